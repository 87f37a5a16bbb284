package io.candor.insight.problem;

import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;

/**
 * Answers a missing or refused token itself: the extension's mapper for these two is built against an older platform and
 * fails on this one with a 500.
 */
class SignInProblems {

    @ServerExceptionMapper(priority = 1)
    Response refused(AuthenticationFailedException exception) {
        return unauthorized();
    }

    @ServerExceptionMapper(priority = 1)
    Response missing(UnauthorizedException exception) {
        return unauthorized();
    }

    private static Response unauthorized() {
        ProblemType type = ProblemType.UNAUTHORIZED;
        return HttpProblem.builder().withType(type.uri()).withTitle(type.title()).withStatus(type.status())
                .with("code", type.slug()).build().toResponse();
    }
}
