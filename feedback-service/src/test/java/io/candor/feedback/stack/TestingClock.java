package io.candor.feedback.stack;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import org.jspecify.annotations.Nullable;

import io.candor.feedback.campaign.Week;

/** A clock that stands where a test puts it; time of day is noon in Berlin on the week's Tuesday. */
public final class TestingClock extends Clock {

    private volatile @Nullable Instant now;

    /** Puts the clock into a week and says which. */
    public Week goTo(String week) {
        Week parsed = Week.parse(week).orElseThrow();
        now = parsed.monday().plusDays(1).atTime(11, 0).toInstant(ZoneOffset.UTC);
        return parsed;
    }

    /** Moves on from where it stands. */
    public void forward(Duration by) {
        now = instant().plus(by);
    }

    public LocalDate today() {
        return LocalDate.ofInstant(instant(), ZoneOffset.UTC);
    }

    @Override
    public Instant instant() {
        Instant set = now;
        return set == null ? Clock.systemUTC().instant() : set;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        TestingClock self = this;
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return zone;
            }

            @Override
            public Clock withZone(ZoneId other) {
                return self.withZone(other);
            }

            @Override
            public Instant instant() {
                return self.instant();
            }
        };
    }

    /** Replaces the system clock in tests. */
    @Singleton
    static class Producer {

        @Produces
        @Singleton
        TestingClock testingClock() {
            return new TestingClock();
        }
    }
}
