package io.candor.insight.usage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

import io.candor.insight.problem.ProblemException;
import io.candor.insight.problem.ProblemType;

/** The rows of the register. People's own words about themselves are only counted, and from ten people on. */
@ApplicationScoped
class Automations {

    private static final int PAGE = 20;
    private static final int FLOOR = 10;
    private static final int STEP = 5;

    private final Jdbi jdbi;
    private final Clock clock;

    Automations(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /**
     * Newest first.
     *
     * @param declaredByPeople people who said so of days or tools of their own, at least, in steps of five; null below ten
     * @param next cursor of the following page; null on the last
     */
    record AutomationPage(List<Automation> automations, @Nullable Long declaredByPeople, @Nullable String next) {
    }

    private record Numbered(long number, Automation automation) {
    }

    /** What stands under an id, and whose it is. */
    record Standing(String whose, Automation automation) {
    }

    AutomationPage before(long number) {
        return jdbi.withHandle(db -> {
            List<Numbered> found = db.createQuery("""
                    SELECT * FROM automation WHERE NOT own AND number < :number ORDER BY number DESC LIMIT :limit""")
                    .bind("number", number).bind("limit", PAGE + 1)
                    .map((row, context) -> new Numbered(row.getLong("number"), automation(row))).list();
            return new AutomationPage(found.stream().limit(PAGE).map(Numbered::automation).toList(), byPeople(db),
                    found.size() <= PAGE ? null : Long.toString(found.get(PAGE - 1).number()));
        });
    }

    private static @Nullable Long byPeople(Handle db) {
        return db.createQuery("""
                SELECT count(DISTINCT subject_key) FROM (
                    SELECT subject_key FROM declared_automation
                    UNION ALL SELECT whose FROM automation WHERE own) AS told""")
                .mapTo(Long.class).findOne().filter(people -> people >= FLOOR).map(people -> people - people % STEP)
                .orElse(null);
    }

    /** All that is said of one person's tools, by themself or by an administrator. */
    List<Automation> of(String subject) {
        return jdbi.withHandle(db -> db.createQuery("""
                SELECT * FROM automation WHERE about = 'PERSON' AND whose = :subject ORDER BY number DESC""")
                .bind("subject", subject).map((row, context) -> automation(row)).list());
    }

    Automation add(Handle db, AutomationKind about, String whose, @Nullable String tool, JobTime time, String note,
            boolean own, String by) {
        return db.createQuery("""
                INSERT INTO automation (automation_id, about, whose, tool_id, from_day, from_hour, to_hour, note, own,
                    declared_by, declared_at)
                VALUES (:id, :about, :whose, :tool, :fromDay, :fromHour, :toHour, :note, :own, :by, :at) RETURNING *""")
                .bind("id", UUID.randomUUID()).bind("about", about.name()).bind("whose", whose).bind("tool", tool)
                .bind("fromDay", time.fromDay()).bind("fromHour", time.fromHour()).bind("toHour", time.toHour())
                .bind("note", note).bind("own", own).bind("by", by)
                .bind("at", clock.instant().atOffset(ZoneOffset.UTC)).map((row, context) -> automation(row)).one();
    }

    /** @throws ProblemException NOT_FOUND */
    Standing find(Handle db, UUID id) {
        return db.createQuery("SELECT * FROM automation WHERE automation_id = :id").bind("id", id)
                .map((row, context) -> new Standing(row.getString("whose"), automation(row))).findOne()
                .orElseThrow(Automations::none);
    }

    void end(Handle db, UUID id, LocalDate lastDay, String by) {
        db.createUpdate("""
                UPDATE automation SET until_day = :lastDay, ended_by = :by, ended_at = :at WHERE automation_id = :id""")
                .bind("lastDay", lastDay).bind("by", by).bind("at", clock.instant().atOffset(ZoneOffset.UTC)).bind("id", id)
                .execute();
    }

    static ProblemException none() {
        return new ProblemException(ProblemType.NOT_FOUND, "There is no such automation.");
    }

    private static Automation automation(ResultSet row) throws SQLException {
        AutomationKind about = AutomationKind.valueOf(row.getString("about"));
        OffsetDateTime ended = row.getObject("ended_at", OffsetDateTime.class);
        Instant endedAt = ended == null ? null : ended.toInstant();
        return new Automation(row.getObject("automation_id", UUID.class), about,
                about == AutomationKind.PERSON ? null : row.getString("whose"), row.getString("tool_id"),
                row.getObject("from_day", LocalDate.class), row.getObject("until_day", LocalDate.class),
                row.getObject("from_hour", Integer.class), row.getObject("to_hour", Integer.class), row.getString("note"),
                row.getBoolean("own"), row.getString("declared_by"),
                row.getObject("declared_at", OffsetDateTime.class).toInstant(), row.getString("ended_by"), endedAt);
    }
}
