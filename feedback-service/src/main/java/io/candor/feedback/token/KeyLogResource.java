package io.candor.feedback.token;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jdbi.v3.core.Jdbi;

import io.candor.feedback.post.At;
import io.candor.feedback.post.DatabaseOf;
import io.candor.feedback.post.Post;
import io.candor.feedback.problem.ProblemException;
import io.candor.feedback.problem.ProblemType;

/** The published key log, the same for everybody and asked for as nobody. */
@Path("/api/feedback/v1/key-log")
@Tag(name = "token")
@At(Post.DESK)
public class KeyLogResource {

    private final KeyLog log;
    private final Jdbi desk;

    @Inject
    KeyLogResource(KeyLog log, @DatabaseOf(Post.DESK) Jdbi desk) {
        this.log = log;
        this.desk = desk;
    }

    @GET
    @PermitAll
    @Operation(operationId = "readKeyLog", summary = "Leaf hashes, Merkle root, the key lists of waves not yet released, and the keys for commands and contracts")
    public RestResponse<KeyLog.Published> published() {
        return ResponseBuilder.ok(desk.withHandle(log::published)).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }

    @GET
    @Path("/{index}")
    @PermitAll
    @Operation(operationId = "readKeyLogEntry", summary = "One entry of the key log, exactly as it was hashed")
    public KeyLog.Entry entry(@PathParam("index") int index) {
        return desk.withHandle(handle -> log.find(handle, index)).orElseThrow(
                () -> new ProblemException(ProblemType.NOT_FOUND, "The key log has no entry " + index + "."));
    }
}
