package io.candor.insight.usage;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.regex.Pattern;

/**
 * Moments as vendors write them: seconds (with a fraction), milliseconds or microseconds since 1970, as number or text; ISO
 * 8601 with up to nine digits of fraction, with an offset or without one (then UTC); a day alone is its start in UTC. A time
 * with an offset belongs to the day it is in UTC.
 */
public final class VendorTime {

    private static final Pattern NUMBER = Pattern.compile("\\d{8,17}(\\.\\d{1,9})?");
    private static final String DAY = "dddd-dd-dd";
    private static final BigDecimal MILLIS_FROM = BigDecimal.valueOf(100_000_000_000L);
    private static final BigDecimal MICROS_FROM = BigDecimal.valueOf(100_000_000_000_000L);

    private static final DateTimeFormatter ISO = new DateTimeFormatterBuilder().parseCaseInsensitive()
            .appendPattern("uuuu-MM-dd['T'][' ']HH:mm[:ss]").appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
            .optionalStart().appendLiteral(' ').optionalEnd()
            .appendPattern("[XXX][XX][X]['UTC']").toFormatter(java.util.Locale.ROOT)
            .withResolverStyle(java.time.format.ResolverStyle.STRICT);

    private VendorTime() {
    }

    /**
     * @param field named in the refusal
     * @throws Misread where the text is no moment
     */
    public static Instant instant(String field, String text) throws Misread {
        String plain = text.strip();
        try {
            if (isDay(plain)) {
                return day(plain).atStartOfDay(ZoneOffset.UTC).toInstant();
            }
            if (NUMBER.matcher(plain).matches()) {
                return ofNumber(new BigDecimal(plain));
            }
            TemporalAccessor read = ISO.parseBest(plain, OffsetDateTime::from, LocalDateTime::from);
            return read instanceof OffsetDateTime exact ? exact.toInstant()
                    : ((LocalDateTime) read).toInstant(ZoneOffset.UTC);
        } catch (DateTimeException e) {
            throw new Misread(field, plain, plain.isEmpty() ? "missing" : "not a time such as 2026-04-25T08:00:00Z");
        }
    }

    /** The day in UTC; as {@link #instant}. */
    public static LocalDate day(String field, String text) throws Misread {
        return LocalDate.ofInstant(instant(field, text), ZoneOffset.UTC);
    }

    /** Nearly every row has one: neither an expression nor a formatter is asked. */
    private static boolean isDay(String text) {
        if (text.length() != DAY.length()) {
            return false;
        }
        for (int i = 0; i < DAY.length(); i++) {
            if (DAY.charAt(i) == '-' ? text.charAt(i) != '-' : text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static LocalDate day(String text) {
        return LocalDate.of(Integer.parseInt(text, 0, 4, 10), Integer.parseInt(text, 5, 7, 10),
                Integer.parseInt(text, 8, 10, 10));
    }

    private static Instant ofNumber(BigDecimal number) {
        BigDecimal seconds = number.compareTo(MICROS_FROM) >= 0 ? number.movePointLeft(6)
                : number.compareTo(MILLIS_FROM) >= 0 ? number.movePointLeft(3) : number;
        BigDecimal whole = seconds.setScale(0, RoundingMode.FLOOR);
        return Instant.ofEpochSecond(whole.longValueExact(), seconds.subtract(whole).movePointRight(9).longValue());
    }
}
