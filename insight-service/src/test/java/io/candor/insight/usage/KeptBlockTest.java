package io.candor.insight.usage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

import io.candor.insight.target.TargetMetric;

/** What was packed comes out as it went in: nothing unknown becomes 0 and no figure another. */
class KeptBlockTest {

    private static final int BLOCK = 150;
    private static final LocalDate FIRST = LocalDate.of(2001, 1, 1).plusDays(56L * BLOCK);

    @RepeatedTest(10)
    void everybodysWeeksAreReadAsTheyWereTold(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<Map<LocalDate, StoredWeek>> told = new ArrayList<>();
        List<Runnable> rows = new ArrayList<>();
        KeptBlock.Builder builder = new KeptBlock.Builder(BLOCK);
        for (int number = 0; number < 2_000; number++) {
            int person = number;
            Map<LocalDate, StoredWeek> own = new TreeMap<>();
            for (int week = random.nextInt(9); week < 8; week += 1 + random.nextInt(4)) {
                LocalDate monday = FIRST.plusWeeks(week);
                StoredWeek drawn = draw(random, repetition.getCurrentRepetition());
                own.put(monday, drawn);
                rows.add(() -> builder.add(person, monday, drawn));
            }
            told.add(own);
        }
        Collections.shuffle(rows, random);
        rows.forEach(Runnable::run);
        KeptBlock kept = builder.build();
        StoredWeek room = draw(random, 1);
        for (int person = 0; person < told.size(); person++) {
            Map<LocalDate, StoredWeek> expected = told.get(person);
            List<LocalDate> read = new ArrayList<>();
            kept.forEach(person, room, (monday, week) -> {
                read.add(monday);
                assertThat(week.figures).containsExactly(expected.get(monday).figures);
                assertThat(List.of(week.outputlessShare, week.settled))
                        .isEqualTo(List.of(expected.get(monday).outputlessShare, expected.get(monday).settled));
            });
            assertThat(read).containsExactlyElementsOf(expected.keySet());
        }
        kept.forEach(Integer.MAX_VALUE, room, (monday, week) -> assertThat(monday).isNull());
    }

    @Test
    void weeksWithFewFiguresTakeLittleRoom() {
        KeptBlock.Builder builder = new KeptBlock.Builder(BLOCK);
        StoredWeek week = new StoredWeek();
        Random random = new Random(7);
        for (int person = 0; person < 20_000; person++) {
            Arrays.fill(week.figures, Double.NaN);
            week.figures[WeekFigure.HUMAN_PROMPTS.ordinal()] = random.nextInt(200);
            week.figures[WeekFigure.SESSIONS.ordinal()] = random.nextInt(30);
            for (int number = 0; number < 8; number++) {
                builder.add(person, FIRST.plusWeeks(number), week);
            }
        }
        assertThat(builder.build().bytes() / 160_000.0).as("bytes a week").isLessThan(8);
    }

    @Test
    void whatATargetCountsStandsFirst() {
        Arrays.stream(TargetMetric.values()).filter(metric -> metric != TargetMetric.ACCEPTANCE_RATE)
                .forEach(metric -> assertThat(List.of(WeekFigure.of(metric).name(), WeekFigure.late(metric).name()))
                        .containsExactly(metric.name(), "LATE_" + metric.name()));
    }

    /** Figures up to 2^(6 times the repetition), so beyond what an int holds. */
    private static StoredWeek draw(Random random, int repetition) {
        StoredWeek week = new StoredWeek();
        for (int figure = 0; figure < week.figures.length; figure++) {
            week.figures[figure] = random.nextInt(4) == 0 ? Double.NaN
                    : random.nextLong(1L << Math.min(53, 6 * repetition));
        }
        week.outputlessShare = random.nextInt(3) == 0 ? Double.NaN : random.nextInt(9) / (double) (9 + random.nextInt(9));
        week.settled = random.nextBoolean();
        return week;
    }
}
