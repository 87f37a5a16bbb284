package io.candor.feedback.campaign;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jdbi.v3.core.Jdbi;

import io.candor.feedback.identity.Role;
import io.candor.feedback.post.At;
import io.candor.feedback.post.DatabaseOf;
import io.candor.feedback.post.Post;

/** Who is on which list of a period, so that figures on usage speak of the same people as answers do. */
@Path("/api/feedback/v1/periods/{period}/lists")
@Tag(name = "campaign")
@At(Post.DESK)
public class PeriodListResource {

    private final Blocks blocks;
    private final Jdbi desk;

    @Inject
    PeriodListResource(Blocks blocks, @DatabaseOf(Post.DESK) Jdbi desk) {
        this.blocks = blocks;
        this.desk = desk;
    }

    /** Empty for a period nobody has been asked in yet. */
    public record PeriodLists(List<PeriodList> lists) {
    }

    /** The people of a block. */
    public record PeriodList(String blockId, List<String> employeeIds) {
    }

    @GET
    @RolesAllowed(Role.SERVICE)
    @Operation(operationId = "readPeriodLists", summary = "The people of each frozen block of a period")
    public PeriodLists lists(
            @PathParam("period") @Pattern(regexp = "\\d{4}-P(0[1-9]|1[0-3])", message = "is no period such as 2026-P12") String period) {
        return new PeriodLists(desk.withHandle(handle -> blocks.people(handle, period)).entrySet().stream()
                .map(list -> new PeriodList(list.getKey(), list.getValue())).toList());
    }
}
