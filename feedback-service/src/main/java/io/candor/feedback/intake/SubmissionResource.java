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
import io.candor.feedback.problem.ProblemException;
import io.candor.feedback.problem.ProblemType;

/** Answers in, nothing out but whether they were taken. */
@Path("/api/intake/v1/submissions")
@Tag(name = "intake")
@At(Post.INTAKE)
public class SubmissionResource {

    private final Submissions submissions;

    @Inject
    SubmissionResource(Submissions submissions) {
        this.submissions = submissions;
    }

    @POST
    @PermitAll
    @Operation(operationId = "submitAnswer", summary = "Hand in an answer with a token; again replaces it until release")
    public RestResponse<Submissions.Receipt> submit(@NotNull @Valid Submissions.Submission submission,
            HttpHeaders headers) {
        if (headers.getHeaderString(HttpHeaders.AUTHORIZATION) != null
                || headers.getHeaderString(HttpHeaders.COOKIE) != null) {
            throw new ProblemException(ProblemType.CREDENTIALS_REFUSED,
                    "Send no Authorization and no cookie here: this door must not know who you are.");
        }
        return ResponseBuilder.ok(submissions.accept(submission)).header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("Referrer-Policy", "no-referrer").build();
    }
}
