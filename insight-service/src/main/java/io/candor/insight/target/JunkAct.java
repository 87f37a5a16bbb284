package io.candor.insight.target;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * The smallest thing somebody can do for the number alone.
 *
 * @param act
 *        what it takes, in words
 * @param adds
 *        what one of it adds to the metric
 * @param seconds
 *        of a person's time for one; assumed, on the low side
 * @param mostPerDay
 *        most the metric can grow by on one day; null where nothing bounds it
 */
public record JunkAct(String act, BigDecimal adds, int seconds, @Nullable Integer mostPerDay) {

    /** From the definition of a metric alone; nobody's figures enter. */
    static JunkAct of(TargetMetric metric) {
        return switch (metric) {
            case HUMAN_PROMPTS -> unbounded("send one prompt, any words, and leave the answer unread", 1, 10);
            case SESSIONS -> unbounded("open the tool once and close it again", 1, 15);
            case ACTIVE_DAYS -> new JunkAct("send one prompt on a day without any", BigDecimal.ONE, 10, 1);
            case ACCEPTS_HUMAN -> unbounded("accept one suggestion and delete it", 1, 5);
            case LINES_WRITTEN -> unbounded("have one file of 100 lines written and throw it away", 100, 30);
            case TOKENS_OUT -> unbounded("ask for one answer as long as the tool gives, about 4,000 tokens", 4_000, 20);
            case ACCEPTANCE_RATE -> unbounded("accept the only suggestion of a week, whatever it says", 100, 5);
        };
    }

    private static JunkAct unbounded(String act, int adds, int seconds) {
        return new JunkAct(act, BigDecimal.valueOf(adds), seconds, null);
    }
}
