package io.candor.feedback.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;

import io.candor.feedback.problem.ProblemException;
import io.candor.feedback.problem.ProblemType;

/** What every route of intake demands: that it cannot know who is there. */
@ApplicationScoped
class Door {

    void refuseCredentials(HttpHeaders headers) {
        if (headers.getHeaderString(HttpHeaders.AUTHORIZATION) != null
                || headers.getHeaderString(HttpHeaders.COOKIE) != null) {
            throw new ProblemException(ProblemType.CREDENTIALS_REFUSED,
                    "Send no Authorization and no cookie here: this door must not know who you are.");
        }
    }
}
