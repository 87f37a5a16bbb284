package io.candor.insight.statistics.careless;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;

class CarelessIndicesTest {

    @Test
    void countsRuns() {
        assertThat(Straightlining.of(3, 3, 3, 2, 2, 5)).isEqualTo(new Straightlining(3, 2));
        assertThat(Straightlining.of(1, 2, 2, 2, 2)).isEqualTo(new Straightlining(4, 2.5));
        assertThat(Straightlining.of(4)).isEqualTo(new Straightlining(1, 1));
    }

    @Test
    void measuresVariabilityOverItemsLessOne() {
        assertThat(ResponseVariability.of(1, 3, 5)).isEqualTo(2);
        assertThat(ResponseVariability.of(4, 4, 4)).isZero();
    }

    @Test
    void distancesSumToPeopleLessOneTimesItems() {
        AnswerGrid grid = random(40, 6);
        MahalanobisDistance distance = new MahalanobisDistance(grid);
        double sum = 0;
        for (int person = 0; person < 40; person++) {
            sum += distance.squared(person);
        }
        assertThat(sum).isCloseTo(39 * 6, within(1e-9));
    }

    /** One item: the square of the standardised answer. */
    @Test
    void isTheStandardisedAnswerForOneItem() {
        MahalanobisDistance distance = new MahalanobisDistance(new AnswerGrid(new int[][] { { 1 }, { 3 }, { 5 } }));
        assertThat(distance.squared(0)).isCloseTo(1, within(1e-12));
        assertThat(distance.squared(1)).isCloseTo(0, within(1e-12));
        assertThat(distance.critical(0.95)).isCloseTo(3.841458820694124, within(1e-9));
    }

    @Test
    void findsSynonymsAndThoseWhoBreakThem() {
        AnswerGrid grid = new AnswerGrid(new int[][] { { 1, 1, 2, 2, 5, 5 }, { 5, 5, 4, 4, 1, 1 }, { 3, 3, 1, 1, 2, 2 },
                { 2, 2, 5, 5, 3, 3 }, { 4, 4, 3, 3, 4, 4 }, { 1, 2, 4, 3, 5, 4 } });
        PsychometricSynonyms synonyms = new PsychometricSynonyms(grid, 0.6);
        assertThat(synonyms.pairs()).extracting(PsychometricSynonyms.Pair::later).containsExactlyInAnyOrder(1, 3, 5);
        assertThat(synonyms.consistency(0)).hasValueCloseTo(1.0, within(1e-12));
        assertThat(synonyms.consistency(5).orElseThrow()).isBetween(0.5, 0.999);
        assertThat(new PsychometricSynonyms(grid, 0.9999).consistency(0)).isEmpty();
    }

    /** Halves 1, 2, 3 against 1, 2, 3: r = 1; against 3, 2, 1: r = −1, held at −1 and turned round. */
    @Test
    void comparesTheHalvesOfScales() {
        assertThat(EvenOddInconsistency.of(new int[] { 1, 1, 2, 2, 3, 3 }, 2, 2, 2)).hasValue(-1);
        assertThat(EvenOddInconsistency.of(new int[] { 1, 3, 2, 2, 3, 1 }, 2, 2, 2)).hasValue(1);
        assertThat(EvenOddInconsistency.of(new int[] { 2, 2, 2, 2, 2, 2 }, 2, 2, 2)).isEmpty();
        assertThat(EvenOddInconsistency.of(new int[] { 1, 1, 1, 2, 4, 2, 3, 1, 3 }, 3, 3, 3).orElseThrow())
                .as("r of (1, 2, 3) with (1, 4, 1) is 0").isCloseTo(0, within(1e-12));
    }

    /** Means (2, 2, 6) and (5, 4, 6): r = √3/2. Sums in place of means would give 1. */
    @Test
    void takesMeansOfScalesOfDifferentLength() {
        assertThat(EvenOddInconsistency.of(new int[] { 1, 5, 3, 2, 4, 6, 6 }, 3, 2, 2))
                .hasValueCloseTo(-2 * Math.sqrt(3) / (2 + Math.sqrt(3)), within(1e-12));
    }

    @Test
    void knowsWhatNobodyReads() {
        assertThat(new AnswerPace(19.9, 10).fasterThanReading()).isTrue();
        assertThat(new AnswerPace(20, 10).fasterThanReading()).isFalse();
    }

    @Test
    void hearsYesToOpposites() {
        assertThat(new Acquiescence(5, 5, 1, 5).tendency()).isEqualTo(1);
        assertThat(new Acquiescence(5, 1, 1, 5).tendency()).isZero();
        assertThat(new Acquiescence(1, 2, 1, 5).tendency()).isEqualTo(-0.75);
    }

    @Test
    void saysHowFarAMeanMoves() {
        assertThat(FlagSensitivity.of(new double[] { 1, 4, 4, 5 }, new boolean[] { true, false, false, true }))
                .isEqualTo(new FlagSensitivity(2, 4, 3.5, 4));
    }

    @Test
    void refusesWhatCannotBeJudged() {
        assertThatThrownBy(() -> Straightlining.of()).hasMessageContaining("no answers");
        assertThatThrownBy(() -> ResponseVariability.of(1)).hasMessageContaining("1 answers");
        assertThatThrownBy(() -> new AnswerGrid(new int[][] { { 1 }, { 1, 2 } })).hasMessageContaining("one length");
        assertThatThrownBy(() -> new MahalanobisDistance(random(3, 4))).hasMessageContaining("3 people");
        assertThatThrownBy(() -> new MahalanobisDistance(new AnswerGrid(new int[][] { { 1, 1 }, { 2, 2 }, { 4, 4 } })))
                .hasMessageContaining("follows from others");
        assertThatThrownBy(() -> EvenOddInconsistency.of(new int[4], 2, 2)).hasMessageContaining("scales of [2, 2]");
        assertThatThrownBy(() -> new AnswerPace(1, 0)).hasMessageContaining("0 items");
        assertThatThrownBy(() -> new Acquiescence(6, 1, 1, 5)).hasMessageContaining("6 and 1");
        assertThatThrownBy(() -> FlagSensitivity.of(new double[1], new boolean[] { true })).hasMessageContaining("every");
        assertThatThrownBy(() -> FlagSensitivity.of(new double[1], new boolean[2])).hasMessageContaining("2 flags");
    }

    private static AnswerGrid random(int people, int items) {
        SplittableRandom random = new SplittableRandom(7);
        int[][] answers = new int[people][];
        for (int person = 0; person < people; person++) {
            answers[person] = random.ints(items, 1, 6).toArray();
        }
        return new AnswerGrid(answers);
    }
}
