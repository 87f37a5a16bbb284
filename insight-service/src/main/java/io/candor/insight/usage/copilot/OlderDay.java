package io.candor.insight.usage.copilot;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.candor.insight.usage.Group;
import io.candor.insight.usage.GroupDay;
import io.candor.insight.usage.Measure;
import io.candor.insight.usage.Misread;
import io.candor.insight.usage.Use;
import io.candor.insight.usage.json.Fields;
import io.candor.insight.usage.json.KeptFields;

/** A day in the older report, which does not say whose it is: completions by editor, model and language, and chats. */
final class OlderDay {

    private record Place(String part, String surface, String model) {
    }

    private final Map<Place, Map<Measure, Long>> parts = new LinkedHashMap<>();

    private OlderDay() {
    }

    static GroupDay read(long line, Fields row) throws Misread {
        OlderDay day = new OlderDay();
        for (Fields editor : row.at("copilot_ide_code_completions").list("editors")) {
            for (Fields model : editor.list("models")) {
                for (Fields language : model.list("languages")) {
                    day.completions(editor.text("name"), model.text("name"), language);
                }
            }
        }
        for (Fields editor : row.at("copilot_ide_chat").list("editors")) {
            for (Fields model : editor.list("models")) {
                day.chats(editor.text("name"), model);
            }
        }
        for (Fields model : row.at("copilot_dotcom_chat").list("models")) {
            day.chats("github.com", model);
        }
        List<GroupDay.Part> parts = new ArrayList<>();
        day.parts.forEach((place, counts) -> parts.add(new GroupDay.Part("", place.part(),
                new Use(place.surface(), place.model(), null, counts, null))));
        Map<String, Object> kept = new KeptFields(Set.of("date")).all(row.json()).map();
        if (parts.isEmpty() && kept.isEmpty()) {
            throw new Misread(null, null, "no counts");
        }
        if (parts.isEmpty()) {
            parts.add(GroupDay.Part.whole(new Use(Use.WHOLE, "", null, Map.of(), null)));
        }
        return new GroupDay(line, Group.WHOLE, CopilotReports.TOOL, CopilotReports.day(row), "UTC", "older metrics", parts,
                kept);
    }

    private void completions(String editor, String model, Fields language) throws Misread {
        Map<Measure, Long> counts = new EnumMap<>(Measure.class);
        language.put(counts, Measure.OFFERS, "total_code_suggestions");
        language.put(counts, Measure.ACCEPTS_HUMAN, "total_code_acceptances");
        language.put(counts, Measure.LINES_OFFERED, "total_code_lines_suggested");
        language.put(counts, Measure.LINES_WRITTEN, "total_code_lines_accepted");
        add(new Place(language.text("name"), editor, model), counts);
    }

    private void chats(String surface, Fields model) throws Misread {
        Map<Measure, Long> counts = new EnumMap<>(Measure.class);
        model.put(counts, Measure.HUMAN_PROMPTS, "total_chats");
        add(new Place("chat", surface, model.text("name")), counts);
    }

    private void add(Place place, Map<Measure, Long> counts) throws Misread {
        if (parts.put(place, counts) != null) {
            throw new Misread(null, place.part(), "the same part twice");
        }
    }
}
