package io.candor.insight.target;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** How long people have to reach a threshold. Months and quarters are the calendar's, of mean length. */
public enum TargetPeriod {

    WEEK(7, 7),
    MONTH(31, 365.2425 / 12),
    QUARTER(92, 365.2425 / 4);

    private static final double DAYS_A_WEEK = 7;

    private final int mostDays;
    private final double days;

    TargetPeriod(int mostDays, double days) {
        this.mostDays = mostDays;
        this.days = days;
    }

    /** Days the longest one has. */
    int mostDays() {
        return mostDays;
    }

    /** What {@code figure} in such a period is in a week, to three digits where a period is no whole number of weeks. */
    BigDecimal perWeek(BigDecimal figure) {
        return this == WEEK ? figure
                : figure.multiply(BigDecimal.valueOf(DAYS_A_WEEK / days)).round(new MathContext(3));
    }

    /** As in JSON: {@code week}. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    @JsonCreator
    static TargetPeriod read(String word) {
        return Arrays.stream(values()).filter(it -> it.word().equals(word)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no period " + word + "; there are "
                        + List.of(values()).stream().map(TargetPeriod::word).toList()));
    }
}
