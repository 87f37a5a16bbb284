package io.candor.feedback.campaign;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

import io.candor.feedback.directory.Directory;
import io.candor.feedback.identity.Role;
import io.candor.feedback.identity.SignedIn;
import io.candor.feedback.post.At;
import io.candor.feedback.post.DatabaseOf;
import io.candor.feedback.post.Post;
import io.candor.feedback.privacy.Level;
import io.candor.feedback.problem.ProblemException;
import io.candor.feedback.problem.ProblemType;
import io.candor.feedback.survey.Surveys;

/** At which level the signed-in person answers: their own choice, kept for each wave from its opening on. */
@Path("/api/feedback/v1/me/level")
@Tag(name = "campaign")
@At(Post.DESK)
public class LevelResource {

    private final Participation participation;
    private final Directory directory;
    private final Waves waves;
    private final Blocks blocks;
    private final SignedIn login;
    private final Jdbi desk;
    private final Clock clock;
    private final ZoneId zone;

    @Inject
    LevelResource(Participation participation, Directory directory, Waves waves, Blocks blocks, SignedIn login,
            @DatabaseOf(Post.DESK) Jdbi desk, Clock clock, ZoneId zone) {
        this.participation = participation;
        this.directory = directory;
        this.waves = waves;
        this.blocks = blocks;
        this.login = login;
        this.desk = desk;
        this.clock = clock;
        this.zone = zone;
    }

    /** {@code anonymous}: in Candor, with tokens. {@code confidential}: in chat, known there and never shown by name. */
    public record LevelChoice(@NotNull Level level) {
    }

    /**
     * A person's levels in the built-in campaign.
     *
     * @param chosen for waves that open from now on
     * @param wave open now, to which the person is invited; null where there is none
     * @param now the level that wave keeps; differs from what was chosen before it where fewer than ten of the group would
     *        have stayed anonymous
     */
    public record ChosenLevel(String campaign, Level chosen, @Nullable String wave, @Nullable Level now) {
    }

    @GET
    @RolesAllowed(Role.EMPLOYEE)
    @Transactional
    @Operation(operationId = "readLevel", summary = "The level the signed-in person chose, and the one the open wave keeps")
    public ChosenLevel level() {
        return desk.withHandle(handle -> told(handle, employee()));
    }

    @PUT
    @RolesAllowed(Role.EMPLOYEE)
    @Transactional
    @Operation(operationId = "chooseLevel", summary = "Choose a level; it holds from the next wave on")
    public ChosenLevel choose(@NotNull @Valid LevelChoice choice) {
        String employee = employee();
        return desk.withHandle(handle -> {
            participation.choose(handle, Surveys.BUILT_IN, employee, choice.level());
            return told(handle, employee);
        });
    }

    private ChosenLevel told(Handle handle, String employee) {
        Optional<Wave> open = waves.open(handle, clock.instant()).stream()
                .filter(wave -> wave.surveyId().equals(Surveys.BUILT_IN))
                .filter(wave -> blocks.of(handle, wave.period(), employee).isPresent()).findFirst();
        return new ChosenLevel(Surveys.BUILT_IN, participation.chosen(handle, Surveys.BUILT_IN, employee),
                open.map(Wave::waveId).orElse(null),
                open.map(wave -> participation.of(handle, wave.waveId(), employee)).orElse(null));
    }

    private String employee() {
        return directory.find(login, LocalDate.now(clock.withZone(zone))).map(Directory.Employee::employeeId)
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_IN_DIRECTORY,
                        "Neither the employee id nor the verified e-mail of this log-in is in the directory."));
    }
}
