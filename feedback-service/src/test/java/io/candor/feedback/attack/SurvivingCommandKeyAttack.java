package io.candor.feedback.attack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import io.candor.feedback.sealing.CommandSeal;
import io.candor.feedback.sealing.SealingKeyPair;

/** Opens what WAL and backups hold of sealed commands with any key that is still lying about: a command names its receipt. */
record SurvivingCommandKeyAttack() implements Attack {

    @Override
    public String name() {
        return "command keys still on the volumes";
    }

    @Override
    public Map<String, String> guess(Evidence evidence, Random random) {
        List<SealingKeyPair> pairs = SurvivingKeyAttack.pairs(evidence.keys());
        Map<String, String> guess = new HashMap<>();
        for (Evidence.UnderLabel label : evidence.byLabel()) {
            for (Evidence.Suspect suspect : label.people()) {
                String receipt = pairs.stream().flatMap(pair -> CommandSeal.open(pair, suspect.sealed()).stream()).findFirst()
                        .map(SurvivingCommandKeyAttack::receipt).orElse("");
                guess.put(suspect.person(), label.rows().stream()
                        .filter(row -> !receipt.isEmpty() && row.text().contains(receipt)).findFirst()
                        .orElseGet(() -> label.rows().get(random.nextInt(label.rows().size()))).id());
            }
        }
        return guess;
    }

    private static String receipt(byte[] command) {
        try {
            return Caller.JSON.readTree(command).path("id").asText();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
