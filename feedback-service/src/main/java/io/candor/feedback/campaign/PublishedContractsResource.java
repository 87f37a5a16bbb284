package io.candor.feedback.campaign;

import java.util.List;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jdbi.v3.core.Jdbi;

import io.candor.feedback.post.At;
import io.candor.feedback.post.DatabaseOf;
import io.candor.feedback.post.Post;

/** The privacy contracts in force, the same for everybody and asked for as nobody. */
@Path("/api/feedback/v1/contracts")
@Tag(name = "campaign")
@At(Post.DESK)
public class PublishedContractsResource {

    private final Contracts contracts;
    private final Jdbi desk;

    @Inject
    PublishedContractsResource(Contracts contracts, @DatabaseOf(Post.DESK) Jdbi desk) {
        this.contracts = contracts;
        this.desk = desk;
    }

    /** Frozen contracts, that of the newest wave first. */
    public record PublishedContracts(List<Contracts.SignedContract> contracts) {
    }

    @GET
    @PermitAll
    @Operation(operationId = "readContracts", summary = "The privacy contracts waves were opened under")
    public PublishedContracts contracts() {
        return new PublishedContracts(desk.withHandle(contracts::published));
    }
}
