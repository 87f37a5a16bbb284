package io.candor.feedback.problem;

import java.net.URI;
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

    /** The body of every failure. */
    @Schema(name = "Problem")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Problem(URI type, String title, int status, String detail, String code, List<Fault> errors) {
    }

    @Override
    public Response toResponse(ProblemException problem) {
        return response(problem.type(), String.valueOf(problem.getMessage()), problem.errors());
    }

    static Response response(ProblemType type, String detail, List<Fault> errors) {
        return Response.status(type.status()).type(MEDIA_TYPE).entity(problem(type, detail, errors)).build();
    }

    static Problem problem(ProblemType type, String detail, List<Fault> errors) {
        return new Problem(type.uri(), type.title(), type.status(), detail, type.code(), errors);
    }
}
