package io.candor.feedback.problem;

import java.util.List;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonInclude;

/** Writes {@link ProblemException} as {@code application/problem+json}. */
@Provider
class ProblemMapper implements ExceptionMapper<ProblemException> {

    static final String MEDIA_TYPE = "application/problem+json";

    /** The body of every expected failure. */
    @Schema(name = "Problem")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Problem(String type, String title, int status, String detail, String code, List<Fault> errors) {
    }

    @Override
    public Response toResponse(ProblemException problem) {
        ProblemType type = problem.type();
        return Response.status(type.status())
                .type(MEDIA_TYPE)
                .entity(new Problem("https://candor.example/problems/" + type.code(), type.title(), type.status(),
                        String.valueOf(problem.getMessage()), type.code(), problem.errors()))
                .build();
    }
}
