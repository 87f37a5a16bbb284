package io.candor.feedback.reply;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

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

/** All sealed turns of a wave in one file, the same for everybody: nobody asks for a mailbox. */
@Path("/api/feedback/v1/waves/{waveId}/replies")
@Tag(name = "reply")
@At(Post.DESK)
public class ReplyBundleResource {

    private final Jdbi desk;

    @Inject
    ReplyBundleResource(@DatabaseOf(Post.DESK) Jdbi desk) {
        this.desk = desk;
    }

    @GET
    @PermitAll
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(operationId = "readReplies", summary = "The wave's sealed turns and dummies, records of 6225 bytes, made anew twice a day")
    public RestResponse<byte[]> bundle(@PathParam("waveId") String waveId) {
        byte[] records = desk.withHandle(handle -> handle
                .createQuery("SELECT records FROM release.reply_bundle WHERE wave_id = :wave").bind("wave", waveId)
                .mapTo(byte[].class).findOne())
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND, "This wave has no bundle of replies yet."));
        return ResponseBuilder.ok(records).header(HttpHeaders.CACHE_CONTROL, "public, max-age=600").build();
    }
}
