package io.candor.insight.problem;

import jakarta.annotation.Priority;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;

/** JSON of another shape than asked for: the platform's own answer has no body. {@link FrameworkProblems} says where. */
@Provider
@Priority(1)
class UnreadableBody extends ExceptionMapperBase<MismatchedInputException> {

    @Override
    protected HttpProblem toProblem(MismatchedInputException mismatched) {
        return HttpProblem.valueOf(Status.BAD_REQUEST);
    }
}
