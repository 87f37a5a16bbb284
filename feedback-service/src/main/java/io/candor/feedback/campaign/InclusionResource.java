package io.candor.feedback.campaign;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

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

/** Which tokens a release took: one file a wave, the same for everybody, checked by whoever holds a token. */
@Path("/api/feedback/v1/waves/{waveId}/inclusion")
@Tag(name = "campaign")
@At(Post.DESK)
public class InclusionResource {

    private static final int LEAF_BYTES = 32;
    private static final int RECEIPT_BYTES = 16;

    private final Jdbi desk;

    @Inject
    InclusionResource(@DatabaseOf(Post.DESK) Jdbi desk) {
        this.desk = desk;
    }

    /**
     * Hashes of nullifiers sorted by value, the Merkle root over them (RFC 6962), and the receipt ids of answers that broke the
     * survey's rules and of those destroyed because too few people sent one; all base64url.
     */
    public record InclusionList(String wave, String root, List<String> leaves, List<String> refused, List<String> destroyed) {
    }

    @GET
    @PermitAll
    @Operation(operationId = "readInclusion", summary = "The spent tokens of a released wave, as hashes")
    public RestResponse<InclusionList> inclusion(@PathParam("waveId") String waveId) {
        InclusionList list = desk.withHandle(handle -> handle
                .createQuery("SELECT root, leaves, refused, destroyed FROM release.inclusion WHERE wave_id = :wave")
                .bind("wave", waveId)
                .map((row, context) -> new InclusionList(waveId, base64(row.getBytes("root")),
                        split(row.getBytes("leaves"), LEAF_BYTES),
                        split(row.getBytes("refused"), RECEIPT_BYTES), split(row.getBytes("destroyed"), RECEIPT_BYTES)))
                .findOne())
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND, "No wave of this name is released."));
        return ResponseBuilder.ok(list).header(HttpHeaders.CACHE_CONTROL, "public, max-age=31536000, immutable").build();
    }

    private static List<String> split(byte[] leaves, int bytes) {
        List<String> split = new ArrayList<>();
        for (int at = 0; at < leaves.length; at += bytes) {
            split.add(base64(Arrays.copyOfRange(leaves, at, at + bytes)));
        }
        return split;
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
