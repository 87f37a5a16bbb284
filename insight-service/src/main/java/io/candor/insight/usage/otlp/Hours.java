package io.candor.insight.usage.otlp;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.stream.Collectors;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

import io.candor.insight.usage.KeyedPerson;

/** Hours of people and days of installations, within one transaction. */
final class Hours {

    private final Handle db;
    private final Installation installation;
    private final ZoneId zone;

    /** @param day of the company's zone, in which the cell's hour lies */
    record Row(KeyedPerson person, LocalDate day, Cell cell, BigDecimal amount) {
    }

    /** Where a number about nobody is added, within its installation. */
    record GroupCell(LocalDate day, String metric, String kind, String model) {

        static GroupCell of(LocalDate day, Cell cell) {
            return new GroupCell(day, cell.metric(), cell.kind(), cell.model());
        }
    }

    Hours(Handle db, Installation installation, ZoneId zone) {
        this.db = db;
        this.installation = installation;
        this.zone = zone;
    }

    /** @param turns in the order everybody takes them, so that nobody waits in a circle */
    void takeTurns(SortedSet<String> turns) {
        turns.forEach(turn -> db.createQuery("SELECT pg_advisory_xact_lock(hashtextextended(:turn, 45))").bind("turn", turn)
                .mapToMap().list());
    }

    void add(List<Row> rows) {
        if (rows.isEmpty()) {
            return;
        }
        PreparedBatch hours = db.prepareBatch("""
                INSERT INTO usage_event AS e (identity_key, installation_id, subject_key, tool_id, hour, kind, model, amount)
                VALUES (:identityKey, :installation, :subjectKey, :tool, :hour, :kind, :model, :amount)
                ON CONFLICT (identity_key, installation_id, hour, kind, model)
                DO UPDATE SET amount = e.amount + EXCLUDED.amount, subject_key = EXCLUDED.subject_key""");
        rows.forEach(row -> hours.bindMethods(row.person()).bind("installation", installation.installationId())
                .bind("tool", installation.tool()).bind("hour", row.cell().hour().atOffset(ZoneOffset.UTC))
                .bind("kind", row.cell().kind()).bind("model", row.cell().model()).bind("amount", row.amount()).add());
        hours.execute();
        List<Row> days = rows.stream().collect(Collectors.toMap(
                row -> row.person().identityKey() + row.day(), row -> row, (one, other) -> one)).values().stream()
                .sorted(Comparator.comparing((Row row) -> row.person().identityKey()).thenComparing(Row::day)).toList();
        tidy(days);
        PreparedBatch due = db.prepareBatch(
                """
                        INSERT INTO otlp_person_day VALUES (:identityKey, :installation, :day, :subjectKey, :matched, :unit,
                            :rosterUnit, true)
                        ON CONFLICT (identity_key, installation_id, day) DO UPDATE SET subject_key = EXCLUDED.subject_key,
                            matched = EXCLUDED.matched, unit_id = EXCLUDED.unit_id, roster_unit_id = EXCLUDED.roster_unit_id, due = true""");
        days.forEach(row -> due.bindMethods(row.person()).bind("installation", installation.installationId())
                .bind("day", row.day()).add());
        due.execute();
    }

    /** An hour a late total moved to another one is none; hours of who became known in between are theirs. */
    private void tidy(List<Row> days) {
        PreparedBatch empty = db.prepareBatch("""
                DELETE FROM usage_event WHERE identity_key = :identityKey AND installation_id = :installation
                AND hour >= :from AND hour < :to AND amount = 0""");
        PreparedBatch known = db.prepareBatch("""
                UPDATE usage_event SET subject_key = :subjectKey WHERE identity_key = :identityKey
                AND installation_id = :installation AND hour >= :from AND hour < :to AND subject_key <> :subjectKey""");
        for (PreparedBatch batch : List.of(empty, known)) {
            days.forEach(row -> batch.bindMethods(row.person()).bind("installation", installation.installationId())
                    .bind("from", row.day().atStartOfDay(zone).toOffsetDateTime())
                    .bind("to", row.day().plusDays(1).atStartOfDay(zone).toOffsetDateTime()).add());
            batch.execute();
        }
    }

    void addToGroup(Map<GroupCell, BigDecimal> amounts) {
        if (amounts.isEmpty()) {
            return;
        }
        PreparedBatch cells = db.prepareBatch("""
                INSERT INTO otlp_group_amount AS g VALUES (:installation, :day, :metric, :kind, :model, :amount)
                ON CONFLICT (installation_id, day, metric, kind, model) DO UPDATE SET amount = g.amount + EXCLUDED.amount""");
        amounts.forEach((cell, amount) -> cells.bind("installation", installation.installationId())
                .bind("day", cell.day()).bind("metric", cell.metric()).bind("kind", cell.kind()).bind("model", cell.model())
                .bind("amount", amount).add());
        cells.execute();
        PreparedBatch due = db.prepareBatch("""
                INSERT INTO otlp_group_day VALUES (:installation, :day, true)
                ON CONFLICT (installation_id, day) DO UPDATE SET due = true""");
        amounts.keySet().stream().map(GroupCell::day).distinct().sorted()
                .forEach(day -> due.bind("installation", installation.installationId()).bind("day", day).add());
        due.execute();
    }
}
