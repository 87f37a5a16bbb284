package io.candor.feedback.problem;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.core.JsonProcessingException;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import io.quarkiverse.resteasy.problem.validation.Violation;

/** Gives what JAX-RS, validation, security and JSON report the shape of our own problems, without quoting input. */
@ApplicationScoped
class FrameworkProblems implements ProblemPostProcessor {

    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        ProblemType type = ProblemType.ofStatus(problem.getStatusCode());
        HttpProblem.Builder shaped = HttpProblem.builder().withType(type.uri()).withTitle(type.title())
                .withStatus(problem.getStatusCode()).with("code", type.code());
        problem.getHeaders().forEach(shaped::withHeader);
        if (problem.getParameters().get("violations") instanceof List<?> violations) {
            shaped.with("errors", violations.stream().map(Violation.class::cast)
                    .map(violation -> Fault.at(violation.field, null, violation.message)).toList());
        }
        if (json(context.cause) instanceof JsonProcessingException refused) {
            shaped.with("errors", List.of(UnfitJson.fault(refused)));
        }
        return shaped.build();
    }

    private static @Nullable Throwable json(@Nullable Throwable cause) {
        return cause == null || cause instanceof JsonProcessingException ? cause : cause.getCause();
    }
}
