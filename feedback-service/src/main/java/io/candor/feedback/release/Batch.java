package io.candor.feedback.release;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.candor.feedback.privacy.Floors;
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
 * @param destroyed answers destroyed because fewer than ten people answered
 */
record Batch(List<Released> released, Map<String, String> labelOf, Map<String, Integer> people, int destroyed) {

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
            Map<String, List<String>> pathOf, Random random) {
        Map<String, Integer> people = new TreeMap<>();
        answers.forEach(answer -> people.merge(answer.block(), answer.person() ? 1 : 0, Integer::sum));
        if (people.values().stream().mapToInt(Integer::intValue).sum() < Floors.GROUP) {
            return new Batch(List.of(), Map.of(), people, answers.size());
        }
        Map<String, String> labelOf = labels(people, pathOf);
        List<Answer> carrying = Bands.withoutThin(answers);
        Map<String, Set<Riding>> shared = shared(carrying, labelOf);
        Bands bands = bands(carrying, labelOf, shared);
        UUID batch = uuid(random);
        List<Released> released = new ArrayList<>();
        for (Answer answer : carrying) {
            Bands.Place place = place(answer, labelOf, shared);
            String label = place.label();
            Riding riding = place.riding();
            ObjectNode ratings = definition.withoutComments(answer.answers());
            ratings.remove(List.of("tool", "useCase"));
            released.add(new Released.Response(uuid(random), batch, origins.wave(), origins.period(), origins.survey(),
                    origins.surveyVersion(), origins.level(), origins.origin(), label, answer.person(), riding.tool(),
                    riding.useCase(), bands.shown(place, answer), ratings, answer.receipts().ratings()));
            for (SurveyDefinition.Comment comment : definition.comments(answer.answers())) {
                released.add(new Released.Comment(uuid(random), batch, origins.wave(), origins.period(),
                        origins.level(), origins.origin(), label, answer.person(), riding.tool(), riding.useCase(),
                        comment.question(), comment.text(), comment.publishable(),
                        answer.receipts().comment(comment.question())));
            }
        }
        Collections.shuffle(released, random);
        return new Batch(List.copyOf(released), labelOf, people, 0);
    }

    private static Map<String, String> labels(Map<String, Integer> people, Map<String, List<String>> pathOf) {
        List<SiblingMerge.Group> groups = new ArrayList<>();
        people.forEach((block, count) -> groups
                .add(SiblingMerge.Group.of(block, pathOf.getOrDefault(block, List.of()), count)));
        Map<String, String> labelOf = new HashMap<>();
        for (SiblingMerge.Group group : SiblingMerge.merge(groups, Floors.SCORE)) {
            group.ids().forEach(block -> labelOf.put(block, String.join("+", group.ids())));
        }
        return labelOf;
    }

    private static Map<String, Set<Riding>> shared(List<Answer> answers, Map<String, String> labelOf) {
        Map<String, List<Riding>> people = new HashMap<>();
        answers.stream().filter(Answer::person).forEach(answer -> people
                .computeIfAbsent(labelOf.get(answer.block()), label -> new ArrayList<>()).add(answer.riding()));
        Map<String, Set<Riding>> shared = new HashMap<>();
        people.forEach((label, ridings) -> shared.put(label, Riding.shared(ridings)));
        return shared;
    }

    private static Bands bands(List<Answer> answers, Map<String, String> labelOf, Map<String, Set<Riding>> shared) {
        Map<Bands.Place, List<@Nullable String>> people = new HashMap<>();
        answers.stream().filter(Answer::person).forEach(answer -> people
                .computeIfAbsent(place(answer, labelOf, shared), place -> new ArrayList<>()).add(answer.band()));
        return new Bands(people);
    }

    private static Bands.Place place(Answer answer, Map<String, String> labelOf, Map<String, Set<Riding>> shared) {
        String label = Objects.requireNonNull(labelOf.get(answer.block()));
        return new Bands.Place(label, answer.riding().within(shared.getOrDefault(label, Set.of())));
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
