package io.candor.insight.usage.copilot;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import io.candor.insight.usage.Measure;
import io.candor.insight.usage.Misread;
import io.candor.insight.usage.Use;
import io.candor.insight.usage.json.Fields;

/**
 * A row's totals by surface: each editor and the command line. They are used only where together they give exactly the row's
 * own totals; sums over features never are, because one prompt can count in several.
 */
final class Surfaces {

    private static final String COMMAND_LINE = "cli";

    private final Map<Measure, Long> whole;
    private final Map<String, Map<Measure, Long>> parts = new TreeMap<>();
    private final boolean split;

    Surfaces(Fields row) throws Misread {
        whole = CopilotReports.counts(row);
        Map<Measure, Long> agentEdits = feature(row, "agent_edit");
        for (Fields editor : row.list("totals_by_ide")) {
            String name = editor.text("ide");
            if (name.isBlank() || parts.put(name, CopilotReports.counts(editor)) != null) {
                throw new Misread("totals_by_ide", name, "an editor without a name, or twice");
            }
        }
        Map<Measure, Long> onlyEditor = parts.size() == 1 ? parts.values().iterator().next() : null;
        Map<Measure, Long> commandLine = commandLine(row);
        if (commandLine != null) {
            parts.put(COMMAND_LINE, commandLine);
        }
        long edits = agentEdits == null ? 0 : agentEdits.getOrDefault(Measure.OFFERS, 0L);
        split = addUp() && (edits == 0 || onlyEditor != null);
        if (agentEdits != null && whole.containsKey(Measure.OFFERS)) {
            keepApart(split && onlyEditor != null ? onlyEditor : whole, edits);
        }
    }

    boolean isSplit() {
        return split;
    }

    List<Use> uses() throws Misread {
        if (whole.isEmpty() && parts.isEmpty()) {
            throw new Misread(null, null, "no counts");
        }
        if (!split) {
            return List.of(new Use(Use.WHOLE, "", null, whole, null));
        }
        List<Use> uses = new ArrayList<>();
        parts.forEach((name, counts) -> uses.add(new Use(name, "", null, counts, null)));
        return uses;
    }

    private boolean addUp() {
        if (parts.isEmpty()) {
            return false;
        }
        return whole.entrySet().stream().allMatch(total -> parts.values().stream()
                .mapToLong(part -> part.getOrDefault(total.getKey(), 0L)).sum() == total.getValue());
    }

    private static void keepApart(Map<Measure, Long> editing, long edits) throws Misread {
        long offers = editing.getOrDefault(Measure.OFFERS, 0L);
        if (edits > offers) {
            throw new Misread("totals_by_feature", Long.toString(edits), "more agent edits than all that was generated");
        }
        editing.put(Measure.OFFERS, offers - edits);
        editing.put(Measure.ACCEPTS_AUTO, edits);
    }

    /** Null when the row does not tell the command line apart. */
    private static @Nullable Map<Measure, Long> commandLine(Fields row) throws Misread {
        Fields own = row.at("totals_by_cli");
        Map<Measure, Long> feature = feature(row, "copilot_cli");
        if (feature == null && !row.has("totals_by_cli")) {
            return null;
        }
        Map<Measure, Long> counts = feature == null ? new EnumMap<>(Measure.class) : feature;
        if (feature == null) {
            own.put(counts, Measure.HUMAN_PROMPTS, "prompt_count");
        }
        own.put(counts, Measure.SESSIONS, "session_count");
        own.put(counts, Measure.MACHINE_REQUESTS, "request_count");
        own.at("token_usage").put(counts, Measure.TOKENS_OUT, "output_tokens_sum");
        return counts;
    }

    private static @Nullable Map<Measure, Long> feature(Fields row, String name) throws Misread {
        for (Fields feature : row.list("totals_by_feature")) {
            if (feature.text("feature").equals(name)) {
                return CopilotReports.counts(feature);
            }
        }
        return null;
    }
}
