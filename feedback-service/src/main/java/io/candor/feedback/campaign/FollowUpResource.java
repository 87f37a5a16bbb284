package io.candor.feedback.campaign;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jdbi.v3.core.Jdbi;

import com.fasterxml.jackson.databind.JsonNode;

import io.candor.feedback.post.At;
import io.candor.feedback.post.DatabaseOf;
import io.candor.feedback.post.Post;
import io.candor.feedback.post.PostSettings;
import io.candor.feedback.survey.Surveys;

/** What the bearer of a receipt needs to know before coming back, the same for everybody and asked for as nobody. */
@Path("/api/feedback/v1/follow-up")
@Tag(name = "campaign")
@At(Post.DESK)
public class FollowUpResource {

    private final Waves waves;
    private final Surveys surveys;
    private final PostSettings settings;
    private final Jdbi desk;
    private final Clock clock;

    @Inject
    FollowUpResource(Waves waves, Surveys surveys, PostSettings settings, @DatabaseOf(Post.DESK) Jdbi desk, Clock clock) {
        this.waves = waves;
        this.surveys = surveys;
        this.settings = settings;
        this.desk = desk;
        this.clock = clock;
    }

    /** A wave answered in the browser. */
    public record FollowUpWave(String waveId, String surveyId, int surveyVersion, Instant closesAt,
            WaveResource.WaveState.Phase state) {
    }

    /** A survey version some of the waves asked. */
    public record FollowUpSurvey(String surveyId, int surveyVersion, JsonNode definition) {
    }

    /**
     * Waves, newest first.
     *
     * @param commandsUrl where sealed commands go
     */
    public record FollowUp(String commandsUrl, List<FollowUpWave> waves, List<FollowUpSurvey> surveys) {
    }

    @GET
    @PermitAll
    @Transactional
    @Operation(operationId = "readFollowUp", summary = "All waves a receipt can belong to, their questions, and where commands go")
    public RestResponse<FollowUp> followUp() {
        Instant now = clock.instant();
        List<FollowUpWave> answered = desk.withHandle(waves::progress).stream().filter(wave -> wave.origin().equals("web"))
                .map(wave -> new FollowUpWave(wave.waveId(), wave.surveyId(), wave.surveyVersion(), wave.closesAt(),
                        WaveResource.WaveState.of(wave, now).state()))
                .toList();
        List<FollowUpSurvey> asked = answered.stream().map(wave -> List.of(wave.surveyId(), wave.surveyVersion())).distinct()
                .map(key -> surveys.version((String) key.get(0), (int) key.get(1)).orElseThrow())
                .map(survey -> new FollowUpSurvey(survey.surveyId(), survey.version(), survey.definition().json())).toList();
        return ResponseBuilder.ok(new FollowUp(settings.intakeOrigin() + "/api/intake/v1/commands", answered, asked))
                .header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }
}
