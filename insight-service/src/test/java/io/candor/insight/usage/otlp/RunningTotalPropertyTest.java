package io.candor.insight.usage.otlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class RunningTotalPropertyTest {

    private static final Instant START = Instant.parse("2026-04-20T08:10:00Z");

    private record Point(Instant at, long total) {
    }

    private record Life(Instant started, List<Point> points) {
    }

    /** A counter that is restarted now and then, as its points in time and what they truly added, hour by hour. */
    private static List<Life> lives(Random random, Map<Instant, Long> truth) {
        List<Life> lives = new ArrayList<>();
        Instant now = START;
        for (int life = 0; life < 1 + random.nextInt(3); life++) {
            Instant started = now;
            List<Point> points = new ArrayList<>();
            long total = 0;
            for (int point = 0; point < 1 + random.nextInt(12); point++) {
                now = now.plusSeconds(60 + random.nextInt(3_000));
                long more = random.nextInt(4) == 0 ? 0 : random.nextInt(50);
                total += more;
                points.add(new Point(now, total));
                truth.merge(now.truncatedTo(ChronoUnit.HOURS), more, Long::sum);
            }
            lives.add(new Life(started, points));
        }
        truth.values().removeIf(amount -> amount == 0);
        return lives;
    }

    /** Adds points one export at a time, keeping between two exports only what is kept in the database. */
    private static final class Kept {

        private final Map<Instant, TreeMap<Long, BigDecimal>> sequences = new HashMap<>();
        private final Map<Instant, BigDecimal> hours = new HashMap<>();

        void take(Instant started, List<Point> points) {
            RunningTotal total = sequence(Reading.nanos(started), sequences.getOrDefault(started, new TreeMap<>()));
            total.increments().forEach((hour, amount) -> hours.merge(hour, amount.negate(), BigDecimal::add));
            points.forEach(point -> total.add(Reading.nanos(point.at()), BigDecimal.valueOf(point.total())));
            total.increments().forEach((hour, amount) -> hours.merge(hour, amount, BigDecimal::add));
            sequences.put(started, new TreeMap<>(total.kept()));
        }

        Map<Instant, Long> hours() {
            Map<Instant, Long> whole = new HashMap<>();
            hours.forEach((hour, amount) -> {
                if (amount.signum() != 0) {
                    whole.put(hour, amount.longValueExact());
                }
            });
            return whole;
        }

        int rows() {
            return sequences.values().stream().mapToInt(Map::size).sum();
        }
    }

    private static RunningTotal sequence(long started, Map<Long, BigDecimal> known) {
        return new RunningTotal(started, known, time -> time.truncatedTo(ChronoUnit.HOURS));
    }

    private static RunningTotal of(Instant started, long... totals) {
        RunningTotal total = sequence(started.equals(Instant.EPOCH) ? 0 : Reading.nanos(started), Map.of());
        for (int i = 0; i < totals.length; i++) {
            total.add(Reading.nanos(START.plusSeconds(60L * (i + 1))), BigDecimal.valueOf(totals[i]));
        }
        return total;
    }

    @Property(tries = 2_000)
    void orderRetriesAndRestartsChangeNothing(@ForAll long seed) {
        Random random = new Random(seed);
        Map<Instant, Long> truth = new HashMap<>();
        List<Map.Entry<Instant, Point>> arrivals = new ArrayList<>();
        lives(random, truth).forEach(life -> life.points().forEach(point -> {
            for (int copy = 0; copy < 1 + random.nextInt(3); copy++) {
                arrivals.add(Map.entry(life.started(), point));
            }
        }));
        Collections.shuffle(arrivals, random);
        Kept kept = new Kept();
        arrivals.forEach(arrival -> kept.take(arrival.getKey(), List.of(arrival.getValue())));
        assertThat(kept.hours()).isEqualTo(truth);
    }

    /** An exporter that hides its restarts: the total falls, the start stays. In order, with retries of the last point. */
    @Property(tries = 1_000)
    void aTotalThatFallsBeganAnew(@ForAll long seed) {
        Random random = new Random(seed);
        Map<Instant, Long> truth = new HashMap<>();
        Kept kept = new Kept();
        Instant now = START;
        long total = 0;
        for (int point = 0; point < 30; point++) {
            now = now.plusSeconds(60 + random.nextInt(2_000));
            long before = total;
            if (random.nextInt(5) == 0 && total > 1) {
                total = random.nextInt((int) Math.min(total, 1_000));
                truth.merge(now.truncatedTo(ChronoUnit.HOURS), total, Long::sum);
            } else {
                total += random.nextInt(60);
                truth.merge(now.truncatedTo(ChronoUnit.HOURS), total - before, Long::sum);
            }
            List<Point> same = List.of(new Point(now, total));
            kept.take(START, same);
            if (random.nextBoolean()) {
                kept.take(START, same);
            }
        }
        truth.values().removeIf(amount -> amount == 0);
        assertThat(kept.hours()).isEqualTo(truth);
    }

    @Test
    void keepsAtMostOneRowAnHourOfATotalThatOnlyGrows() {
        Kept kept = new Kept();
        for (int minute = 1; minute <= 24 * 60; minute++) {
            kept.take(START, List.of(new Point(START.plus(Duration.ofMinutes(minute)), minute)));
        }
        assertThat(kept.rows()).isLessThanOrEqualTo(25);
        assertThat(kept.hours().values().stream().mapToLong(it -> it).sum()).isEqualTo(24 * 60);
    }

    @Test
    void countsFromTheFirstTotalWhereNobodySaysWhenItBegan() {
        assertThat(of(Instant.EPOCH, 500, 503, 510).increments().values()).containsExactly(BigDecimal.TEN);
        assertThat(of(Instant.EPOCH, 500, 503, 510).kept()).hasSize(2);
        assertThat(of(START.minus(Duration.ofDays(100)), 500, 503).increments().values())
                .containsExactly(BigDecimal.valueOf(3));
        assertThat(of(START, 500, 503).increments().values()).containsExactly(BigDecimal.valueOf(503));
    }
}
