package io.candor.insight.usage.cursor;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import io.candor.insight.usage.KnownSum;
import io.candor.insight.usage.Measure;
import io.candor.insight.usage.Misread;
import io.candor.insight.usage.PersonDay;
import io.candor.insight.usage.RowSink;
import io.candor.insight.usage.UsageFile;
import io.candor.insight.usage.UsageImporter;
import io.candor.insight.usage.Use;
import io.candor.insight.usage.json.Fields;
import io.candor.insight.usage.json.JsonReport;
import io.candor.insight.usage.json.KeptFields;

/** Reads what each member did on each day. */
@ApplicationScoped
class CursorDaily implements UsageImporter {

    private static final JsonReport SHAPE = Cursor.shape("data",
            Set.of("isActive", "totalApplies", "acceptedLinesAdded", "agentRequests"),
            Set.of("totalTabsShown", "acceptedLinesAdded"));

    private static final List<String> PROMPTS = List.of("composerRequests", "chatRequests", "agentRequests", "cmdkUsages");
    private static final Map<Measure, String> COUNTS = Map.of(
            Measure.PASSIVE_EVENTS, "totalTabsShown",
            Measure.OFFERS, "totalApplies",
            Measure.ACCEPTS_HUMAN, "totalAccepts",
            Measure.REJECTS, "totalRejects",
            Measure.LINES_WRITTEN, "acceptedLinesAdded");

    @Override
    public String source() {
        return "cursor-daily";
    }

    @Override
    public int daysUntilFinal() {
        return Cursor.DAYS_UNTIL_FINAL;
    }

    @Override
    public @Nullable Instant read(UsageFile file, @Nullable String mapping, RowSink rows) throws IOException {
        SHAPE.read(file, rows, (line, row) -> rows.row(read(line, row)));
        return null;
    }

    private static PersonDay read(long line, Fields row) throws Misread {
        Map<Measure, Long> counts = new EnumMap<>(Measure.class);
        for (Map.Entry<Measure, String> name : COUNTS.entrySet()) {
            row.put(counts, name.getKey(), name.getValue());
        }
        KnownSum prompts = new KnownSum();
        for (String name : PROMPTS) {
            prompts.add(row.count(name));
        }
        Long known = prompts.count();
        if (known != null) {
            counts.put(Measure.HUMAN_PROMPTS, known);
        }
        if (counts.isEmpty()) {
            throw new Misread(null, null, "no counts");
        }
        Set<String> left = new HashSet<>(Cursor.PEOPLE);
        left.addAll(Set.of("date", "day"));
        left.addAll(COUNTS.values());
        return new PersonDay(line, Cursor.person(row), Cursor.TOOL, day(row), "UTC", "", "",
                List.of(new Use(Use.WHOLE, "", null, counts, null)), new KeptFields(left).all(row.json()).map());
    }

    /** The name of the day where it is given; the moment beside it is the day's start. */
    private static LocalDate day(Fields row) throws Misread {
        return row.has("day") ? row.day("day") : row.day("date");
    }
}
