package io.candor.feedback.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.candor.feedback.privacy.Floors;
import io.candor.feedback.privacy.Level;
import io.candor.feedback.privacy.Origin;
import io.candor.feedback.survey.SurveyDefinition;
import io.candor.feedback.token.Tokens;
import io.candor.local.proof.Figures;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.lifecycle.AfterContainer;

/**
 * Eight waves of a small company, in which people send what their tokens let them, in whatever order, and one person spends
 * every token of every wave. What {@link BatchPropertyTest} says of one batch is not repeated here.
 */
class ArrivalPatternPropertyTest {

    private static final int WAVES = 8;
    private static final int PATTERNS = 10_000;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final SurveyDefinition SURVEY = survey();
    /** Frozen blocks with the people who can carry each, under a tree of two branches. */
    private static final Map<String, Integer> INVITED = new TreeMap<>(Map.of("a1", 12, "a2", 10, "b1", 15, "b2", 11, "c", 14));
    private static final Map<String, List<String>> PATHS = Map.of("a1", List.of("root", "a"), "a2", List.of("root", "a"),
            "b1", List.of("root", "b"), "b2", List.of("root", "b"), "c", List.of("root"));

    /** One wave: how many people of each block answer, how many reports each sends, and how they mix on arrival. */
    record Pattern(Map<String, Integer> answering, int reportsEach, long mixing) {
    }

    @Property(tries = 200)
    void arrivalDecidesNothing(@ForAll("patterns") List<Pattern> waves, @ForAll("blocks") String spender) {
        check(waves, spender);
    }

    @Tag("prove")
    @Property(tries = PATTERNS)
    void arrivalDecidesNothingInTenThousandPatterns(@ForAll("patterns") List<Pattern> waves,
            @ForAll("blocks") String spender) {
        check(waves, spender);
    }

    @AfterContainer
    static void note() {
        Figures.of("ArrivalPatternPropertyTest.arrivalDecidesNothingInTenThousandPatterns",
                PATTERNS + " arrival patterns of " + WAVES
                        + " waves: no label below a floor, none lifted by a spender, no further report among fewer than ten");
    }

    private static void check(List<Pattern> waves, String spender) {
        for (Pattern wave : waves) {
            List<Batch.Answer> arrivals = arrivals(wave);
            List<Batch.Answer> honest = with(arrivals, spender, 1);
            List<Batch.Answer> spending = with(arrivals, spender, Tokens.ORDINALS);
            Batch batch = release(spending, wave.mixing());
            assertSpenderLiftsNothing(release(honest, wave.mixing()), batch);
            assertFloorsHold(batch, honest);
            assertLabelsAreCarriedByTenAtLeast(batch);
            assertFurtherReportsHideInTen(batch, spending);
            assertNothingGoodIsLost(batch, spending);
            Collections.shuffle(spending, new Random(~wave.mixing()));
            assertThat(content(release(spending, wave.mixing() + 1))).isEqualTo(content(batch));
        }
    }

    /** Four more reports change neither who counts nor under which label anything stands. */
    private static void assertSpenderLiftsNothing(Batch honest, Batch spending) {
        assertThat(spending.people()).isEqualTo(honest.people());
        assertThat(spending.labelOf()).isEqualTo(honest.labelOf());
        assertThat(spending.released().isEmpty()).isEqualTo(honest.released().isEmpty());
    }

    /** Either ten people and five under each label, or nothing at all: no trickle. */
    private static void assertFloorsHold(Batch batch, List<Batch.Answer> honest) {
        Map<String, Long> people = new HashMap<>();
        honest.stream().filter(Batch.Answer::person)
                .forEach(it -> people.merge(batch.labelOf().getOrDefault(it.block(), "destroyed"), 1L, Long::sum));
        long all = people.values().stream().mapToLong(Long::longValue).sum();
        if (all < Floors.GROUP) {
            assertThat(batch.released()).isEmpty();
        } else {
            assertThat(people).doesNotContainKey("destroyed").allSatisfy(
                    (label, count) -> assertThat(count).as(label).isGreaterThanOrEqualTo(Floors.SCORE));
        }
    }

    /** Who knows every headcount finds no label that fewer than ten people could carry, and no block under two labels. */
    private static void assertLabelsAreCarriedByTenAtLeast(Batch batch) {
        Set<String> blocks = new HashSet<>();
        for (String label : new HashSet<>(batch.labelOf().values())) {
            List<String> merged = List.of(label.split("\\+"));
            assertThat(blocks.addAll(merged)).isTrue();
            assertThat(merged.stream().mapToInt(block -> Objects.requireNonNull(INVITED.get(block))).sum())
                    .isGreaterThanOrEqualTo(Floors.GROUP);
            assertThat(merged).allSatisfy(block -> assertThat(batch.labelOf().getOrDefault(block, label)).isEqualTo(label));
        }
    }

