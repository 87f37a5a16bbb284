package io.candor.insight.allocation;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import io.candor.insight.disclosure.Disclosure;

/**
 * A decision on record.
 *
 * @param base
 *        period the scenario is of
 * @param effective
 *        first period in which it can show
 * @param figures
 *        moves as they were printed when it was taken, and what came of them
 */
record Decision(String decisionId, String title, String reason, LocalDate decidedOn, String base, String effective,
        @Schema(oneOf = {
                DecidedMoves.class, Disclosure.Withheld.class }) Disclosure<DecidedMoves> figures){

    /** @param judgements the weights it rested on, which were not measured */
    record DecidedMoves(String currency, String kind, List<DecidedMove> moves, List<String> judgements) {
    }

    record DecidedMove(Scenario.Move move, MoveEffect effect) {
    }

    /**
     * @param state
     *        {@code waiting} until a later period can be compared, then {@code won}, {@code lost} or {@code cannot tell}
     * @param period
     *        the newest one compared; null while waiting
     * @param hours
     *        change of the hours saved in both cells since the base period; null while waiting
     * @param expected
     *        the expectation's interval and the measured one have hours in common; null while waiting
     */
    record MoveEffect(@Schema(enumeration = {
            "waiting", "won", "lost", "cannot tell" }) String state, @Nullable String period, Scenario.@Nullable Net hours,
            @Nullable Boolean expected, String sentence){
    }
}
