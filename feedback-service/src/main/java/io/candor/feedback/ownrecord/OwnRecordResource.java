package io.candor.feedback.ownrecord;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import io.candor.feedback.campaign.OwnInvitations;
import io.candor.feedback.directory.Profiles;
import io.candor.feedback.identity.Role;
import io.candor.feedback.identity.SignedIn;
import io.candor.feedback.post.At;
import io.candor.feedback.post.Post;
import io.candor.feedback.problem.ProblemException;
import io.candor.feedback.problem.ProblemType;

/** One's own record, for oneself. */
@Path("/api/feedback/v1/me")
@Tag(name = "own record")
@At(Post.DESK)
public class OwnRecordResource {

    private final Profiles profiles;
    private final OwnInvitations invitations;
    private final Objections objections;
    private final SignedIn login;
    private final Clock clock;
    private final ZoneId zone;

    @Inject
    OwnRecordResource(Profiles profiles, OwnInvitations invitations, Objections objections, SignedIn login, Clock clock,
            ZoneId zone) {
        this.profiles = profiles;
        this.invitations = invitations;
        this.objections = objections;
        this.login = login;
        this.clock = clock;
        this.zone = zone;
    }

    /** Everything desk holds about the signed-in person. */
    public record OwnRecord(Profiles.Profile person, List<OwnInvitations.OwnInvitation> invitations,
            List<OwnInvitations.OwnChoice> levels, List<Objections.OwnObjection> objections) {
    }

    @GET
    @Path("/record")
    @RolesAllowed(Role.EMPLOYEE)
    @Operation(operationId = "readOwnRecord", summary = "What desk holds about the signed-in person")
    public OwnRecord ownRecord() {
        Profiles.Profile person = person();
        return new OwnRecord(person, invitations.of(person.employeeId()),
                invitations.choices(person.employeeId()), objections.of(person.employeeId()));
    }

    @POST
    @Path("/objections")
    @RolesAllowed(Role.EMPLOYEE)
    @Operation(operationId = "raiseObjection", summary = "Object to what is held about oneself, or ask to have it corrected")
    public RestResponse<Objections.OwnObjection> raise(@NotNull @Valid Objections.NewObjection objection) {
        return RestResponse.status(RestResponse.Status.CREATED, objections.raise(person().employeeId(), objection));
    }

    @DELETE
    @Path("/objections/{id}")
    @RolesAllowed(Role.EMPLOYEE)
    @Operation(operationId = "withdrawObjection", summary = "Take one's own objection back; it is erased")
    public void withdraw(@PathParam("id") UUID id) {
        objections.withdraw(person().employeeId(), id);
    }

    private Profiles.Profile person() {
        return profiles.own(login, LocalDate.now(clock.withZone(zone)))
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_IN_DIRECTORY,
                        "Neither the employee id nor the verified e-mail of this log-in is in the directory."));
    }
}
