package io.candor.insight.usage;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Numbers as vendors write them: {@code 12}, {@code "12"}, {@code 12.0}; never a guess. */
public final class Figure {

    /** No person makes this many of anything in a day; beyond it lies an overflow or a wrong column. */
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000_000L);
    private static final Pattern PLAIN = Pattern.compile("-?\\d{1,18}(\\.\\d{1,9})?([eE][+-]?\\d{1,3})?");

    private Figure() {
    }

    /** @throws NumberFormatException saying what is wrong, fit for a refusal's reason */
    public static long count(String text) {
        BigDecimal number = decimal(text);
        if (number.stripTrailingZeros().scale() > 0) {
            throw new NumberFormatException("not a whole number");
        }
        return number.longValueExact();
    }

    /** @throws NumberFormatException as {@link #count(String)} */
    public static BigDecimal decimal(String text) {
        String plain = text.strip();
        if (!PLAIN.matcher(plain).matches()) {
            throw new NumberFormatException("not a number");
        }
        BigDecimal number = new BigDecimal(plain);
        if (number.signum() < 0) {
            throw new NumberFormatException("below zero");
        }
        if (number.compareTo(MOST) > 0) {
            throw new NumberFormatException("too large");
        }
        return number;
    }
}
