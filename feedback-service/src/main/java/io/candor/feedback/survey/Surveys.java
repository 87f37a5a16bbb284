package io.candor.feedback.survey;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jdbi.v3.core.Jdbi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.candor.feedback.post.DatabaseOf;
import io.candor.feedback.post.Post;

/** Published survey versions. The built-in survey is published when it is first asked for. */
@ApplicationScoped
public class Surveys {

    public static final String BUILT_IN = "ai-at-work";

    private final Jdbi desk;
    private final ObjectMapper json;

    @Inject
    Surveys(@DatabaseOf(Post.DESK) Jdbi desk, ObjectMapper json) {
        this.desk = desk;
        this.json = json;
    }

    /** A version as published; it never changes. */
    public record SurveyVersion(String surveyId, int version, SurveyDefinition definition) {
    }

    /** The newest version of a survey. */
    public Optional<SurveyVersion> newest(String surveyId) {
        if (surveyId.equals(BUILT_IN)) {
            publishBuiltIn();
        }
        return desk.withHandle(handle -> handle.createQuery("""
                SELECT version, definition FROM desk.survey_version WHERE survey_id = :survey
                ORDER BY version DESC LIMIT 1""")
                .bind("survey", surveyId)
                .map((row, context) -> new SurveyVersion(surveyId, row.getInt("version"),
                        SurveyDefinition.of(parse(row.getString("definition")))))
                .findOne());
    }

    /** One published version. */
    public Optional<SurveyVersion> version(String surveyId, int version) {
        return desk.withHandle(handle -> handle.createQuery(
                "SELECT definition FROM desk.survey_version WHERE survey_id = :survey AND version = :version")
                .bind("survey", surveyId).bind("version", version)
                .map((row, context) -> new SurveyVersion(surveyId, version,
                        SurveyDefinition.of(parse(row.getString("definition")))))
                .findOne());
    }

    private void publishBuiltIn() {
        try (InputStream file = Objects.requireNonNull(
                Surveys.class.getResourceAsStream("/surveys/" + BUILT_IN + "-1.json"))) {
            SurveyDefinition definition = SurveyDefinition.of(json.readTree(file));
            desk.useHandle(handle -> handle.createUpdate("""
                    INSERT INTO desk.survey_version (survey_id, version, definition) VALUES (:survey, 1, :json::jsonb)
                    ON CONFLICT DO NOTHING""")
                    .bind("survey", BUILT_IN)
                    .bind("json", definition.json().toString())
                    .execute());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private JsonNode parse(String text) {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
