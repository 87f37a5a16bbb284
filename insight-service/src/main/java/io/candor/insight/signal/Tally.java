package io.candor.insight.signal;

import java.util.Collection;
import java.util.Objects;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * How many of the people whose answer is known said yes to a joint question.
 *
 * @param yes
 *        at most n
 * @param n
 *        people, each counted once (ordinal-1 answers of one wave)
 */
public record Tally(int yes, int n) {

    public static final Tally NONE = new Tally(0, 0);

    public Tally {
        if (yes < 0 || yes > n) {
            throw new IllegalArgumentException(yes + " of " + n);
        }
    }

    /** Counts answers; those from which the joint question cannot be answered (null) do not enter n. */
    public static Tally of(Collection<ToolAnswer> answers, Function<ToolAnswer, @Nullable Boolean> question) {
        Collection<Boolean> known = answers.stream().map(question).filter(Objects::nonNull).toList();
        return new Tally((int) known.stream().filter(Boolean::booleanValue).count(), known.size());
    }

    public Tally plus(Tally other) {
        return new Tally(yes + other.yes, n + other.n);
    }
}
