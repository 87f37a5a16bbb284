package io.candor.insight.target;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * How little reaches a target, with the arithmetic.
 *
 * @param share
 *        of the threshold that one junk act gives; above 1 where one is more than enough
 * @param acts
 *        junk acts that reach it in the target's period
 * @param minutes
 *        of one person's time for them
 * @param days
 *        days it takes at least; null where nothing bounds a day
 * @param arithmetic
 *        one step a line
 */
public record TargetGameability(String targetId, Gameability how, BigDecimal share, long acts, BigDecimal minutes,
        @Nullable Integer days, Effort effort, List<String> arithmetic) {

    private static final BigDecimal MINUTE = BigDecimal.valueOf(60);
    private static final BigDecimal A_BREAK = BigDecimal.valueOf(5);
    private static final BigDecimal HALF_AN_HOUR = BigDecimal.valueOf(30);
    private static final int DIGITS = 3;

    /** What performing the figure costs a person a week. */
    public enum Effort {
        /** Five minutes or less. */
        NEXT_TO_NOTHING,
        /** Up to half an hour. */
        LITTLE,
        /** More than half an hour. */
        SOME;

        @JsonValue
        public String wire() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Effort of(BigDecimal minutes) {
            return minutes.compareTo(A_BREAK) <= 0 ? NEXT_TO_NOTHING : minutes.compareTo(HALF_AN_HOUR) <= 0 ? LITTLE : SOME;
        }
    }

    public static TargetGameability of(AdoptionTarget target) {
        Gameability how = Gameability.of(target.metric());
        JunkAct junk = how.junk();
        BigDecimal share = junk.adds().divide(target.threshold(), new MathContext(DIGITS, RoundingMode.HALF_EVEN));
        long acts = target.threshold().divide(junk.adds(), 0, RoundingMode.CEILING).longValueExact();
        BigDecimal seconds = BigDecimal.valueOf(acts).multiply(BigDecimal.valueOf(junk.seconds()));
        BigDecimal minutes = seconds.divide(MINUTE, 1, RoundingMode.HALF_UP);
        Integer days = junk.mostPerDay() == null ? null
                : Integer.valueOf(target.threshold().divide(BigDecimal.valueOf(junk.mostPerDay()), 0, RoundingMode.CEILING)
                        .intValueExact());
        List<String> arithmetic = new ArrayList<>();
        arithmetic.add("One junk act: " + junk.act() + ". It adds " + number(junk.adds()) + ".");
        arithmetic.add(number(junk.adds()) + " ÷ " + number(target.threshold()) + " = "
                + number(share.movePointRight(2)) + "% of what is asked of a person a " + target.per().word() + ".");
        arithmetic.add(number(target.threshold()) + " ÷ " + number(junk.adds()) + " → " + number(BigDecimal.valueOf(acts))
                + (acts == 1 ? " act reaches it." : " acts reach it."));
        arithmetic.add(number(BigDecimal.valueOf(acts)) + " × " + junk.seconds() + " s = " + number(seconds) + " s, about "
                + number(minutes) + " minutes a " + target.per().word()
                + ". The seconds are assumed, on the low side.");
        arithmetic.add(days == null ? "Nothing bounds a day: all of it fits into the last one."
                : "At most " + junk.mostPerDay() + " a day counts: it takes " + days + (days == 1 ? " day." : " days."));
        if (target.share() != null) {
            arithmetic.add(
                    "It asks this of " + number(target.share()) + "% of the people: the others add nothing to the figure.");
        }
        return new TargetGameability(target.targetId(), how, share, acts, minutes, days,
                Effort.of(target.per().perWeek(minutes)), arithmetic);
    }

    private static String number(BigDecimal number) {
        return new DecimalFormat("#,##0.###", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(number);
    }
}
