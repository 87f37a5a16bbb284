package io.candor.insight.cube;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

import io.candor.insight.calendar.IsoPeriod;
import io.candor.insight.identity.Role;
import io.candor.insight.usecase.PlainText;

/** Cuts of the answers that do not exist, and who would need them for what. */
@Path("/api/insight/v1/slice-wishes")
@Tag(name = "query")
class SliceWishResource {

    /** @param reason what it would be needed for */
    public record SliceWish(@NotNull @Size(min = 1, max = 4) Set<@NotNull Dimension> dimensions,
            @Nullable @PlainText @Size(max = 300) String reason) {
    }

    /** @param considered the period whose cube could be the first to have it */
    public record NotedWish(LocalDate notedOn, String considered) {
    }

    public record WishedSlices(List<SliceWishes.WishedSlice> wishes) {
    }

    private final SliceWishes wishes;

    SliceWishResource(SliceWishes wishes) {
        this.wishes = wishes;
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed({ Role.READER, Role.UNIT_LEAD, Role.AUDITOR })
    @Operation(operationId = "wishForSlice", summary = "Notes a cut for the next period's cube; not who wished it")
    public NotedWish wishForSlice(@NotNull @Valid SliceWish wish) {
        String reason = wish.reason() == null || wish.reason().isBlank() ? null : wish.reason().strip();
        LocalDate noted = wishes.note(wish.dimensions(), reason);
        return new NotedWish(noted, IsoPeriod.of(noted).next().toString());
    }

    @GET
    @RolesAllowed(Role.AUTHOR)
    @Operation(operationId = "wishedSlices", summary = "Cuts people wished for, the most wished first")
    public WishedSlices wishedSlices() {
        return new WishedSlices(wishes.all());
    }
}
