package io.candor.insight.usage;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

import io.candor.insight.identity.Viewer;
import io.candor.insight.problem.ProblemException;
import io.candor.insight.problem.ProblemType;

/**
 * What is held about one's own use, and the days of it one says were a scheduled job: those count for nobody from then on,
 * stay visible to oneself as what they are, and count again when the word is taken back.
 */
@ApplicationScoped
class OwnUsage {

    /** Weeks with rows on a page. */
    private static final int WEEKS = 4;
    /** Source of the hours that came by telemetry, as of their days. */
    private static final String TELEMETRY = "claude-code-otlp";

    private final Jdbi jdbi;
    private final OwnSubject subject;
    private final ZoneId zone;

    OwnUsage(Jdbi jdbi, OwnSubject subject, ZoneId zone) {
        this.jdbi = jdbi;
        this.subject = subject;
        this.zone = zone;
    }

    /**
     * Some weeks of days, newest first.
     *
     * @param hours of the same days, newest first, as far as they are kept: 90 days, and only by sources that tell of events
     * @param next to be asked with for older days; null on the last page
     */
    record Page(List<OwnDay> days, List<OwnHour> hours, @Nullable LocalDate next) {
    }

    /**
     * What one source told of one hour with one tool. Nobody but oneself sees it, and no rule reads it.
     *
     * @param hour when it began
     */
    record OwnHour(Instant hour, String source, String tool, String kind, BigDecimal amount) {
    }

    /**
     * What one source told of one day with one tool.
     *
     * @param asOf when the source drew the figures
     * @param complete whether the source changes them no more
     * @param unit the unit this day is counted in; null where it counts in none
     * @param automation whether you said that it was a scheduled job of yours
     * @param job whether the register of jobs says so of more days than this one
     */
    record OwnDay(LocalDate day, String source, String tool, Instant asOf, boolean complete, @Nullable String unit,
            boolean automation, boolean job, List<OwnRow> rows) {

        OwnDay with(List<OwnRow> all) {
            return new OwnDay(day, source, tool, asOf, complete, unit, automation, job, List.copyOf(all));
        }
    }

    /** @param figures those the source gave; what is not there is unknown, not zero */
    record OwnRow(String surface, String model, @Nullable Boolean licensed, List<OwnFigure> figures,
            @Nullable OwnCost cost) {
    }

    record OwnFigure(String metric, long value) {
    }

    record OwnCost(BigDecimal minor, String currency, @Nullable String kind) {
    }

    /** What a mark stands on. */
    public record Place(String source, String tool, LocalDate day) {
    }

    Page before(Viewer viewer, @Nullable LocalDate before) {
        String key = subject.of(viewer);
        LocalDate end = before == null ? LocalDate.of(2200, 1, 1) : before;
        return jdbi.withHandle(db -> {
            List<LocalDate> mondays = db.createQuery("""
                    SELECT DISTINCT day + 1 - extract(isodow FROM day)::integer AS monday FROM usage_day_resolved
                    WHERE subject_key = :subject AND day < :end ORDER BY monday DESC LIMIT :limit""")
                    .bind("subject", key).bind("end", end).bind("limit", WEEKS + 1).mapTo(LocalDate.class).list();
            boolean last = mondays.size() <= WEEKS;
            LocalDate from = last ? Intake.FIRST_DAY : mondays.get(WEEKS - 1);
            return new Page(days(db, key, from, end), hours(db, key, from, end), last ? null : from);
        });
    }

    private List<OwnHour> hours(Handle db, String key, LocalDate from, LocalDate end) {
        return db.createQuery("""
                SELECT hour, coalesce(source, :telemetry) AS source, tool_id, kind, sum(amount) FROM usage_event
                WHERE subject_key = :subject AND hour >= :from AND hour < :end
                GROUP BY hour, 2, tool_id, kind ORDER BY hour DESC, source, tool_id, kind""")
                .bind("telemetry", TELEMETRY).bind("subject", key).bind("from", from.atStartOfDay(zone).toOffsetDateTime())
                .bind("end", end.atStartOfDay(zone).toOffsetDateTime())
                .map((row, context) -> new OwnHour(row.getObject(1, OffsetDateTime.class).toInstant(), row.getString(2),
                        row.getString(3), row.getString(4), row.getBigDecimal(5)))
                .list();
    }

