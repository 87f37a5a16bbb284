package io.candor.feedback.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.candor.feedback.privacy.Floors;
import io.candor.feedback.privacy.Level;
import io.candor.feedback.privacy.Origin;
import io.candor.feedback.survey.SurveyDefinition;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** A band is carried out by ten people who are otherwise alike, or by nobody, and leaves no lonely rest behind. */
class BandsPropertyTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final SurveyDefinition SURVEY = survey();
    private static final Map<String, List<String>> PATHS = Map.of("a1", List.of("root", "a"), "a2", List.of("root", "a"),
            "b1", List.of("root", "b"));
    private static final Batch.Origins ORIGINS = new Batch.Origins("w", "2026-P12", "s", 1, Level.ANONYMOUS, Origin.WEB);

    @Property
    void everyCombinationWithABandIsSharedByTenPeople(@ForAll("arrivals") List<Batch.Answer> arrivals, @ForAll long seed) {
        assertThat(people(release(arrivals, seed), true)).allSatisfy(
                (combination, count) -> assertThat(count).isGreaterThanOrEqualTo(Floors.GROUP));
    }

    /** Else taking the bands' figures from the group's would leave the one who carries none. */
    @Property
    void whoCarriesNoneBesideABandIsNobodyOrTen(@ForAll("arrivals") List<Batch.Answer> arrivals, @ForAll long seed) {
        Map<List<Object>, Integer> all = new HashMap<>();
        Map<List<Object>, Integer> carrying = new HashMap<>();
        for (Released.Response it : responses(release(arrivals, seed))) {
            if (it.person()) {
                List<Object> group = Arrays.asList(it.label(), it.tool(), it.useCase());
                all.merge(group, 1, Integer::sum);
                carrying.merge(group, it.band() == null ? 0 : 1, Integer::sum);
            }
        }
        carrying.forEach((group, bands) -> {
            if (bands > 0) {
                assertThat(all.getOrDefault(group, 0) - bands).as("%s", group).matches(rest -> rest == 0
                        || rest >= Floors.GROUP);
            }
        });
    }

    @Property
    void bandsChangeNothingElse(@ForAll("arrivals") List<Batch.Answer> arrivals, @ForAll long seed) {
        Batch with = release(arrivals, seed);
        Batch without = release(arrivals.stream().map(Batch.Answer::withoutBand).toList(), seed);

        assertThat(with.labelOf()).isEqualTo(without.labelOf());
        assertThat(with.people()).isEqualTo(without.people());
        assertThat(with.released().stream().map(BandsPropertyTest::withoutBand))
                .isEqualTo(without.released().stream().map(BandsPropertyTest::withoutBand).toList());
    }

    @Property
    void nobodyIsGivenABandTheyDidNotChoose(@ForAll("arrivals") List<Batch.Answer> arrivals, @ForAll long seed) {
        List<Batch.Answer> numbered = IntStream.range(0, arrivals.size()).mapToObj(i -> numbered(arrivals.get(i), i)).toList();

        assertThat(responses(release(numbered, seed))).allSatisfy(it -> assertThat(it.band()).isIn(null,
                numbered.get(it.answers().path("netMinutes").asInt()).band()));
    }

    /** Four of one block lose it before they lie under one label with ten of another, and then leave too small a rest. */
    @Example
    void shortBandIsLostBeforeLabelsMerge() {
        List<Batch.Answer> arrivals = new ArrayList<>();
        arrivals.addAll(same(4, "a1", "none"));
        arrivals.addAll(same(10, "a2", "none"));
        assertThat(responses(release(arrivals, 1))).hasSize(14).allSatisfy(it -> {
            assertThat(it.label()).isEqualTo("a1+a2");
            assertThat(it.band()).isNull();
        });
        arrivals.addAll(same(6, "a2", null));
        assertThat(responses(release(arrivals, 1))).filteredOn(it -> it.band() != null).hasSize(10);
    }

    @Example
    void onlyTheFirstReportCarriesABand() {
        assertThat(new Batch.Answer("a1", 2, "above", answers("t1", null), Receipts.NONE).band()).isNull();
        assertThat(new Batch.Answer("a1", 1, "above", answers("t1", null), Receipts.NONE).band()).isEqualTo("above");
    }

    private static List<Batch.Answer> same(int people, String block, @Nullable String band) {
        return IntStream.range(0, people)
                .mapToObj(i -> new Batch.Answer(block, 1, band, answers("t1", null), Receipts.NONE)).toList();
    }

    private static Batch.Answer numbered(Batch.Answer answer, int number) {
        return new Batch.Answer(answer.block(), answer.ordinal(), answer.band(),
                answer.answers().deepCopy().put("netMinutes", number), answer.receipts());
    }

    private static Map<List<Object>, Integer> people(Batch batch, boolean banded) {
        Map<List<Object>, Integer> people = new HashMap<>();
        for (Released.Response it : responses(batch)) {
            if (banded == (it.band() != null)) {
                people.merge(Arrays.asList(it.label(), it.tool(), it.useCase(), it.band()), it.person() ? 1 : 0, Integer::sum);
            }
        }
        return people;
    }

    private static Released withoutBand(Released part) {
        return part instanceof Released.Response it ? new Released.Response(it.id(), it.batch(), it.wave(), it.period(),
                it.survey(), it.surveyVersion(), it.level(), it.origin(), it.label(), it.person(), it.tool(), it.useCase(),
                null, it.answers(), it.receipt()) : part;
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
        Arbitrary<String> bands = Arbitraries.frequencyOf(Tuple.of(5, Arbitraries.just("none")),
                Tuple.of(3, Arbitraries.just("some")), Tuple.of(2, Arbitraries.just("near+above"))).injectNull(0.2);
        return Combinators.combine(Arbitraries.of("a1", "a1", "a2", "b1"), Arbitraries.of(1, 1, 1, 1, 2),
                Arbitraries.of("t1", "t1", "t1", "t2"), Arbitraries.of("u1", "", ""), bands)
                .as((block, ordinal, tool, useCase, band) -> new Batch.Answer(block, ordinal, band,
                        answers(tool, useCase.isEmpty() ? null : useCase), Receipts.NONE))
                .list().ofMaxSize(150);
    }

    private static ObjectNode answers(String tool, @Nullable String useCase) {
        ObjectNode answers = JSON.createObjectNode().put("tool", tool).put("comment", "words").put("quote", "count-only");
        return useCase == null ? answers : answers.put("useCase", useCase);
    }

    private static SurveyDefinition survey() {
        try {
            return SurveyDefinition
                    .of(JSON.readTree(BandsPropertyTest.class.getResourceAsStream("/surveys/ai-at-work-1.json")));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
