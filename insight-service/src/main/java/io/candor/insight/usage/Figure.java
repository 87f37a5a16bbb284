package io.candor.insight.usage;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Numbers as vendors write them: {@code 12}, {@code "12"}, {@code 12.0}; never a guess. */
public final class Figure {

    /** No person makes this many of anything in a day; beyond it lies an overflow or a wrong column. */
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000_000L);
    private static final Pattern PLAIN = Pattern.compile("-?\\d{1,18}(\\.\\d{1,40})?([eE][+-]?\\d{1,3})?");

    /** Why a text is no figure. */
    public static final class NoFigure extends Exception {

        private static final long serialVersionUID = 1L;

        private final String reason;

        private NoFigure(String reason) {
            super(reason, null, false, false);
            this.reason = reason;
        }

        public String reason() {
            return reason;
        }
    }

    private Figure() {
    }

    /** Whether a whole number is one {@link #count(String)} would take. */
    public static boolean isCount(long number) {
        return number >= 0 && number <= MOST.longValueExact();
    }

    /** @throws NoFigure saying what is wrong, fit for a refusal's reason */
    public static long count(String text) throws NoFigure {
        BigDecimal number = decimal(text);
        if (number.stripTrailingZeros().scale() > 0) {
            throw new NoFigure("not a whole number");
        }
        return number.longValueExact();
    }

    /** @throws NoFigure as {@link #count(String)} */
    public static BigDecimal decimal(String text) throws NoFigure {
        String plain = text.strip();
        if (!PLAIN.matcher(plain).matches()) {
            throw new NoFigure("not a number");
        }
        BigDecimal number = new BigDecimal(plain);
        if (number.signum() < 0) {
            throw new NoFigure("below zero");
        }
        if (number.compareTo(MOST) > 0) {
            throw new NoFigure("too large");
        }
        return number;
    }
}
