package io.candor.insight.problem;

import jakarta.ws.rs.ext.Provider;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;

@Provider
class ProblemExceptionMapper extends ExceptionMapperBase<ProblemException> {

    @Override
    protected HttpProblem toProblem(ProblemException exception) {
        ProblemType type = exception.type();
        HttpProblem.Builder problem = HttpProblem.builder()
                .withType(type.uri())
                .withTitle(type.title())
                .withStatus(type.status())
                .withDetail(exception.getMessage())
                .with("code", type.slug());
        if (!exception.errors().isEmpty()) {
            problem.with("errors", exception.errors());
        }
        return problem.build();
    }
}
