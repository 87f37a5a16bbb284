package io.candor.feedback.campaign;

import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jspecify.annotations.Nullable;

import io.candor.feedback.post.DatabaseOf;
import io.candor.feedback.post.Post;

/** What one person was invited to and what is noted of it; whether they answered anonymously, nobody knows. */
@ApplicationScoped
public class OwnInvitations {

    private final Jdbi desk;

    @Inject
    OwnInvitations(@DatabaseOf(Post.DESK) Jdbi desk) {
        this.desk = desk;
    }

    /**
     * A wave one was invited to.
     *
     * @param campaign who invited: the campaign that opened the wave
     * @param block the group the answer carries
     * @param level confidential from the moment the wave opened where so chosen, anonymous once tokens were fetched; else null
     * @param answeredInChat whether a confidential answer of yours came, by a bot or in chat; what it said is not kept with you
     * @param tokensIssued tokens signed in your name; null once the wave is closed, when that note is destroyed
     */
    public record OwnInvitation(String wave, String campaign, String week, Instant opensAt, Instant closesAt, String block,
            int invited, @Nullable String level, boolean answeredInChat,
            @Nullable Integer tokensIssued) {
    }

    /** A choice of level for a campaign's waves to come. */
    public record OwnChoice(String campaign, String level) {
    }

    public List<OwnChoice> choices(String employeeId) {
        return desk.withHandle(handle -> handle.createQuery(
                """
                        SELECT campaign_id AS campaign, level FROM desk.chosen_level WHERE employee_id = :employee ORDER BY campaign_id""")
                .bind("employee", employeeId).map(ConstructorMapper.of(OwnChoice.class)).list());
    }

    /** Newest first. */
    public List<OwnInvitation> of(String employeeId) {
        return desk.withHandle(handle -> handle.createQuery("""
                SELECT w.wave_id, w.survey_id, w.week, w.opens_at, w.closes_at, b.names, b.invited, p.level,
                       coalesce(p.answered, false) AS answered,
                       CASE WHEN EXISTS (SELECT FROM desk.signing_key k WHERE k.wave_id = w.wave_id) THEN
                           (SELECT count(*)::int FROM desk.issued_token t
                            WHERE t.wave_id = w.wave_id AND t.employee_id = :employee) END AS tokens
                FROM desk.wave w
                JOIN desk.block_member m ON m.period = w.period AND m.employee_id = :employee
                JOIN desk.block b ON b.period = m.period AND b.block_id = m.block_id
                LEFT JOIN desk.participation p ON p.wave_id = w.wave_id AND p.employee_id = :employee
                WHERE w.origin = 'web' ORDER BY w.week DESC, w.wave_id""").bind("employee", employeeId)
                .map((row, context) -> new OwnInvitation(row.getString("wave_id"), row.getString("survey_id"),
                        row.getString("week"), row.getTimestamp("opens_at").toInstant(),
                        row.getTimestamp("closes_at").toInstant(),
                        String.join(" and ", (String[]) row.getArray("names").getArray()), row.getInt("invited"),
                        row.getString("level"), row.getBoolean("answered"), row.getObject("tokens", Integer.class)))
                .list());
    }
}
