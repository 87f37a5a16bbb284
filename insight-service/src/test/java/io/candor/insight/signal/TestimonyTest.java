package io.candor.insight.signal;

import static io.candor.insight.signal.LineSignalTest.measured;
import static io.candor.insight.signal.LineSignalTest.reason;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import io.candor.insight.statistics.MeanEvidence;
import io.candor.insight.statistics.PrintedDigits;
import io.candor.insight.statistics.ProportionInterval;

class TestimonyTest {

    private static final LocalDate END = LocalDate.of(2026, 4, 26);
    private static final Looks LOOK = Looks.once(END);

    @Test
    void holdsTheAnswerAgainstTheRestOfTheCompany() {
        Signal.Measured theatre = measured(testimony(wave(34, 30, 20, 0.2)).theatre());
        assertThat(theatre.n()).as("30 of 34, printed as nearly all").isEqualTo(25);
        assertThat(theatre.e()).isEqualTo(PrintedDigits.down(MeanEvidence.eValue(16, 25, 0.25)));
        assertThat(theatre.sentence()).startsWith("65% of those who answered say they would not use it");
        assertThat(theatre.effect().low()).isEqualTo(ProportionInterval.clopperPearson(16, 25, 0.95).low());
    }

    @Test
    void neverGoesBelowItsFloor() {
        assertThat(testimony(wave(34, 30, 20, 0.0)).theatre().evidence())
                .isEqualTo(PrintedDigits.down(MeanEvidence.eValue(16, 25, 0.15)));
    }

    @Test
    void countsTheSilentAsNoBelowSixtyPercentResponse() {
        Signal.Measured theatre = measured(testimony(wave(60, 30, 20, 0.1)).theatre());
        assertThat(theatre.n()).as("answers it rests on, and is printed for").isEqualTo(30);
        assertThat(theatre.effect().value()).isEqualTo(0.3);
        assertThat(theatre.sentence()).startsWith("30% of those asked");
        assertThat(measured(testimony(wave(120, 60, 40, 0.1)).theatre()).sentence()).startsWith("30% of those asked");
    }

    /** A number of answers is exact from fifty on, and so would be a share of the invited that all of them said. */
    @Test
    void neverTellsThatEverybodySaidSo() {
        for (int invited = 90; invited <= 240; invited += 7) {
            for (int n = 50; n < 0.6 * invited; n++) {
                String all = testimony(wave(invited, n, n, 0.1)).theatre().toString();
                assertThat(testimony(wave(invited, n, n - 1, 0.1)).theatre()).hasToString(all);
                assertThat(testimony(wave(invited, n, n - 2, 0.1)).theatre()).hasToString(all);
            }
        }
    }

    /** 21 of 100 answered ... 15 % of all invited must say so, however many of those who answered do. */
    @Test
    void asksForAShareOfAllInvited() {
        WaveTestimony few = new WaveTestimony("w", END, 100, true, new Tally(14, 60), Tally.NONE, Tally.NONE, 0.1, null);
        assertThat(MeanEvidence.eValue(14, 60, 0.15)).isGreaterThan(1);
        assertThat(testimony(few).theatre().evidence()).isLessThanOrEqualTo(1);
    }

    @Test
    void cannotSpeakOfTheatreInAFirstWave() {
        assertThat(reason(testimony(wave(34, 30, 20, null)).theatre())).contains("no earlier wave");
    }

    @Test
    void averagesWavesAndCountsUnreleasedOnesAsOne() {
        WaveTestimony said = wave(34, 30, 20, 0.2);
        WaveTestimony silent = WaveTestimony.unreleased("w0", END.minusWeeks(1), 34);
        double alone = MeanEvidence.eValue(16, 25, 0.25);
        assertThat(testimony(said, silent).theatre().evidence()).isEqualTo(PrintedDigits.down((alone + 1) / 2));
    }

    @Test
    void ignoresWavesAfterTheLook() {
        WaveTestimony later = new WaveTestimony("later", END.plusDays(1), 34, true, new Tally(20, 30), Tally.NONE,
                Tally.NONE, 0.2, null);
        assertThat(reason(testimony(later).theatre())).contains("no wave with a release");
    }

    @Test
    void knowsValueAndFriction() {
        WaveTestimony wave = new WaveTestimony("w", END, 40, true, Tally.NONE, new Tally(30, 36), new Tally(28, 36), 0.1,
                0.3);
        assertThat(testimony(wave).value().evidence())
                .isEqualTo(PrintedDigits.down(MeanEvidence.eValue(28, 35, 0.5)));
        assertThat(testimony(wave).friction().evidence())
                .isEqualTo(PrintedDigits.down(MeanEvidence.eValue(26, 35, 0.4)));
        assertThat(testimony(wave).valueOfInvited()).as("28 of 40, as printed").isEqualTo(0.7);
        assertThat(reason(testimony(wave).theatre())).contains("ten whole answers");
    }

    @Test
    void countsNobodyInWords() {
        assertThat(measured(testimony(wave(55, 49, 20, 0.1)).theatre()).sentence()).startsWith("40% of those who answered");
        assertThat(measured(testimony(wave(55, 55, 0, 0.1)).theatre()).sentence()).startsWith("5% of those who answered");
        assertThat(measured(testimony(wave(55, 55, 55, 0.1)).theatre()).sentence()).startsWith("95% of those who answered");
    }

    @Test
    void printsBandsForSmallGroups() {
        assertThat(measured(testimony(wave(14, 12, 6, 0.1)).theatre()).sentence())
                .startsWith("40–60% of those who answered");
    }

    @Test
    void printsBandsWhereFewOfALargeGroupAnswered() {
        assertThat(measured(testimony(wave(24, 15, 1, 0.1)).theatre()).sentence()).startsWith("0–20% of those");
        assertThat(measured(testimony(wave(24, 15, 1, 0.1)).theatre()).plot()).isNull();
    }

    @Test
    void drawsAWaveOfFewAnswersAsABand() {
        WaveTestimony few = new WaveTestimony("w0", END.minusWeeks(1), 18, true, new Tally(0, 15), Tally.NONE, Tally.NONE, 0.1,
                null);
        Plot plot = measured(testimony(few, wave(34, 30, 20, 0.1)).theatre()).plot();
        assertThat(plot).isNotNull();
        assertThat(plot.series().getFirst().points()).extracting(Plot.Point::y).containsExactly(0.1, 0.65);
    }

    private static WaveTestimony wave(int invited, int n, int yes, @Nullable Double elsewhere) {
        return new WaveTestimony("w", END, invited, true, new Tally(yes, n), new Tally(0, n), new Tally(0, n), elsewhere,
                null);
    }

    private static Testimony testimony(WaveTestimony... waves) {
        return new Testimony(List.of(waves), LOOK, Detail.PAGE);
    }
}
