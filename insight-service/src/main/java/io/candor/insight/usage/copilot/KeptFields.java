package io.candor.insight.usage.copilot;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import com.fasterxml.jackson.databind.JsonNode;

import io.candor.insight.usage.KeptWords;

/**
 * What the normal form has no column for, kept under GitHub's own names ({@code ai_adoption_phase.phase}), values GitHub
 * invents later included. Lists, names of people and free text are not kept.
 */
final class KeptFields {

    private static final Set<String> IN_COLUMNS = Set.of("user_login", "login", "user_id", "id", "day", "date",
            "organization_id", "enterprise_id", "user_initiated_interaction_count", "code_generation_activity_count",
            "code_acceptance_activity_count", "loc_suggested_to_add_sum", "loc_added_sum", "report_start_day",
            "report_end_day", "name", "email");
    /** In columns of the row of the command line, when there is one. */
    private static final Set<String> IN_CLI_COLUMNS = Set.of("totals_by_cli.session_count", "totals_by_cli.request_count",
            "totals_by_cli.prompt_count", "totals_by_cli.token_usage.output_tokens_sum");
    private static final int MOST = 64;

    private final Map<String, Object> kept = new TreeMap<>();
    private final boolean split;

    private KeptFields(boolean split) {
        this.split = split;
    }

    static Map<String, Object> of(JsonNode row, boolean split) {
        KeptFields fields = new KeptFields(split);
        row.properties().stream().filter(field -> !IN_COLUMNS.contains(field.getKey()))
                .forEach(field -> fields.keep(renamed(field.getKey()), field.getValue()));
        return fields.kept;
    }

    /** GitHub renamed its coding agent; the newer name stands for both. */
    private static String renamed(String name) {
        return name.replace("coding_agent", "cloud_agent");
    }

    private void keep(String name, JsonNode value) {
        if (value.isObject()) {
            value.properties().forEach(inner -> keep(name + "." + inner.getKey(), inner.getValue()));
        } else if (kept.size() < MOST && KeptWords.isName(name) && !(split && IN_CLI_COLUMNS.contains(name))) {
            if (value.isNumber()) {
                kept.put(name, value.numberValue());
            } else if (value.isBoolean()) {
                kept.merge(name, value.booleanValue(), (a, b) -> (Boolean) a || (Boolean) b);
            } else if (value.isTextual() && KeptWords.mayKeep(value.asText())) {
                kept.put(name, value.asText());
            }
        }
    }
}
