package io.candor.feedback.release;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.candor.feedback.privacy.Level;
import io.candor.feedback.privacy.Origin;
import io.candor.feedback.privacy.SiblingMerge;
import io.candor.feedback.survey.SurveyDefinition;

/**
 * One level's answers of one wave on their way out; pure, so that it can be attacked by property tests.
 *
 * @param released ratings and comments in random order
 * @param labelOf each answering block's released label; empty when the batch was destroyed
 * @param people ordinal-1 answers per block
 * @param destroyed answers that are not released because fewer than ten people answered, or sent a further report of that
 *        ordinal
 */
record Batch(List<Released> released, Map<String, String> labelOf, Map<String, Integer> people, List<Answer> destroyed) {

    /** What every part of the batch carries. */
    record Origins(String wave, String period, String survey, int surveyVersion, Level level, Origin origin) {
    }

    /**
     * A validated answer.
     *
     * @param band the usage band its author added; only a person's first answer carries one
     */
    record Answer(String block, int ordinal, @Nullable String band, ObjectNode answers, Receipts receipts) {

        Answer {
            band = ordinal == 1 ? band : null;
        }

        Answer(String block, int ordinal, ObjectNode answers) {
            this(block, ordinal, null, answers, Receipts.NONE);
        }

        Answer withoutBand() {
            return new Answer(block, ordinal, null, answers, receipts);
        }

        boolean person() {
            return ordinal == 1;
        }

        Riding riding() {
            return new Riding(text("tool"), text("useCase"));
        }

        private @Nullable String text(String name) {
            return answers.path(name).isTextual() ? answers.path(name).textValue() : null;
        }
    }

    /**
     * Applies floors, merging, blanking, splitting and shuffling.
     *
     * @param pathOf each block's unit path, root first
     * @param random a secure source in production
     */
    static Batch of(Origins origins, List<Answer> answers, SurveyDefinition definition,
            Map<String, List<String>> pathOf, ReleaseFloors floors, Random random) {
        Map<String, Integer> people = new TreeMap<>();
        answers.forEach(answer -> people.merge(answer.block(), answer.person() ? 1 : 0, Integer::sum));
        if (people.values().stream().mapToInt(Integer::intValue).sum() < floors.batch()) {
            return new Batch(List.of(), Map.of(), people, List.copyOf(answers));
        }
        List<SiblingMerge.Group> labels = labels(people, pathOf, floors.label());
        Map<String, String> labelOf = new HashMap<>();
        labels.forEach(label -> label.ids().forEach(block -> labelOf.put(block, Placed.label(label))));
        List<Answer> thinned = Bands.withoutThin(answers);
        List<Placed> placed = Placed.of(thinned, labels, origins.level());
        Bands bands = Bands.of(placed);
        UUID batch = uuid(random);
        List<Released> released = new ArrayList<>();
        for (Placed it : placed) {
            Answer answer = it.answer();
            String label = it.label();
            Riding riding = it.riding();
            ObjectNode ratings = definition.withoutComments(answer.answers());
            ratings.remove(List.of("tool", "useCase"));
            released.add(new Released.Response(uuid(random), batch, origins.wave(), origins.period(), origins.survey(),
                    origins.surveyVersion(), origins.level(), origins.origin(), label, answer.person(), riding.tool(),
                    riding.useCase(), bands.shown(it), ratings, answer.receipts().ratings()));
            for (SurveyDefinition.Comment comment : definition.comments(answer.answers())) {
                released.add(new Released.Comment(uuid(random), batch, origins.wave(), origins.period(),
                        origins.level(), origins.origin(), label, answer.person(), riding.tool(), riding.useCase(),
                        comment.question(), comment.text(), comment.publishable(),
                        answer.receipts().comment(comment.question())));
            }
        }
        Collections.shuffle(released, random);
        return new Batch(List.copyOf(released), labelOf, people, without(thinned, placed));
    }

    /** By identity: two people may have answered the same. */
    private static List<Answer> without(List<Answer> answers, List<Placed> placed) {
        Set<Answer> released = Collections.newSetFromMap(new IdentityHashMap<>());
        placed.forEach(it -> released.add(it.answer()));
        return answers.stream().filter(answer -> !released.contains(answer)).toList();
    }

    private static List<SiblingMerge.Group> labels(Map<String, Integer> people, Map<String, List<String>> pathOf,
            int floor) {
        List<SiblingMerge.Group> groups = new ArrayList<>();
        people.forEach((block, count) -> groups
                .add(SiblingMerge.Group.of(block, pathOf.getOrDefault(block, List.of()), count)));
        return SiblingMerge.merge(groups, floor);
    }

    /** A version 4 id from the given source, so that a seeded test sees the same ids. */
    private static UUID uuid(Random random) {
        long most = random.nextLong() & 0xffffffffffff0fffL | 0x4000L;
        long least = random.nextLong() & 0x3fffffffffffffffL | 0x8000000000000000L;
        return new UUID(most, least);
    }

    /** The count of a block as it may be told: null where its label holds other blocks too. */
    @Nullable
    Integer answered(String block) {
        return block.equals(labelOf.get(block)) ? people.get(block) : null;
    }

    int responses() {
        return (int) released.stream().filter(Released.Response.class::isInstance).count();
    }

    int peopleInAll() {
        return people.values().stream().mapToInt(Integer::intValue).sum();
    }
}
