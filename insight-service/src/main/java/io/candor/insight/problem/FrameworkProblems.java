package io.candor.insight.problem;

import java.util.Comparator;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;

import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;

/** Gives problems that JAX-RS, validation, security or JSON report the same shape as our own. */
@ApplicationScoped
class FrameworkProblems implements ProblemPostProcessor {

    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        if (problem.getParameters().containsKey("code")) {
            return problem;
        }
        boolean validation = context.cause instanceof ConstraintViolationException;
        ProblemType type = validation ? ProblemType.VALIDATION_FAILED : ProblemType.ofStatus(problem.getStatusCode());
        HttpProblem.Builder shaped = HttpProblem.builder()
                .withType(type.uri())
                .withTitle(type.title())
                .withStatus(problem.getStatusCode())
                .with("code", type.slug());
        // A framework's own sentence may quote input or internals; only ours are passed on.
        problem.getHeaders().forEach(shaped::withHeader);
        List<ProblemDetail> errors = errors(context.cause);
        if (!errors.isEmpty()) {
            shaped.with("errors", errors);
        }
        return shaped.build();
    }

    private static List<ProblemDetail> errors(Throwable cause) {
        Throwable said = cause instanceof WebApplicationException && cause.getCause() != null ? cause.getCause() : cause;
        return switch (said) {
            case ConstraintViolationException invalid -> invalid.getConstraintViolations().stream()
                    .map(violation -> ProblemDetail.at(Pointer.of(violation), "invalid", violation.getMessage()))
                    .sorted(Comparator.comparing(ProblemDetail::pointer).thenComparing(ProblemDetail::detail)).toList();
            case UnrecognizedPropertyException unknown ->
                List.of(ProblemDetail.at(Pointer.of(unknown), "unknown", "is not known here"));
            case JsonMappingException misfit ->
                List.of(ProblemDetail.at(Pointer.of(misfit), "unreadable", "cannot be read as what belongs here"));
            case StreamReadException broken -> List.of(ProblemDetail.at("", "unreadable", "is no JSON"));
            default -> List.of();
        };
    }
}
