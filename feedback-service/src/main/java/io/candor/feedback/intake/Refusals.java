package io.candor.feedback.intake;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.candor.feedback.problem.ProblemException;
import io.candor.feedback.problem.ProblemType;

/**
 * Slows those who guess tokens. Only refused tokens are counted, for the whole door: nobody's address is known here, and a
 * valid token is never held up by somebody else's guesses.
 */
@ApplicationScoped
class Refusals {

    private static final int BURST = 200;
    private static final Duration REFILL = Duration.ofMillis(100);

    private final Clock clock;
    private Instant full;

    @Inject
    Refusals(Clock clock) {
        this.clock = clock;
        this.full = Instant.EPOCH;
    }

    /** What a token that fits nothing is answered with: the same whatever is wrong with it. */
    synchronized ProblemException refuse() {
        Instant now = clock.instant();
        if (full.isBefore(now) || full.isAfter(now.plus(REFILL.multipliedBy(2L * BURST)))) {
            full = now;
        }
        if (Duration.between(now, full).compareTo(REFILL.multipliedBy(BURST)) >= 0) {
            return new ProblemException(ProblemType.TOO_MANY_REFUSALS,
                    "Too many tokens were refused in the last seconds; this one is refused too.");
        }
        full = full.plus(REFILL);
        return new ProblemException(ProblemType.TOKEN_REFUSED, "The token fits no open wave.");
    }
}
