package io.candor.insight.signal;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What part of a week's counted figure no human asked for. What is unknown is taken for human, so that no source makes a tool
 * look automatic by its silence.
 */
final class Automatic {

    /** Only what people do themselves stands in these. */
    private static final Set<String> HUMAN = Set.of("human_prompts", "accepts_human", "active_days", "acceptance_rate");
    /** Nothing people do themselves stands in these. */
    private static final Set<String> MACHINE = Set.of("machine_requests", "passive_events");

    private Automatic() {
    }

    static boolean countsOnlyHumans(String metric) {
        return HUMAN.contains(metric);
    }

    /** Whether any source tells human from automatic acts in this week. */
    static boolean told(PersonWeek week) {
        Makeup makeup = week.makeup();
        return makeup.machineRequests() != null || makeup.passiveEvents() != null || makeup.autoAccepts() != null;
    }

    /** Of the week's figure; null where that is unknown. */
    static @Nullable Double of(String metric, PersonWeek week) {
        Double counted = week.metric();
        return counted == null ? null : Double.valueOf(counted * share(metric, week));
    }

    private static double share(String metric, PersonWeek week) {
        if (MACHINE.contains(metric)) {
            return 1;
        }
        Makeup makeup = week.makeup();
        Double share = metric.startsWith("lines_") ? Makeup.share(makeup.autoAccepts(), week.accepts())
                : share(week.prompts(), zero(makeup.machineRequests()) + zero(makeup.passiveEvents()));
        return share == null || HUMAN.contains(metric) ? 0 : share;
    }

    private static @Nullable Double share(@Nullable Integer prompts, double automatic) {
        return prompts == null || prompts + automatic == 0 ? null : Double.valueOf(automatic / (prompts + automatic));
    }

    private static double zero(@Nullable Integer count) {
        return count == null ? 0 : count;
    }
}
