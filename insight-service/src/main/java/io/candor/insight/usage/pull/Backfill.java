package io.candor.insight.usage.pull;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.TreeMap;

import io.candor.insight.problem.ProblemException;
import io.candor.insight.problem.ProblemType;

/**
 * One run of one connection: from yesterday back to the first day that is wanted, skipping what the source has said its last
 * word about. Three settled days in a row that it does not serve are older than anything it has. A source that tells of now
 * and of no day before is asked once.
 */
final class Backfill {

    private static final int UNSERVED_IN_A_ROW = 3;

    private final Connection connection;
    private final Vendor vendor;
    private final String secret;
    private final Connections connections;
    private final PulledDays days;
    private final Clock clock;
    private int taken;
    private int refused;

    Backfill(Connection connection, Vendor vendor, String secret, Connections connections, PulledDays days, Clock clock) {
        this.connection = connection;
        this.vendor = vendor;
        this.secret = secret;
        this.connections = connections;
        this.days = days;
        this.clock = clock;
    }

    /** @return what became of it, in words */
    String run(Fetching fetching) throws PullFailure {
        Asking asking = Asking.as(vendor, connection.base(), secret, fetching);
        if (vendor.snapshot()) {
            snapshot(fetching, asking);
        } else {
            days(fetching, asking);
        }
        return refused == 0 ? "%d days fetched".formatted(taken)
                : "%d days fetched, %d of them refused by the importer".formatted(taken, refused);
    }

    private void snapshot(Fetching fetching, Asking asking) throws PullFailure {
        if (!today().isBefore(connection.fromDay()) && !fetch(fetching, asking, today())) {
            throw new PullFailure(404, "the source serves nothing there; is the base address right?");
        }
    }

    private void days(Fetching fetching, Asking asking) throws PullFailure {
        TreeMap<LocalDate, PulledDay> known = days.of(connection.connectionId());
        LocalDate oldest = connection.oldestDay();
        LocalDate wanted = vendor.first(connection.fromDay(), today());
        LocalDate first = oldest != null && oldest.isAfter(wanted) ? oldest : wanted;
        LocalDate served = known.values().stream().filter(day -> day.state() != PulledDay.State.NOT_SERVED)
                .map(PulledDay::day).findFirst().orElse(null);
        int unserved = 0;
        for (LocalDate day = today().minusDays(1); !day.isBefore(first); day = day.minusDays(1)) {
            PulledDay before = known.get(day);
            boolean isServed = before != null && before.isDone(vendor.daysUntilFinal())
                    ? before.state() != PulledDay.State.NOT_SERVED
                    : fetch(fetching, asking, day);
            served = isServed && (served == null || day.isBefore(served)) ? day : served;
            unserved = isServed ? 0 : unserved + (isSettled(day) ? 1 : 0);
            if (unserved == UNSERVED_IN_A_ROW && served == null) {
                throw new PullFailure(404, "the source serves none of the newest days; is the base address right?");
            }
            if (unserved == UNSERVED_IN_A_ROW && (served == null || served.isAfter(day))) {
                connections.oldest(connection.connectionId(), day.plusDays(UNSERVED_IN_A_ROW));
                break;
            }
        }
    }

    /** @return whether the source serves the day */
    private boolean fetch(Fetching fetching, Asking asking, LocalDate day) throws PullFailure {
        if (!connections.keep(connection.connectionId())) {
            throw new PullFailure(0, "the connection was deleted");
        }
        List<Answer> parts;
        try {
            parts = asking.day(fetching, day);
        } catch (PullFailure failure) {
            if (!failure.isNotServed()) {
                throw failure;
            }
            days.note(connection, day, PulledDay.State.NOT_SERVED, null);
            return false;
        }
        taken++;
        try {
            days.take(connection, vendor.source(), day, parts);
        } catch (ProblemException problem) {
            if (problem.type() == ProblemType.DIRECTORY_UNAVAILABLE) {
                throw new PullFailure(0, "the people directory does not answer");
            }
            refused++;
            days.note(connection, day, PulledDay.State.REFUSED, problem.getMessage());
        }
        return true;
    }

    private boolean isSettled(LocalDate day) {
        return PulledDay.isSettled(day, clock.instant(), vendor.daysUntilFinal());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
