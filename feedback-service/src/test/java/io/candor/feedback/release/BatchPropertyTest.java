package io.candor.feedback.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.candor.feedback.privacy.Level;
import io.candor.feedback.privacy.Origin;
import io.candor.feedback.survey.SurveyDefinition;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever arrives, what leaves keeps the floors. */
class BatchPropertyTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final SurveyDefinition SURVEY = survey();
    private static final Map<String, List<String>> PATHS = Map.of("a1", List.of("root", "a"), "a2", List.of("root", "a"),
            "a3", List.of("root", "a"), "b1", List.of("root", "b"), "c1", List.of("root"));
    private static final Batch.Origins ORIGINS = new Batch.Origins("w", "2026-P12", "s", 1, Level.ANONYMOUS, Origin.WEB);

    @Property
    void everyLabelHoldsFivePeopleAndEveryBatchTen(@ForAll("arrivals") List<Batch.Answer> arrivals, @ForAll long seed) {
        Batch batch = release(arrivals, seed);
        Map<String, Integer> people = new HashMap<>();
        responses(batch).stream().filter(Released.Response::person).forEach(it -> people.merge(it.label(), 1, Integer::sum));
        Set<String> labels = new HashSet<>(responses(batch).stream().filter(Released.Response::person)
                .map(Released.Response::label).toList());

        if (!labels.isEmpty()) {
            assertThat(people.values().stream().mapToInt(Integer::intValue).sum()).isGreaterThanOrEqualTo(10);
            assertThat(labels).allSatisfy(label -> assertThat(people.getOrDefault(label, 0)).isGreaterThanOrEqualTo(5));
        } else {
            assertThat(arrivals.stream().filter(Batch.Answer::person).count()).isLessThan(10);
        }
    }

    @Property
    void everyRidingCombinationIsSharedByTenPeopleOrNobody(@ForAll("arrivals") List<Batch.Answer> arrivals,
            @ForAll long seed) {
        Map<List<Object>, Integer> shown = new HashMap<>();
        for (Released.Response it : responses(release(arrivals, seed))) {
            if (it.tool() != null) {
                shown.merge(java.util.Arrays.asList(it.person(), it.label(), it.tool(), it.useCase()), 1, Integer::sum);
                assertThat(arrivals.stream().filter(Batch.Answer::person)
                        .filter(first -> List.of(it.label().split("\\+")).contains(first.block()))
                        .filter(first -> it.tool().equals(first.riding().tool()))
                        .filter(first -> it.useCase() == null || it.useCase().equals(first.riding().useCase())))
                        .hasSizeGreaterThanOrEqualTo(10);
            }
        }
        assertThat(shown).allSatisfy((combination, count) -> assertThat(count).isGreaterThanOrEqualTo(10));
    }

    @Property
    void nothingIsLostOrInventedAndNoIdIsShared(@ForAll("arrivals") List<Batch.Answer> arrivals, @ForAll long seed) {
        Batch batch = release(arrivals, seed);

        assertThat(batch.responses() + batch.destroyed().size()).isEqualTo(arrivals.size());
        assertThat(batch.released().stream().map(part -> switch (part) {
            case Released.Response it -> it.id();
            case Released.Comment it -> it.id();
        })).doesNotHaveDuplicates();
    }

    /** Order in is not order out: with eleven or more answers two seeds almost never agree. */
    @Property(tries = 100)
    void arrivalOrderIsForgotten(@ForAll long seed) {
        List<Batch.Answer> arrivals = java.util.stream.IntStream.range(0, 40)
                .mapToObj(i -> new Batch.Answer("a1", 1, answers("t1", null).put("netMinutes", i))).toList();
        List<Integer> order = responses(release(arrivals, seed)).stream().map(it -> it.answers().path("netMinutes").asInt())
                .toList();

        assertThat(order).hasSize(40).isNotEqualTo(java.util.stream.IntStream.range(0, 40).boxed().toList());
    }

    private static Batch release(List<Batch.Answer> arrivals, long seed) {
        return Batch.of(ORIGINS, arrivals, SURVEY, PATHS, ReleaseFloors.LEAST, new Random(seed));
    }

    private static List<Released.Response> responses(Batch batch) {
        return batch.released().stream().filter(Released.Response.class::isInstance).map(Released.Response.class::cast)
                .toList();
    }

    @Provide
    Arbitrary<List<Batch.Answer>> arrivals() {
        Arbitrary<String> tools = Arbitraries.of("t1", "t2");
        Arbitrary<String> useCases = Arbitraries.of("u1", "u2", "u3", "");
        return Combinators.combine(Arbitraries.of(PATHS.keySet()), Arbitraries.of(1, 1, 1, 2, 3), tools, useCases)
                .as((block, ordinal, tool, useCase) -> new Batch.Answer(block, ordinal,
                        answers(tool, useCase.isEmpty() ? null : useCase)))
                .list().ofMaxSize(90);
    }

    private static ObjectNode answers(String tool, @org.jspecify.annotations.Nullable String useCase) {
        ObjectNode answers = JSON.createObjectNode().put("tool", tool).put("comment", "words").put("quote", "count-only");
        return useCase == null ? answers : answers.put("useCase", useCase);
    }

    private static SurveyDefinition survey() {
        try {
            return SurveyDefinition
                    .of(JSON.readTree(BatchPropertyTest.class.getResourceAsStream("/surveys/ai-at-work-1.json")));
        } catch (IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
    }
}
