package io.candor.insight.usage;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

import io.candor.insight.calendar.IsoPeriod;

/**
 * The frozen lists of periods: who answers under which block. Asked of feedback-service when a period's usage is first read,
 * and kept, since they never change. Usage joined by them has the same people behind it as the answers beside it, and they
 * change between periods by five or not at all.
 */
@ApplicationScoped
class PeriodLists {

    /**
     * A row without a figure and without a licence names somebody (of a team, without access) and tells of no use. Figures that
     * may still change are no knowledge yet; a licence is a fact of the moment its list was drawn.
     */
    private static final String TELLS = "(licensed OR final AND (cost_minor IS NOT NULL OR %s > 0))".formatted(Measure.COUNTED);

    private final Jdbi jdbi;
    private final Directory directory;
    private final SubjectKeys keys;

    PeriodLists(Jdbi jdbi, Directory directory, SubjectKeys keys) {
        this.jdbi = jdbi;
        this.directory = directory;
        this.keys = keys;
    }

    /**
     * About whom which tool told something in the period: by block where its lists are frozen, else by the units their rows
     * placed them in. Told apart by sorting (DISTINCT ON): a hash table of 550,000 entries that was planned for 8,600 was
     * still at work after seven minutes.
     *
     * @throws io.candor.insight.problem.ProblemException DIRECTORY_UNAVAILABLE
     */
    PeriodRoster roster(IsoPeriod period) {
        return frozen(period) ? new PeriodRoster(true, known(period, """
                SELECT DISTINCT ON (l.block_id, u.tool_id, u.subject_key) l.block_id, u.tool_id, u.subject_key
                FROM usage_day_counted u
                JOIN period_list l ON l.period = :period AND l.subject_key = u.subject_key
                WHERE u.matched AND u.day BETWEEN :from AND :to AND %s""".formatted(TELLS)))
                : new PeriodRoster(false, known(period, """
                        SELECT DISTINCT ON (roster_unit_id, tool_id, subject_key) roster_unit_id, tool_id, subject_key
                        FROM usage_day_counted
                        WHERE matched AND roster_unit_id IS NOT NULL AND day BETWEEN :from AND :to AND %s""".formatted(TELLS)));
    }

    /** Whether it is known who is on which list of the period. */
    boolean frozen(IsoPeriod period) {
        return isKept(period) || learn(period);
    }

    private List<PeriodRoster.Known> known(IsoPeriod period, String query) {
        return jdbi.withHandle(db -> db.createQuery(query).bindMap(Map.of("period", period.toString(), "from",
                period.firstDay(), "to", period.lastDay()))
                .map((row, context) -> new PeriodRoster.Known(row.getString(1), row.getString(2), row.getString(3))).list());
    }

    private boolean isKept(IsoPeriod period) {
        return jdbi.withHandle(db -> db.createQuery("SELECT EXISTS (SELECT FROM period_list WHERE period = :period)")
                .bind("period", period.toString()).mapTo(Boolean.class).one());
    }

    /** @return whether there are lists */
    private boolean learn(IsoPeriod period) {
        List<Directory.Listed> lists = directory.lists(period);
        if (!lists.isEmpty()) {
            jdbi.useTransaction(db -> {
                PreparedBatch rows = db.prepareBatch(
                        "INSERT INTO period_list VALUES (:period, :subject, :block, :last) ON CONFLICT DO NOTHING");
                lists.forEach(list -> list.employeeIds().forEach(employee -> rows.bind("period", period.toString())
                        .bind("subject", keys.ofEmployee(employee)).bind("block", list.blockId())
                        .bind("last", period.lastDay()).add()));
                rows.execute();
            });
        }
        return !lists.isEmpty();
    }
}
