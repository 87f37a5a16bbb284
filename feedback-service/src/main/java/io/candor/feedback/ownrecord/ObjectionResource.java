package io.candor.feedback.ownrecord;

import java.util.List;
import java.util.UUID;

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

import io.candor.feedback.identity.Role;
import io.candor.feedback.post.At;
import io.candor.feedback.post.Post;

/** What people object to or ask to have corrected, for those who answer. */
@Path("/api/feedback/v1/objections")
@Tag(name = "own record")
@At(Post.DESK)
public class ObjectionResource {

    private final Objections objections;

    @Inject
    ObjectionResource(Objections objections) {
        this.objections = objections;
    }

    /** Open ones first. */
    public record RaisedObjections(List<Objections.RaisedObjection> objections) {
    }

    @GET
    @RolesAllowed({ Role.USAGE_ADMIN, Role.ADMIN })
    @Operation(operationId = "listObjections", summary = "What people object to or ask to have corrected")
    public RaisedObjections list() {
        return new RaisedObjections(objections.all());
    }

    @POST
    @Path("/{id}/decision")
    @RolesAllowed({ Role.USAGE_ADMIN, Role.ADMIN })
    @Operation(operationId = "decideObjection", summary = "Answer an objection; its author reads the answer")
    public Objections.RaisedObjection decide(@PathParam("id") UUID id, @NotNull @Valid Objections.Decision decision) {
        return objections.decide(id, decision);
    }
}
