package io.candor.insight.verdict;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import io.candor.insight.disclosure.Floor;
import io.candor.insight.disclosure.PrintedCount;
import io.candor.insight.feedback.FirstAnswer;

/**
 * What may be said of a group of answers of one wave beside the signals. Shares are rounded to twentieths, and to fifths below
 * 20 people who answered the question; below ten of them none is told. The lowest step stands for itself and everything below
 * it, the highest for all above, so that no share says what everybody or nobody answered.
 *
 * @param helpful
 *        share who found the tool useful (+1 or +2); null where nobody was asked
 * @param notWithoutTarget
 *        share who would not have used it without a target; null likewise
 * @param wins
 *        share who win time with it, rework counted; null likewise, and where figures were published before it was kept
 * @param loses
 *        share who lose time with it; null likewise
 */
public record PrintedAnswers(PrintedCount n, @Nullable Double helpful, @Nullable Double notWithoutTarget,
        @Nullable Double wins, @Nullable Double loses) {

    private static final int FINE = 20;
    private static final int FEW = 5;

    public static PrintedAnswers of(List<FirstAnswer> answers, PrintedCount n) {
        return new PrintedAnswers(n, share(answers, FirstAnswer::usefulness, value -> value >= 1),
                share(answers, FirstAnswer::withoutTarget, "no"::equals),
                share(answers, FirstAnswer::netMinutes, minutes -> minutes > 0),
                share(answers, FirstAnswer::netMinutes, minutes -> minutes < 0));
    }

    private static <T> @Nullable Double share(List<FirstAnswer> answers, Function<FirstAnswer, @Nullable T> question,
            Predicate<T> yes) {
        List<T> known = answers.stream().map(question).filter(Objects::nonNull).map(Objects::requireNonNull).toList();
        // A share of fewer people than all of them would say how many left the question out.
        int steps = known.size() < FINE ? FEW : FINE;
        return known.size() < Floor.CROSS || known.size() * 2 < answers.size() ? null
                : StrictMath.clamp(StrictMath.rint(steps * (double) known.stream().filter(yes).count() / known.size()), 1,
                        steps - 1) / steps;
    }
}