    /** Of each ordinal at least ten reports under a label or none: whoever knows who sent one is right once in ten. */
    private static void assertFurtherReportsHideInTen(Batch batch, List<Batch.Answer> sent) {
        Map<String, Integer> ordinalOf = new HashMap<>();
        sent.forEach(it -> ordinalOf.put(it.answers().path("comment").asText(), it.ordinal()));
        Map<String, Long> crowds = batch.released().stream().filter(Released.Comment.class::isInstance)
                .map(Released.Comment.class::cast).filter(it -> !it.person())
                .collect(Collectors.groupingBy(it -> ordinalOf.get(it.text()) + " of " + it.label(), Collectors.counting()));
        assertThat(crowds).allSatisfy((crowd, count) -> assertThat(count).as(crowd).isGreaterThanOrEqualTo(Floors.GROUP));
    }

    /** Destroyed are only ordinals that fewer than ten people of the whole wave used. */
    private static void assertNothingGoodIsLost(Batch batch, List<Batch.Answer> sent) {
        if (!batch.released().isEmpty()) {
            long rare = sent.stream().filter(it -> !it.person())
                    .collect(Collectors.groupingBy(Batch.Answer::ordinal, Collectors.counting())).values().stream()
                    .filter(count -> count < Floors.GROUP).mapToLong(Long::longValue).sum();
            assertThat(batch.destroyed()).hasSize((int) rare);
        }
    }

    /** What leaves, without the ids that are random anyway. */
    private static List<String> content(Batch batch) {
        return batch.released().stream().map(part -> switch (part) {
            case Released.Response it -> it.label() + it.person() + it.tool() + it.useCase() + it.answers();
            case Released.Comment it -> it.label() + it.person() + it.tool() + it.useCase() + it.text();
        }).sorted().collect(Collectors.toList());
    }

    private static List<Batch.Answer> arrivals(Pattern wave) {
        List<Batch.Answer> arrivals = new ArrayList<>();
        wave.answering().forEach((block, people) -> {
            for (int person = 0; person < people; person++) {
                for (int ordinal = 1; ordinal <= 1 + person % wave.reportsEach(); ordinal++) {
                    arrivals.add(answer(block, ordinal, person));
                }
            }
        });
        Collections.shuffle(arrivals, new Random(wave.mixing()));
        return arrivals;
    }

    private static List<Batch.Answer> with(List<Batch.Answer> arrivals, String spender, int tokens) {
        List<Batch.Answer> all = new ArrayList<>(arrivals);
        for (int ordinal = 1; ordinal <= tokens; ordinal++) {
            all.add((all.size() + ordinal) % 2 == 0 ? 0 : all.size(), answer(spender, ordinal, 99));
        }
        return all;
    }

    private static Batch.Answer answer(String block, int ordinal, int person) {
        ObjectNode answers = JSON.createObjectNode().put("tool", person % 5 == 0 ? "t2" : "t1").put("netMinutes", person)
                .put("comment", "report " + ordinal + " of " + person + " in " + block).put("quote", "count-only");
        return new Batch.Answer(block, ordinal, answers);
    }

    private static Batch release(List<Batch.Answer> arrivals, long seed) {
        return Batch.of(new Batch.Origins("w", "2026-P12", "s", 1, Level.ANONYMOUS, Origin.WEB), arrivals, SURVEY, PATHS,
                ReleaseFloors.LEAST,
                new Random(seed));
    }

    @Provide
    Arbitrary<String> blocks() {
        return Arbitraries.of(INVITED.keySet());
    }

    @Provide
    Arbitrary<List<Pattern>> patterns() {
        Arbitrary<Map<String, Integer>> answering = Arbitraries.maps(Arbitraries.of(INVITED.keySet()),
                Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(3, Arbitraries.integers().between(0, 5)),
                        net.jqwik.api.Tuple.of(1, Arbitraries.integers().between(0, 9))));
        return Combinators.combine(answering, Arbitraries.integers().between(1, Tokens.ORDINALS), Arbitraries.longs())
                .as(Pattern::new).list().ofSize(WAVES);
    }

    private static SurveyDefinition survey() {
        try {
            return SurveyDefinition.of(
                    JSON.readTree(ArrivalPatternPropertyTest.class.getResourceAsStream("/surveys/ai-at-work-1.json")));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
