package io.candor.insight.usage.microsoft;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import io.candor.insight.usage.Measure;
import io.candor.insight.usage.Misread;
import io.candor.insight.usage.Use;
import io.candor.insight.usage.VendorTime;
import io.candor.insight.usage.table.Cells;

/**
 * A person's week: actions taken in each application.
 *
 * @param monday of the calendar week in which most days of the panel's week lie
 */
record PersonWeek(LocalDate monday, List<Use> uses, Map<String, Object> kept) {

    private static final String ACTIONS = "copilot_actions_taken_in_";
    private static final String ENABLED_DAYS = "total_copilot_enabled_days";

    /** Columns about Copilot; all others are about how somebody works and none of Candor's business. */
    static List<String> metrics(List<String> columns) {
        return columns.stream().filter(column -> known(column).contains("copilot")).toList();
    }

    static PersonWeek of(Cells cells, List<String> metrics) throws Misread {
        LocalDate first = VendorTime.day("MetricDate", cells.required("MetricDate"));
        LocalDate monday = first.plusDays(3).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        Map<String, Object> kept = new TreeMap<>();
        Map<String, @Nullable Long> actions = new TreeMap<>();
        Boolean enabled = null;
        for (String metric : metrics) {
            BigDecimal value = cells.decimal(metric);
            if (value != null) {
                kept.put(metric, value);
            }
            if (known(metric).startsWith(ACTIONS)) {
                actions.put(known(metric).substring(ACTIONS.length()), cells.count(metric));
            } else if (known(metric).equals(ENABLED_DAYS) && value != null) {
                enabled = value.signum() > 0;
            }
        }
        boolean licensed = enabled == null ? !kept.isEmpty() : enabled;
        List<Use> uses = new ArrayList<>();
        // A week without a licence has no figures, not even zeros.
        if (licensed) {
            actions.forEach((application, count) -> uses.add(new Use(application, "", true,
                    count == null ? Map.of() : Map.of(Measure.HUMAN_PROMPTS, count), null)));
        }
        if (uses.isEmpty()) {
            uses.add(new Use(Use.WHOLE, "", licensed, Map.of(), null));
        }
        return new PersonWeek(monday, uses, kept);
    }

    private static String known(String column) {
        return column.toLowerCase(Locale.ROOT).replace(' ', '_');
    }
}
