package io.candor.insight.usage.windsurf;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.candor.insight.usage.Group;
import io.candor.insight.usage.GroupDay;
import io.candor.insight.usage.Measure;
import io.candor.insight.usage.Misread;
import io.candor.insight.usage.PersonDay;
import io.candor.insight.usage.Use;
import io.candor.insight.usage.json.Fields;
import io.candor.insight.usage.json.KeptFields;

/** What the team did with Cascade. */
final class Cascade {

    private static final String SURFACE = "cascade";

    private Cascade() {
    }

    static GroupDay lines(long line, Fields day) throws Misread {
        Map<Measure, Long> counts = new EnumMap<>(Measure.class);
        day.put(counts, Measure.LINES_OFFERED, "linesSuggested");
        day.put(counts, Measure.LINES_WRITTEN, "linesAccepted");
        return row(line, day, "", "lines", counts, Set.of("day", "linesSuggested", "linesAccepted"));
    }

    static GroupDay run(long line, Fields run) throws Misread {
        String id = run.text("cascadeId");
        if (id.isEmpty()) {
            throw new Misread("cascadeId", null, "missing");
        }
        Map<Measure, Long> counts = new EnumMap<>(Measure.class);
        run.put(counts, Measure.HUMAN_PROMPTS, "messagesSent");
        counts.put(Measure.SESSIONS, 1L);
        String record = PersonDay.EVENT + String.join("\u001f", id, run.text("model"), run.text("mode"));
        return row(line, run, run.text("model"), record, counts, Set.of("day", "model", "cascadeId", "messagesSent"));
    }

    private static GroupDay row(long line, Fields day, String model, String record, Map<Measure, Long> counts, Set<String> left)
            throws Misread {
        if (counts.isEmpty()) {
            throw new Misread(null, null, "no counts");
        }
        KeptFields kept = new KeptFields(left).all(day.json());
        Long credits = day.count("promptsUsed");
        if (credits != null) {
            kept.number("promptsUsed", java.math.BigDecimal.valueOf(credits));
        }
        return new GroupDay(line, Group.WHOLE, Windsurf.TOOL, day.day("day"), "UTC", record,
                List.of(GroupDay.Part.whole(new Use(SURFACE, model, null, counts, null))), kept.map());
    }
}
