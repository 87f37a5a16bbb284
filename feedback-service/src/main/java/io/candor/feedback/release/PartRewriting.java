package io.candor.feedback.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.candor.feedback.feed.Outbox;
import io.candor.feedback.feed.Outbox.Event;
import io.candor.feedback.privacy.Level;
import io.candor.feedback.privacy.Origin;
import io.candor.feedback.survey.SurveyDefinition;

/** Takes released parts back, or puts corrected ones in their place under new ids. Runs in the caller's transaction. */
@ApplicationScoped
class PartRewriting {

    private final ReleasedRows rows;
    private final Outbox outbox;
    private final Conversations conversations;
    private final ObjectMapper json;

    @Inject
    PartRewriting(ReleasedRows rows, Outbox outbox, Conversations conversations, ObjectMapper json) {
        this.rows = rows;
        this.outbox = outbox;
        this.conversations = conversations;
        this.json = json;
    }

    /** The feed's word of a part that is gone. */
    record Erased(UUID id, String wave) {
    }

    /**
     * Applies one command.
     *
     * @param events what tells the change; an author's answer is told by none
     */
    record Outcome(boolean applied, List<Event> events) {

        private static final Outcome NOTHING = new Outcome(false, List.of());

        static Outcome of(List<Event> events) {
            return events.isEmpty() ? NOTHING : new Outcome(true, events);
        }
    }

    /** Nothing is applied when the receipt fits no part or what it asks for breaks a rule. */
    Outcome apply(Handle handle, Command command) {
        return switch (command) {
            case Command.Erase erase ->
                Outcome.of(taken(handle, erase).map(part -> List.of(gone(handle, part))).orElse(List.of()));
            case Command.CorrectRatings correction -> Outcome.of(correct(handle, correction));
            case Command.CorrectComment correction -> Outcome.of(correct(handle, correction));
            case Command.Answer answer -> new Outcome(conversations.answer(handle, answer), List.of());
        };
    }

    /** Writes a wave's rows again in a random order, so that no place tells what was touched. */
    void reshuffle(Handle handle, String wave) {
        for (String table : new String[] { "release.response", "release.comment" }) {
            handle.createUpdate("WITH taken AS (DELETE FROM " + table + " WHERE wave_id = :wave RETURNING *) INSERT INTO "
                    + table + " SELECT * FROM taken ORDER BY gen_random_uuid()").bind("wave", wave).execute();
        }
    }

    private List<Event> correct(Handle handle, Command.CorrectRatings correction) {
        SurveyDefinition definition = definition(handle, correction.wave()).orElse(null);
        if (definition == null || !definition.check(correction.answers()).isEmpty()) {
            return List.of();
        }
        return taken(handle, correction).filter(Released.Response.class::isInstance).map(Released.Response.class::cast)
                .map(old -> {
                    ObjectNode answers = definition.withoutComments(correction.answers());
                    answers.remove(List.of("tool", "useCase"));
                    return replaced(handle, old, new Released.Response(UUID.randomUUID(), old.batch(), old.wave(),
                            old.period(), old.survey(), old.surveyVersion(), old.level(), old.origin(), old.label(),
                            old.person(), old.tool(), old.useCase(), old.band(), answers, old.receipt()));
                }).orElse(List.of());
    }

    private List<Event> correct(Handle handle, Command.CorrectComment correction) {
        int longest = definition(handle, correction.wave()).map(SurveyDefinition::longestComment).orElse(0);
        if (correction.text().isEmpty() || correction.text().length() > longest) {
            return List.of();
        }
        return taken(handle, correction).filter(Released.Comment.class::isInstance).map(Released.Comment.class::cast)
                .map(old -> replaced(handle, old, new Released.Comment(UUID.randomUUID(), old.batch(), old.wave(),
                        old.period(), old.level(), old.origin(), old.label(), old.person(), old.tool(), old.useCase(),
                        old.question(), correction.text(), correction.publishable(), old.receipt())))
                .orElse(List.of());
    }

    private List<Event> replaced(Handle handle, Released old, Released corrected) {
        rows.insert(handle, List.of(corrected));
        List<Event> told = new ArrayList<>(List.of(gone(handle, old)));
        told.add(new Event(corrected instanceof Released.Response ? "response.released" : "comment.released", corrected));
        return told;
    }

    private Event gone(Handle handle, Released part) {
        return switch (part) {
            case Released.Response it -> {
                outbox.empty(handle, it.id());
                yield new Event("response.erased", new Erased(it.id(), it.wave()));
            }
            case Released.Comment it -> {
                outbox.empty(handle, it.id());
                yield new Event("comment.erased", new Erased(it.id(), it.wave()));
            }
        };
    }

    private Optional<Released> taken(Handle handle, Command command) {
        return handle.createQuery("""
                DELETE FROM release.response r USING release.wave w WHERE r.wave_id = :wave AND w.wave_id = r.wave_id
                AND receipt_id = :id AND verifier = :verifier
                RETURNING r.*, w.period, w.survey_id, w.survey_version""")
                .bind("wave", command.wave()).bind("id", command.id()).bind("verifier", command.verifier())
                .map((row, context) -> (Released) response(row, context)).findOne()
                .or(() -> handle.createQuery("""
                        DELETE FROM release.comment c USING release.wave w WHERE c.wave_id = :wave AND w.wave_id = c.wave_id
                        AND receipt_id = :id AND verifier = :verifier RETURNING c.*, w.period""")
                        .bind("wave", command.wave()).bind("id", command.id()).bind("verifier", command.verifier())
                        .map((row, context) -> (Released) comment(row, context)).findOne());
    }

    private Released.Response response(java.sql.ResultSet row, StatementContext context) throws java.sql.SQLException {
        return new Released.Response(row.getObject("id", UUID.class), row.getObject("batch", UUID.class),
                row.getString("wave_id"), row.getString("period"), row.getString("survey_id"), row.getInt("survey_version"),
                Level.of(row.getString("level")), Origin.of(row.getString("origin")), row.getString("label"),
                row.getBoolean("person"), row.getString("tool"), row.getString("use_case"), row.getString("band"),
                (ObjectNode) read(row.getString("answers")), receipt(row));
    }

    private static Released.Comment comment(java.sql.ResultSet row, StatementContext context) throws java.sql.SQLException {
        return new Released.Comment(row.getObject("id", UUID.class), row.getObject("batch", UUID.class),
                row.getString("wave_id"), row.getString("period"), Level.of(row.getString("level")),
                Origin.of(row.getString("origin")), row.getString("label"), row.getBoolean("person"), row.getString("tool"),
                row.getString("use_case"), row.getString("question"), row.getString("body"), row.getBoolean("publishable"),
                receipt(row));
    }

    private static @Nullable Receipt receipt(java.sql.ResultSet row) throws java.sql.SQLException {
        return new Receipt(row.getBytes("receipt_id"), row.getBytes("verifier"), row.getBytes("reply_key"));
    }

    private Optional<SurveyDefinition> definition(Handle handle, String wave) {
        return handle.createQuery("SELECT definition FROM release.wave WHERE wave_id = :wave").bind("wave", wave)
                .mapTo(String.class).findOne().map(text -> SurveyDefinition.of(read(text)));
    }

    private com.fasterxml.jackson.databind.JsonNode read(String text) {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
