package io.candor.insight.allocation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import io.candor.insight.disclosure.Floor;
import io.candor.insight.disclosure.PrintedCount;
import io.candor.insight.usage.PeriodSpend.Spent;

/**
 * Money as it is printed: at least {@code from} and at most {@code to} minor units, both included.
 *
 * @param kind
 *        {@code list} price, {@code charged}, {@code estimated} or {@code unknown}; kinds are never added
 */
public record Amount(@Schema(examples = "EUR") String currency, @Schema(enumeration = {
        "list", "charged", "estimated", "unknown" }) String kind, long from, long to){

    /** What others must leave of a total besides its two largest parts, as a share of the largest (the p % rule). */
    private static final BigDecimal BESIDE = new BigDecimal("0.2");
    private static final int[] STEPS = { 1, 2, 5 };

    /**
     * Empty where fewer than ten people have a cost, or where one of them could be read off the total: by whoever knows the
     * next largest, to within a fifth. The step is what five of these people cost on average, one of them from fifty on.
     */
    static Optional<Amount> of(Spent spent) {
        if (!isSafe(spent.people(), spent.minor(), spent.largest(), spent.second())) {
            return Optional.empty();
        }
        int hiding = spent.people() < PrintedCount.EXACT_FROM ? Floor.NARROWEST : 1;
        long step = step(spent.minor().multiply(BigDecimal.valueOf(hiding))
                .divide(BigDecimal.valueOf(spent.people()), 0, RoundingMode.UP).longValueExact());
        long from = spent.minor().longValue() / step * step;
        return Optional.of(new Amount(spent.currency(), spent.kind(), from, from + step - 1));
    }

    static boolean isSafe(int people, BigDecimal whole, BigDecimal largest, BigDecimal second) {
        return people >= Floor.CROSS
                && whole.subtract(largest).subtract(second).compareTo(BESIDE.multiply(largest)) >= 0;
    }

    /** The next of 1, 2, 5, 10, 20, … */
    private static long step(long least) {
        for (long power = 1;; power *= 10) {
            for (int digit : STEPS) {
                if (digit * power >= least) {
                    return digit * power;
                }
            }
        }
    }

    boolean isLike(Amount other) {
        return currency.equals(other.currency) && kind.equals(other.kind);
    }

    /** Of different people, each as printed. */
    Amount plus(Amount other) {
        return new Amount(currency, kind, from + other.from, to + other.to);
    }
}
