package io.candor.feedback.attack;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

import org.bouncycastle.crypto.ec.CustomNamedCurves;
import org.bouncycastle.math.ec.ECPoint;

import io.candor.feedback.sealing.AnswerSeal;
import io.candor.feedback.sealing.SealingKeyPair;

/** Opens what WAL and backups hold of the sealed answers with any key that is still lying about. */
record SurvivingKeyAttack() implements Attack {

    @Override
    public String name() {
        return "keys still on the volumes";
    }

    @Override
    public Map<String, String> guess(Evidence evidence, Random random) {
        List<SealingKeyPair> pairs = pairs(evidence.keys()).stream()
                .filter(pair -> java.util.Arrays.equals(pair.publicKey(), evidence.sealingKey())).toList();
        Map<String, String> guess = new HashMap<>();
        for (Evidence.UnderLabel label : evidence.byLabel()) {
            for (Evidence.Suspect suspect : label.people()) {
                String opened = pairs.stream().flatMap(pair -> opened(evidence.wave(), pair, suspect).stream()).findFirst()
                        .orElse("");
                guess.put(suspect.person(), label.rows().stream().filter(row -> says(opened, row.text())).findFirst()
                        .orElseGet(() -> label.rows().get(random.nextInt(label.rows().size()))).id());
            }
        }
        return guess;
    }

    private static Optional<String> opened(String wave, SealingKeyPair pair, Evidence.Suspect suspect) {
        return AnswerSeal.open(pair, new AnswerSeal.Bond(wave, suspect.label(), 1, null, suspect.nullifier()),
                suspect.sealed())
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    /** Both hold the same distinctive word or number. */
    private static boolean says(String opened, String row) {
        return !opened.isEmpty() && Words.distinctive(row).stream().anyMatch(Words.distinctive(opened)::contains);
    }

    static List<SealingKeyPair> pairs(List<byte[]> scalars) {
        List<SealingKeyPair> pairs = new ArrayList<>();
        for (byte[] scalar : scalars) {
            ECPoint point = CustomNamedCurves.getByName("P-256").getG().multiply(new java.math.BigInteger(1, scalar))
                    .normalize();
            if (!point.isInfinity()) {
                pairs.add(new SealingKeyPair(point.getEncoded(false), scalar));
            }
        }
        return pairs;
    }
}
