package io.candor.feedback.intake;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

import io.candor.feedback.post.At;
import io.candor.feedback.post.Post;

/** Answers in, nothing out but whether they were taken. */
@Path("/api/intake/v1/submissions")
@Tag(name = "intake")
@At(Post.INTAKE)
public class SubmissionResource {

    private final Submissions submissions;
    private final Door door;

    @Inject
    SubmissionResource(Submissions submissions, Door door) {
        this.submissions = submissions;
        this.door = door;
    }

    @POST
    @PermitAll
    @Operation(operationId = "submitAnswer", summary = "Hand in an answer with a token; again replaces it until release")
    public RestResponse<Submissions.Acceptance> submit(@NotNull @Valid Submissions.Submission submission,
            HttpHeaders headers) {
        door.refuseCredentials(headers);
        return ResponseBuilder.ok(submissions.accept(submission)).header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("Referrer-Policy", "no-referrer").build();
    }
}
