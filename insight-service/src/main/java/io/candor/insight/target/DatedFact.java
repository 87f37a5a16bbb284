package io.candor.insight.target;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * Something that changed for everybody who uses a tool. It can only weaken or explain what a figure seems to say.
 *
 * @param metric
 *        the figure it changes; null for all of the tool's
 * @param day
 *        the first day on which it was so
 * @param what
 *        as a manager would say it: "20 premium requests a week"
 * @param level
 *        weekly figure of one person at which it acts; null where it has none
 * @param source
 *        usage source whose figures it concerns; null for all
 * @param toldBy
 *        from whom it is known: "vendor's changelog of 3 March"
 * @param corrects
 *        the entry it stands for instead; null when it is new
 */
public record DatedFact(String factId, FactKind kind, String tool, @Nullable TargetMetric metric, LocalDate day, String what,
        @Nullable BigDecimal level, @Nullable String source, String toldBy, @Nullable String corrects) {

    /** Days on each side of a fact within which figures may show it. */
    public static final int NEAR_DAYS = 7;

    /** Whether it can touch figures that count this. */
    public boolean concerns(String aTool, TargetMetric counted) {
        return tool.equals(aTool) && (metric == null || metric == counted
                || metric == TargetMetric.ACCEPTS_HUMAN && counted == TargetMetric.ACCEPTANCE_RATE);
    }

    /** Whether it began within a week of some day from {@code first} to {@code last}. */
    public boolean near(LocalDate first, LocalDate last) {
        return ChronoUnit.DAYS.between(day, first) <= NEAR_DAYS && ChronoUnit.DAYS.between(last, day) <= NEAR_DAYS;
    }

    /** As an innocent cause on a card of evidence: what, since when, from whom. */
    public String cause() {
        return String.format(Locale.ROOT, "a %s on %s: %s (from %s)", kind.words(), day, what, toldBy);
    }
}
