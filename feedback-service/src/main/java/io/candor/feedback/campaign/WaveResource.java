package io.candor.feedback.campaign;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

import io.candor.feedback.identity.Role;
import io.candor.feedback.identity.SignedIn;
import io.candor.feedback.post.At;
import io.candor.feedback.post.DatabaseOf;
import io.candor.feedback.post.Post;
import io.candor.feedback.problem.Fault;
import io.candor.feedback.problem.ProblemException;
import io.candor.feedback.problem.ProblemType;

/** Waves, for the people invited and for authors. */
@Path("/api/feedback/v1/waves")
@Tag(name = "campaign")
@At(Post.DESK)
public class WaveResource {

    private final Invitations invitations;
    private final WaveOpening opening;
    private final WaveClosing closing;
    private final Waves waves;
    private final SignedIn login;
    private final Jdbi desk;
    private final Clock clock;
    private final ZoneId zone;

    @Inject
    WaveResource(Invitations invitations, WaveOpening opening, WaveClosing closing, Waves waves, SignedIn login,
            @DatabaseOf(Post.DESK) Jdbi desk, Clock clock, ZoneId zone) {
        this.invitations = invitations;
        this.opening = opening;
        this.closing = closing;
        this.waves = waves;
        this.login = login;
        this.desk = desk;
        this.clock = clock;
        this.zone = zone;
    }

    /** Which week to open; the current one when absent. */
    public record OpeningRequest(@Nullable String week) {
    }

    /**
     * A wave as its author sees it.
     *
     * @param response share of the invited, in steps of 20 points, only after release
     * @param refused answers that broke the survey's rules; null before release
     * @param destroyed answers destroyed because fewer than ten people answered, or sent a further report of that number;
     *        null before release
     */
    public record WaveState(String waveId, String surveyId, String week, String period, String origin, Instant opensAt,
            Instant closesAt, Phase state, int invited, int blocks, @Nullable String response,
            @Nullable Integer refused, @Nullable Integer destroyed) {

        /** Where a wave stands; {@code destroyed} where fewer than ten answered. */
        public enum Phase {
            open,
            closed,
            released,
            destroyed
        }

        static WaveState of(Waves.Progress wave, Instant now) {
            return new WaveState(wave.waveId(), wave.surveyId(), wave.week(), wave.period(), wave.origin(),
                    wave.opensAt(), wave.closesAt(), state(wave, now), wave.invited(), wave.blocks(), response(wave),
                    wave.refused(), wave.destroyed());
        }

        private static Phase state(Waves.Progress wave, Instant now) {
            Integer released = wave.released();
            if (released == null) {
                return wave.origin().equals("web") && now.isBefore(wave.closesAt()) ? Phase.open : Phase.closed;
            }
            return released == 0 && wave.destroyed() != null && wave.destroyed() > 0 ? Phase.destroyed : Phase.released;
        }

        private static @Nullable String response(Waves.Progress wave) {
            Integer people = wave.people();
            if (people == null || wave.invited() == 0 || !wave.origin().equals("web")) {
                return null;
            }
            int step = Math.min(people * 5 / wave.invited(), 4) * 20;
            return step + "–" + (step + 20) + " %";
        }
    }

    /** All waves, newest week first. */
    public record WaveList(List<WaveState> waves) {
    }

    @GET
    @Path("/open")
    @RolesAllowed(Role.EMPLOYEE)
    @Operation(operationId = "listOpenWaves", summary = "What the signed-in person may answer now")
    public Invitations.OpenWaves open() {
        return invitations.open(login);
    }

    @POST
    @Path("/{waveId}/tokens")
    @RolesAllowed(Role.EMPLOYEE)
    @Operation(operationId = "issueTokens", summary = "Blind signatures over the signed-in person's token messages; the same again for the same")
    public Invitations.IssuedTokens issue(@PathParam("waveId") String waveId,
            @NotNull @Valid Invitations.TokenRequest request) {
        return invitations.issue(login, waveId, request);
    }

    @GET
    @RolesAllowed({ Role.AUTHOR, Role.READER, Role.AUDITOR, Role.ADMIN })
    @Operation(operationId = "listWaves", summary = "All waves and where they stand")
    public WaveList list() {
        Instant now = clock.instant();
        return new WaveList(desk.withHandle(waves::progress).stream().map(wave -> WaveState.of(wave, now)).toList());
    }

    @POST
    @RolesAllowed(Role.AUTHOR)
    @Operation(operationId = "openWave", summary = "Open the built-in survey for a week")
    public RestResponse<Wave> openWave(@Nullable OpeningRequest request) {
        return RestResponse.status(RestResponse.Status.CREATED, opening.open(week(request)));
    }

    @POST
    @Path("/{waveId}/close")
    @RolesAllowed(Role.AUTHOR)
    @Operation(operationId = "closeWave", summary = "Close a wave early; it is released at once")
    public Wave closeWave(@PathParam("waveId") String waveId) {
        return closing.closeEarly(waveId);
    }

    private Week week(@Nullable OpeningRequest request) {
        String asked = request == null ? null : request.week();
        if (asked == null) {
            return Week.of(LocalDate.now(clock.withZone(zone)));
        }
        return Week.parse(asked).orElseThrow(() -> new ProblemException(ProblemType.INVALID_INPUT,
                "A week is written like 2026-W47.", List.of(Fault.at("week", asked, "is no ISO week"))));
    }
}
