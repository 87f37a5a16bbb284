package io.candor.insight.usage;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Currency;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What a person did on one surface.
 *
 * @param surface editor, command line, web …; {@link #WHOLE} where a report does not tell them apart
 * @param model empty where unknown
 * @param licensed null = unknown
 * @param counts only what the vendor gave
 */
public record Use(String surface, String model, @Nullable Boolean licensed, Map<Measure, Long> counts, @Nullable Cost cost) {

    /** Everything together. */
    public static final String WHOLE = "all";

    public Use {
        counts = counts.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(counts));
    }

    /**
     * @param minor in minor units, fractions allowed: vendors bill in parts of a cent
     * @param kind {@code list}, {@code charged} or {@code estimated}
     */
    public record Cost(BigDecimal minor, String currency, String kind) {

        public static final String LIST = "list";
        public static final String CHARGED = "charged";
        public static final String ESTIMATED = "estimated";

        /**
         * @param amount in whole units: dollars, not cents
         * @throws Misread where there is no such currency
         */
        public static Cost ofMajor(BigDecimal amount, String currency, String kind) throws Misread {
            String code = code(currency);
            return new Cost(amount.movePointRight(Math.max(0, Currency.getInstance(code).getDefaultFractionDigits())), code,
                    kind);
        }

        /**
         * @param amount in minor units: cents, not dollars
         * @throws Misread where there is no such currency
         */
        public static Cost ofMinor(BigDecimal amount, String currency, String kind) throws Misread {
            return new Cost(amount, code(currency), kind);
        }

        private static String code(String currency) throws Misread {
            String code = currency.strip().toUpperCase(Locale.ROOT);
            try {
                return Currency.getInstance(code).getCurrencyCode();
            } catch (IllegalArgumentException e) {
                throw new Misread("currency", code, "not a currency code such as EUR");
            }
        }
    }
}