    private static List<OwnDay> days(Handle db, String key, LocalDate from, LocalDate end) {
        Map<Place, List<OwnDay>> days = db.createQuery("""
                SELECT u.*, greatest(u.as_of, again.as_of) AS drawn, a.day IS NOT NULL AS automation, EXISTS (
                    SELECT FROM automation_day j WHERE j.whose IN (u.identity_key, u.subject_key) AND j.tool_id = u.tool_id
                    AND u.day BETWEEN j.from_day AND j.until_day AND (j.whole OR u.source <> 'claude-code-otlp')) AS job
                FROM usage_day_resolved u
                LEFT JOIN declared_automation a USING (subject_key, source, tool_id, day)
                LEFT JOIN usage_told_again again ON again.ledger = 'usage_day' AND again.import_id = u.import_id
                    AND again.tool_id = u.tool_id AND again.day = u.day
                WHERE u.subject_key = :subject AND u.day >= :from AND u.day < :end
                ORDER BY u.day DESC, u.source, u.tool_id, surface, model, report""")
                .bind("subject", key).bind("from", from).bind("end", end).map((row, context) -> day(row)).collect(
                        Collectors.groupingBy(day -> new Place(day.source(), day.tool(), day.day()), LinkedHashMap::new,
                                Collectors.toList()));
        return days.values().stream()
                .map(told -> told.getFirst().with(told.stream().flatMap(day -> day.rows().stream()).toList())).toList();
    }

    private static OwnDay day(ResultSet row) throws SQLException {
        List<OwnFigure> figures = new ArrayList<>();
        for (Measure measure : Measure.values()) {
            long value = row.getLong(measure.column());
            if (!row.wasNull()) {
                figures.add(new OwnFigure(measure.column(), value));
            }
        }
        BigDecimal cost = row.getBigDecimal("cost_minor");
        OwnRow told = new OwnRow(row.getString("surface"), row.getString("model"), row.getObject("licensed", Boolean.class),
                figures, cost == null ? null : new OwnCost(cost, row.getString("currency"), row.getString("cost_kind")));
        return new OwnDay(row.getObject("day", LocalDate.class), row.getString("source"), row.getString("tool_id"),
                row.getObject("drawn", OffsetDateTime.class).toInstant(), row.getBoolean("final"), row.getString("unit_id"),
                row.getBoolean("automation"), row.getBoolean("job"), List.of(told));
    }

    /** @throws ProblemException NOT_FOUND where nothing of one's own was told */
    @Transactional
    void declare(Viewer viewer, Place place) {
        String key = subject.of(viewer);
        jdbi.useHandle(db -> {
            UsageRevision.begin(db);
            int marked = db.createUpdate("""
                    INSERT INTO declared_automation
                    SELECT DISTINCT subject_key, source, tool_id, day FROM usage_day_resolved
                    WHERE subject_key = :subject AND source = :source AND tool_id = :tool AND day = :day
                    ON CONFLICT DO NOTHING""").bind("subject", key).bindMethods(place).execute();
            if (marked > 0) {
                UsageRevision.ofWeek(db, key, place);
            } else if (!isDeclared(db, key, place)) {
                throw new ProblemException(ProblemType.NOT_FOUND, "Nothing of yours was told of that day.");
            }
        });
    }

    /** Taking back what was never said changes nothing. */
    @Transactional
    void withdraw(Viewer viewer, Place place) {
        String key = subject.of(viewer);
        jdbi.useHandle(db -> {
            UsageRevision.begin(db);
            int taken = db.createUpdate("""
                    DELETE FROM declared_automation
                    WHERE subject_key = :subject AND source = :source AND tool_id = :tool AND day = :day""")
                    .bind("subject", key).bindMethods(place).execute();
            if (taken > 0) {
                UsageRevision.ofWeek(db, key, place);
            }
        });
    }

    private static boolean isDeclared(Handle db, String key, Place place) {
        return db.createQuery("""
                SELECT EXISTS (SELECT FROM declared_automation
                WHERE subject_key = :subject AND source = :source AND tool_id = :tool AND day = :day)""")
                .bind("subject", key).bindMethods(place).mapTo(Boolean.class).one();
    }
}
