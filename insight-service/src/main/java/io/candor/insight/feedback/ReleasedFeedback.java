package io.candor.insight.feedback;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

import io.candor.insight.database.PhysicalErasure;

/** The read model's only writer. Applying the same fact twice leaves it as it was. */
@ApplicationScoped
public class ReleasedFeedback {

    private final Jdbi jdbi;
    private final Clock clock;

    ReleasedFeedback(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    public void addResponses(List<ReleasedResponse> responses) {
        jdbi.useHandle(handle -> {
            PreparedBatch batch = handle.prepareBatch("""
                    INSERT INTO released_response (response_id, batch, wave, period, survey, survey_version, level, origin,
                        label, person, tool, use_case, band, answers)
                    VALUES (:id, :batch, :wave, :period, :survey, :surveyVersion, :levelText, :origin, :label, :person,
                        :tool, :useCase, :band, CAST(:answersText AS jsonb))
                    ON CONFLICT (response_id) DO NOTHING
                    """);
            responses.forEach(response -> batch.bindMethods(response).bind("levelText", response.level().text())
                    .bind("answersText", response.answers().toString()).add());
            batch.execute();
            PeriodChanges.in(handle, responses.stream().map(ReleasedResponse::period).toList());
        });
    }

    public void addComments(List<ReleasedComment> comments) {
        jdbi.useHandle(handle -> {
            PreparedBatch batch = handle.prepareBatch("""
                    INSERT INTO released_comment (comment_id, batch, wave, period, level, origin, label, person, tool,
                        use_case, question, text, publishable)
                    VALUES (:id, :batch, :wave, :period, :levelText, :origin, :label, :person, :tool, :useCase, :question,
                        :text, :publishable)
                    ON CONFLICT (comment_id) DO NOTHING
                    """);
            comments.forEach(
                    comment -> batch.bindMethods(comment).bind("levelText", comment.level().text()).add());
            batch.execute();
        });
    }

    public void eraseResponse(String id) {
        jdbi.useHandle(handle -> {
            List<String> periods = handle
                    .createQuery("DELETE FROM released_response WHERE response_id = :id RETURNING period").bind("id", id)
                    .mapTo(String.class).list();
            if (!periods.isEmpty()) {
                PeriodChanges.in(handle, periods);
                PhysicalErasure.due(handle, "released_response");
            }
        });
    }

    public void eraseComment(String id) {
        jdbi.useHandle(handle -> {
            if (handle.execute("DELETE FROM released_comment WHERE comment_id = ?", id) > 0) {
                handle.execute("DELETE FROM comment_change WHERE comment_id = ?", id);
                handle.execute("INSERT INTO comment_change (comment_id, kind) VALUES (?, 'erased')", id);
                PhysicalErasure.due(handle, "released_comment");
                PhysicalErasure.due(handle, "comment_change");
            }
        });
    }

    public void open(OpenedWave wave) {
        jdbi.useHandle(handle -> {
            PeriodChanges.in(handle, handle.createQuery("""
                    INSERT INTO wave (wave, survey, period, week, opens_at, closes_at, origin, state, near)
                    VALUES (:wave, :survey, :period, :week, :opensAt, :closesAt, :origin, 'open', :near)
                    ON CONFLICT (wave) DO UPDATE SET closes_at = EXCLUDED.closes_at RETURNING period
                    """).bindMethods(wave)
                    .bind("near", Objects.requireNonNullElse(wave.near(), List.of()).toArray(String[]::new))
                    .mapTo(String.class).list());
            wave.blocks().forEach(block -> add(handle, wave.wave(), block));
        });
    }

    public void close(ClosedWave wave) {
        jdbi.useHandle(handle -> {
            PeriodChanges.in(handle, handle
                    .createQuery("""
                            UPDATE wave SET state = 'closed', refused = :refused, settled_on = coalesce(settled_on, :today)
                            WHERE wave = :wave RETURNING period
                            """)
                    .bindMethods(wave).bind("today", LocalDate.now(clock)).mapTo(String.class).list());
            wave.blocks().forEach(block -> handle.execute(
                    "UPDATE wave_block SET label = ? WHERE wave = ? AND block_id = ?", block.label(), wave.wave(),
                    block.blockId()));
        });
    }

    public void change(UnitVersion unit) {
        jdbi.useHandle(handle -> {
            handle.createUpdate("""
                    INSERT INTO unit (unit_id, parent_id, name, valid_from, valid_to, headcount)
                    VALUES (:unitId, :parentUnitId, :name, :validFrom, :validTo, :headcount)
                    ON CONFLICT (unit_id, valid_from) DO UPDATE SET parent_id = EXCLUDED.parent_id, name = EXCLUDED.name,
                        valid_to = EXCLUDED.valid_to, headcount = EXCLUDED.headcount
                    """).bindMethods(unit).execute();
            PeriodChanges.everywhere(handle);
        });
    }

    private static void add(Handle handle, String wave, OpenedWave.Block block) {
        handle.createUpdate("""
                INSERT INTO wave_block (wave, block_id, names, unit_ids, parent_unit_id, invited)
                VALUES (:wave, :blockId, :namesArray, :unitsArray, :parentUnitId, :invited)
                ON CONFLICT (wave, block_id) DO UPDATE SET invited = EXCLUDED.invited
                """)
                .bind("wave", wave)
                .bindMethods(block)
                .bind("namesArray", block.names().toArray(String[]::new))
                .bind("unitsArray", block.unitIds().toArray(String[]::new))
                .execute();
    }
}
