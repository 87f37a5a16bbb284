package io.candor.feedback.campaign;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

import io.candor.feedback.directory.LeaverRetention;
import io.candor.feedback.post.DatabaseOf;
import io.candor.feedback.post.Post;
import io.candor.feedback.post.Rewriting;

/**
 * Erases desk's notes about people when their time is up: who took part when, refused rows of imports, settled
 * objections, who wrote replies that are gone, and who the people were that left.
 */
@ApplicationScoped
class ParticipationRetention {

    private static final List<String> TABLES = Stream.concat(LeaverRetention.TABLES.stream(),
            Stream.of("desk.participation", "desk.directory_import", "desk.response_import", "desk.objection",
                    "desk.reply_writer", "desk.chosen_level"))
            .toList();

    private final Jdbi desk;
    private final Clock clock;
    private final ZoneId zone;
    private final LeaverRetention leavers;

    @Inject
    ParticipationRetention(@DatabaseOf(Post.DESK) Jdbi desk, LeaverRetention leavers, Clock clock, ZoneId zone) {
        this.desk = desk;
        this.leavers = leavers;
        this.clock = clock;
        this.zone = zone;
    }

    /** @return rows erased or emptied; {@link #rewrite} takes them out of the files */
    @Transactional
    int apply() {
        LocalDate today = LocalDate.now(clock.withZone(zone));
        LocalDate usual = today.minusMonths(24);
        return desk.withHandle(handle -> participation(handle, today) + leavers(handle, today)
                + handle.execute("DELETE FROM desk.objection WHERE decided_on <= ?", usual)
                + handle.execute("""
                        DELETE FROM desk.reply_writer w
                        WHERE NOT EXISTS (SELECT FROM release.reply r WHERE r.id = w.reply_id)""")
                + refusedRows(handle, "desk.directory_import", "effective", usual)
                + refusedRows(handle, "desk.response_import", "on_day", usual));
    }

    /** As long as the wave's answers, by its campaign's contract. */
    private static int participation(Handle handle, LocalDate today) {
        return handle.createUpdate("""
                DELETE FROM desk.participation p USING desk.wave w
                LEFT JOIN desk.privacy_contract c ON c.campaign_id = w.survey_id
                WHERE w.wave_id = p.wave_id AND (w.closes_at + make_interval(
                    months => coalesce((c.contract::jsonb->>'retentionMonths')::int, 24)))::date <= :today""")
                .bind("today", today).execute();
    }

    private int leavers(Handle handle, LocalDate today) {
        List<String> forgotten = leavers.forget(handle, today);
        handle.createUpdate("DELETE FROM desk.chosen_level WHERE employee_id = ANY(:ids)")
                .bind("ids", forgotten.toArray(String[]::new)).execute();
        return forgotten.size();
    }

    private static int refusedRows(Handle handle, String table, String day, LocalDate usual) {
        return handle.execute("UPDATE " + table + " SET report = report || '{\"rejections\": []}' WHERE " + day
                + " <= ? AND report->'rejections' <> '[]'", usual);
    }

    /** Not in a transaction. */
    void rewrite() {
        Rewriting.of(desk, TABLES);
    }
}
