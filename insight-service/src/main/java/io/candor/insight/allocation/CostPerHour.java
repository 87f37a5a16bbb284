package io.candor.insight.allocation;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What an hour saved cost, in minor units, as cents: from what is printed at best to what is printed at worst.
 *
 * @param kind
 *        as of the amount
 */
record CostPerHour(String currency, String kind, long from, long to) {

    static final String NOT_ESTABLISHED = "Cost per hour saved is not established: the interval of the hours spans zero.";
    static final String LOST = "No hour was saved: tasks took longer with it.";
    static final String NO_TASKS = "No outcomes of tasks can be shown for this group.";
    static final String NO_SPEND = "No spend can be shown for this group.";

    /** None unless hours were saved whatever lies within their interval. */
    static List<CostPerHour> all(List<Amount> spend, HoursSaved hours) {
        return hours.low() <= 0 ? List.of()
                : spend.stream().map(amount -> new CostPerHour(amount.currency(), amount.kind(),
                        (long) StrictMath.floor(amount.from() / hours.high()),
                        (long) StrictMath.ceil(amount.to() / hours.low())))
                        .toList();
    }

    static String why(List<Amount> spend, @Nullable HoursSaved hours) {
        if (hours == null) {
            return NO_TASKS;
        }
        return hours.high() < 0 ? LOST : hours.low() <= 0 ? NOT_ESTABLISHED : spend.isEmpty() ? NO_SPEND : NOT_ESTABLISHED;
    }
}
