package io.candor.feedback.problem;

import java.util.List;

import jakarta.annotation.Priority;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;

/**
 * Says 401 itself: the problem extension's mappers were compiled for a newer platform and fail at run time
 * (docs/decisions/0005).
 */
final class AuthenticationProblems {

    private static final int BEFORE_THE_EXTENSION = 1;

    private AuthenticationProblems() {
    }

    /** No token where one is needed. */
    @Provider
    @Priority(BEFORE_THE_EXTENSION)
    static class Missing implements ExceptionMapper<UnauthorizedException> {
        @Override
        public Response toResponse(UnauthorizedException missing) {
            return challenge();
        }
    }

    /** A token that is forged, foreign, expired or for another service; never said which. */
    @Provider
    @Priority(BEFORE_THE_EXTENSION)
    static class Refused implements ExceptionMapper<AuthenticationFailedException> {
        @Override
        public Response toResponse(AuthenticationFailedException refused) {
            return challenge();
        }
    }

    private static Response challenge() {
        return Response.fromResponse(ProblemMapper.response(ProblemType.UNAUTHORIZED,
                "Send a valid access token for this service.", List.of()))
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer").build();
    }
}
