package io.candor.insight.usage.pull;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

import io.candor.insight.usage.ImportReport;
import io.candor.insight.usage.UsageFile;
import io.candor.insight.usage.UsageImport;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;

/** Takes fetched days in. A day's rows and the note that it was taken are one transaction: either both are there or neither. */
@ApplicationScoped
class PulledDays {

    private final Jdbi jdbi;
    private final UsageImport imports;
    private final Clock clock;

    PulledDays(Jdbi jdbi, UsageImport imports, Clock clock) {
        this.jdbi = jdbi;
        this.imports = imports;
        this.clock = clock;
    }

    TreeMap<LocalDate, PulledDay> of(UUID connection) {
        TreeMap<LocalDate, PulledDay> days = new TreeMap<>();
        jdbi.<List<PulledDay>, RuntimeException> withHandle(db -> db
                .createQuery("SELECT * FROM pull_day WHERE connection_id = :id ORDER BY day").bind("id", connection)
                .map((row, context) -> new PulledDay(row.getObject("day", LocalDate.class),
                        PulledDay.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                        row.getObject("fetched_at", OffsetDateTime.class).toInstant(), row.getInt("parts"),
                        row.getObject("import_id", UUID.class), row.getString("reason")))
                .list()).forEach(day -> days.put(day.day(), day));
        return days;
    }

    /**
     * @param source the importer
     * @throws io.candor.insight.problem.ProblemException where the importer refuses the day as a whole; nothing is noted then
     */
    @Transactional
    @TransactionConfiguration(timeout = 3_600)
    void take(Connection connection, String source, LocalDate day, List<Answer> parts) {
        List<UsageFile> files = new ArrayList<>();
        for (Answer part : parts) {
            files.add(new UsageFile("%s of %s, part %d".formatted(connection.source(), day, files.size() + 1),
                    new ByteArrayInputStream(part.body())));
        }
        Optional<ImportReport> report = imports.takeWhole(source, files);
        if (report.isEmpty()) {
            note(connection, day, PulledDay.State.EMPTY, null);
            return;
        }
        jdbi.useHandle(db -> write(db, connection.connectionId(), new PulledDay(day, PulledDay.State.TAKEN, clock.instant(),
                files.size(), report.get().importId(), null)));
    }

    @Transactional
    void note(Connection connection, LocalDate day, PulledDay.State state, @Nullable String reason) {
        jdbi.useHandle(db -> write(db, connection.connectionId(),
                new PulledDay(day, state, clock.instant(), 0, null, reason)));
    }

    private static void write(Handle db, UUID connection, PulledDay day) {
        db.createUpdate(
                """
                        INSERT INTO pull_day VALUES (:connection, :day, :stateName, :at, :parts, :importId, :reason)
                        ON CONFLICT (connection_id, day) DO UPDATE SET state = EXCLUDED.state, fetched_at = EXCLUDED.fetched_at,
                            parts = EXCLUDED.parts, import_id = coalesce(EXCLUDED.import_id, pull_day.import_id), reason = EXCLUDED.reason""")
                .bind("connection", connection).bind("day", day.day()).bind("stateName", day.state().wire())
                .bind("at", day.fetchedAt().atOffset(ZoneOffset.UTC)).bind("parts", day.parts())
                .bind("importId", day.importId())
                .bind("reason", day.reason()).execute();
    }
}
