package io.candor.feedback.intake;

import java.time.Clock;
import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.candor.feedback.problem.ProblemException;
import io.candor.feedback.problem.ProblemType;

/**
 * Slows those who guess tokens or flood the door with commands. Counted for the whole door: nobody's address is known here,
 * and a valid token is never held up by somebody else's guesses.
 */
@ApplicationScoped
class Refusals {

    /** A company of ten thousand that opens its pages at nine sends 2,500 commands for company within minutes. */
    private static final int COMMANDS_AT_ONCE = 5_000;

    private final Budget tokens;
    private final Budget commands;

    @Inject
    Refusals(Clock clock) {
        this.tokens = new Budget(clock, 200, Duration.ofMillis(100));
        this.commands = new Budget(clock, COMMANDS_AT_ONCE, Duration.ofMillis(500));
    }

    /** What a token that fits nothing is answered with: the same whatever is wrong with it. */
    ProblemException refuse() {
        return tokens.spend() ? new ProblemException(ProblemType.TOKEN_REFUSED, "The token fits no open wave.")
                : new ProblemException(ProblemType.TOO_MANY_REFUSALS,
                        "Too many tokens were refused in the last seconds; this one is refused too.");
    }

    /** @throws ProblemException TOO_MANY_REFUSALS when the door took too many commands lately */
    void countCommand() {
        if (!commands.spend()) {
            throw new ProblemException(ProblemType.TOO_MANY_REFUSALS,
                    "Too many corrections came in the last minutes; try again in a while.");
        }
    }
}
