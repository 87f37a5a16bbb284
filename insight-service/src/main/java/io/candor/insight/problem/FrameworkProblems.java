package io.candor.insight.problem;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import io.quarkiverse.resteasy.problem.validation.Violation;

/** Gives problems that JAX-RS, validation, security or JSON report the same shape as our own. */
@ApplicationScoped
class FrameworkProblems implements ProblemPostProcessor {

    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        if (problem.getParameters().containsKey("code")) {
            return problem;
        }
        boolean validation = problem.getParameters().get("violations") instanceof List<?>;
        ProblemType type = validation ? ProblemType.VALIDATION_FAILED : ProblemType.ofStatus(problem.getStatusCode());
        HttpProblem.Builder shaped = HttpProblem.builder()
                .withType(type.uri())
                .withTitle(type.title())
                .withStatus(problem.getStatusCode())
                .with("code", type.slug());
        // A framework's own sentence may quote input or internals; only ours are passed on.
        problem.getHeaders().forEach(shaped::withHeader);
        if (problem.getParameters().get("violations") instanceof List<?> violations) {
            shaped.with("errors", violations.stream().map(Violation.class::cast).map(FrameworkProblems::finding).toList());
        }
        return shaped.build();
    }

    private static ProblemDetail finding(Violation violation) {
        return ProblemDetail.at(violation.field, "invalid", violation.message);
    }
}
