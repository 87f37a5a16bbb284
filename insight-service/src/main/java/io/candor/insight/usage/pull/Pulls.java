package io.candor.insight.usage.pull;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.candor.insight.problem.ProblemDetail;
import io.candor.insight.problem.ProblemException;
import io.candor.insight.problem.ProblemType;
import io.candor.insight.usage.TrialReading;
import io.candor.insight.usage.UsageFile;
import io.candor.insight.usage.UsageImport;
import io.quarkus.logging.Log;

/** Declares connections, tries them and runs them. */
@ApplicationScoped
class Pulls {

    private static final Duration AFTER_FAILURE = Duration.ofHours(1);

    private final Vendors vendors;
    private final Connections connections;
    private final PulledDays days;
    private final Secrets secrets;
    private final UsageImport imports;
    private final PullSettings settings;
    private final Reachable reachable;
    private final Pause pause;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Pulls(Vendors vendors, Connections connections, PulledDays days, Secrets secrets, UsageImport imports,
            PullSettings settings, Pause pause, Clock clock) {
        this.vendors = vendors;
        this.connections = connections;
        this.days = days;
        this.secrets = secrets;
        this.imports = imports;
        this.settings = settings;
        this.reachable = new Reachable(settings.privateNetworks());
        this.pause = pause;
        this.clock = clock;
    }

    /** @throws ProblemException UNKNOWN_SOURCE, VALIDATION_FAILED with a pointer to what cannot be used */
    Connection declare(String source, URI base, String secret, int everyHours, LocalDate fromDay) {
        if (vendors.find(source).isEmpty()) {
            throw new ProblemException(ProblemType.UNKNOWN_SOURCE, vendors.uploadOnly().stream()
                    .filter(it -> it.source().equals(source)).map(it -> "This source cannot be asked. " + it.export())
                    .findFirst()
                    .orElse("This source cannot be asked; there are " + String.join(", ", vendors.sources()) + "."));
        }
        if (base.getRawQuery() != null || base.getRawFragment() != null) {
            throw invalid("/base", "the address ends with its path");
        }
        check("/base", () -> reachable.check(base));
        check("/secret", () -> secrets.read(secret));
        Connection connection = Connection.declared(source, base, secret, everyHours, fromDay, clock.instant(),
                clock.instant());
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

    /** Asks once for the newest day that must be there, reads what comes and takes nothing in. */
    Trial trial(UUID id) {
        Connection connection = connections.get(id);
        Vendor vendor = vendor(connection);
        String secret;
        try {
            secret = secrets.read(connection.secret());
        } catch (PullFailure failure) {
            return Trial.unsecret(failure);
        }
        try (Fetching once = fetching(vendor, 1)) {
            Asking asking = Asking.as(vendor, connection.base(), secret, once);
            return read(vendor, asking.first(once, vendor.newest(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))));
        } catch (PullFailure failure) {
            return Trial.of(failure);
        }
    }

    private Trial read(Vendor vendor, Answer answer) {
        if (answer.isBlank() || vendor.requests().getFirst().turning() == Turning.DOWNLOAD_LINKS) {
            return Trial.good(200, "the source answers");
        }
        try {
            TrialReading reading = imports.tryToRead(vendor.source(),
                    new UsageFile("The answer", new ByteArrayInputStream(answer.body())));
            return reading.refused() == 0
                    ? Trial.good(200, "the source answers; %d rows could be taken in".formatted(reading.read()))
                    : Trial.unreadable(200, "the source answers, but %d of %d rows would be refused (%s)"
                            .formatted(reading.refused(), reading.read(), reading.reason()));
        } catch (ProblemException problem) {
            return Trial.unreadable(200, "the source answers with something else: " + problem.getMessage());
        }
    }

    /** @return whether it ran; it does not while it is running */
    boolean run(UUID id) {
        if (!connections.take(id)) {
            return false;
        }
        Connection connection = connections.get(id);
        String outcome = "it failed on our side; the log says more";
        boolean failed = true;
        Duration next = AFTER_FAILURE;
        try {
            outcome = backfill(connection);
            failed = false;
            next = Duration.ofHours(connection.everyHours());
        } catch (PullFailure failure) {
            outcome = failure.reason();
            Log.warnf("Fetching from connection %s ended: %s", id, outcome);
        } finally {
            connections.leave(id, outcome, failed, next);
        }
        return true;
    }

    private String backfill(Connection connection) throws PullFailure {
        Vendor vendor = vendor(connection);
        String secret = secrets.read(connection.secret());
        try (Fetching fetching = fetching(vendor, settings.attempts())) {
            return new Backfill(connection, vendor, secret, connections, days, clock).run(fetching);
        }
    }

    private Fetching fetching(Vendor vendor, int attempts) {
        return new Fetching(reachable, new BackOff(settings.longestWait(), clock, random), pause, settings.patience(), attempts,
                settings.mostOfAnAnswer().asLongValue(), vendor.pace());
    }

    private Vendor vendor(Connection connection) {
        return vendors.find(connection.source()).orElseThrow(() -> new ProblemException(ProblemType.UNKNOWN_SOURCE,
                "This source cannot be asked any more."));
    }
}
