package io.candor.insight.usage.pull;

import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import io.candor.insight.problem.ProblemDetail;
import io.candor.insight.problem.ProblemException;
import io.candor.insight.problem.ProblemType;
import io.quarkus.logging.Log;

/** Declares connections, tries them and runs them. */
@ApplicationScoped
class Pulls {

    private static final Duration AFTER_FAILURE = Duration.ofHours(1);

    private final Vendors vendors;
    private final Connections connections;
    private final PulledDays days;
    private final Secrets secrets;
    private final PullSettings settings;
    private final Reachable reachable;
    private final Pause pause;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Pulls(Vendors vendors, Connections connections, PulledDays days, Secrets secrets, PullSettings settings, Pause pause,
            Clock clock) {
        this.vendors = vendors;
        this.connections = connections;
        this.days = days;
        this.secrets = secrets;
        this.settings = settings;
        this.reachable = new Reachable(settings.privateNetworks());
        this.pause = pause;
        this.clock = clock;
    }

    /** @param status of HTTP; null where there was no answer */
    record Trial(boolean works, @Nullable Integer status, String detail) {
    }

    /** @throws ProblemException UNKNOWN_SOURCE, VALIDATION_FAILED with a pointer to what cannot be used */
    Connection declare(String source, URI base, String secret, int everyHours, LocalDate fromDay) {
        if (vendors.find(source).isEmpty()) {
            throw new ProblemException(ProblemType.UNKNOWN_SOURCE,
                    "This source cannot be asked; there are " + String.join(", ", vendors.sources()) + ".");
        }
        if (base.getRawQuery() != null || base.getRawFragment() != null) {
            throw invalid("/base", "the address ends with its path");
        }
        check("/base", () -> reachable.check(base));
        check("/secret", () -> secrets.read(secret));
        Connection connection = new Connection(UUID.randomUUID(), source, base, secret, everyHours, fromDay, clock.instant(),
                clock.instant(), null, null, null, false);
        connections.add(connection);
        return connection;
    }

    private interface Check {

        void run() throws PullFailure;
    }

    private static void check(String pointer, Check check) {
        try {
            check.run();
        } catch (PullFailure failure) {
            throw invalid(pointer, failure.reason());
        }
    }

    private static ProblemException invalid(String pointer, String why) {
        return new ProblemException(ProblemType.VALIDATION_FAILED, "The connection cannot be used.",
                List.of(ProblemDetail.at(pointer, "invalid", why)));
    }

    /** Asks once for the newest day that must be there. */
    Trial trial(UUID id) {
        Connection connection = connections.get(id);
        Vendor vendor = vendor(connection);
        LocalDate day = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(1L + vendor.daysUntilFinal());
        try (Fetching once = fetching(1)) {
            once.get(vendor.day().apply(connection.base(), day), vendor.headers().apply(secrets.read(connection.secret())));
            return new Trial(true, 200, "the source answers");
        } catch (PullFailure failure) {
            return new Trial(false, failure.status() == 0 ? null : failure.status(), failure.reason());
        }
    }

    /** @return whether it ran; it does not while it is running */
    boolean run(UUID id) {
        if (!connections.take(id)) {
            return false;
        }
        Connection connection = connections.get(id);
        String outcome = "it failed on our side; the log says more";
        Duration next = AFTER_FAILURE;
        try (Fetching fetching = fetching(settings.attempts())) {
            outcome = new Backfill(connection, vendor(connection), secrets.read(connection.secret()), connections, days, clock)
                    .run(fetching);
            next = Duration.ofHours(connection.everyHours());
        } catch (PullFailure failure) {
            outcome = failure.reason();
            Log.warnf("Fetching from connection %s ended: %s", id, outcome);
        } finally {
            connections.leave(id, outcome, next);
        }
        return true;
    }

    private Fetching fetching(int attempts) {
        return new Fetching(reachable, new BackOff(settings.longestWait(), clock, random), pause, settings.patience(), attempts,
                settings.mostOfAnAnswer().asLongValue());
    }

    private Vendor vendor(Connection connection) {
        return vendors.find(connection.source()).orElseThrow(() -> new ProblemException(ProblemType.UNKNOWN_SOURCE,
                "This source cannot be asked any more."));
    }
}
