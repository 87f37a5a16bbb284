package io.candor.insight.usage.cursor;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;

import io.candor.insight.usage.Group;
import io.candor.insight.usage.GroupDay;
import io.candor.insight.usage.Measure;
import io.candor.insight.usage.Misread;
import io.candor.insight.usage.PersonDay;
import io.candor.insight.usage.RowSink;
import io.candor.insight.usage.Use;
import io.candor.insight.usage.json.Fields;
import io.candor.insight.usage.json.JsonReport;
import io.candor.insight.usage.json.JsonRows;
import io.candor.insight.usage.json.KeptFields;

/** An event is known by its person, moment and model; what it cost may be told later. */
final class EventRows implements JsonRows {

    static final JsonReport SHAPE = Cursor.shape("usageEvents", Set.of("timestamp", "kind", "kindLabel"),
            Set.of("requestsCosts"));

    private static final Set<String> IN_COLUMNS = Set.of("timestamp", "model", "kind", "kindLabel", "tokenUsage.inputTokens",
            "tokenUsage.outputTokens", "tokenUsage.cacheReadTokens", "tokenUsage.totalCents");

    private final RowSink rows;

    EventRows(RowSink rows) {
        this.rows = rows;
    }

    @Override
    public void row(long line, Fields row) throws Misread {
        Instant moment = row.instant("timestamp");
        LocalDate day = LocalDate.ofInstant(moment, ZoneOffset.UTC);
        String model = row.text("model");
        Fields tokens = row.at("tokenUsage");
        BigDecimal cents = tokens.decimal("totalCents");
        Use use = new Use(Use.WHOLE, model, null, counts(row, tokens),
                cents == null ? null : new Use.Cost(cents, "USD", Use.Cost.LIST));
        Set<String> left = new HashSet<>(Cursor.PEOPLE);
        left.addAll(IN_COLUMNS);
        KeptFields kept = new KeptFields(left).all(row.json());
        kept.label("kind", row.text("kind", "kindLabel"));
        String record = PersonDay.EVENT + moment + "\u001f" + model;
        Group service = Cursor.service(row);
        if (service == null) {
            rows.row(new PersonDay(line, Cursor.person(row), Cursor.TOOL, day, "UTC", record, "", List.of(use), kept.map(),
                    moment));
        } else {
            rows.row(new GroupDay(line, service, Cursor.TOOL, day, "UTC", record, List.of(GroupDay.Part.whole(use)),
                    kept.map()));
        }
    }

    @Override
    public void envelope(JsonNode rest) {
        JsonNode pages = rest.path("pagination");
        if (pages.path("hasNextPage").asBoolean() || pages.path("hasPreviousPage").asBoolean()) {
            rows.incomplete(
                    "The file is one page of %s; upload the others, too.".formatted(pages.path("numPages").asText("several")));
        }
    }

    private static Map<Measure, Long> counts(Fields row, Fields tokens) throws Misread {
        Map<Measure, Long> counts = new EnumMap<>(Measure.class);
        counts.put(Measure.MACHINE_REQUESTS, 1L);
        tokens.put(counts, Measure.TOKENS_IN_UNCACHED, "inputTokens");
        tokens.put(counts, Measure.TOKENS_IN_CACHED, "cacheReadTokens");
        tokens.put(counts, Measure.TOKENS_OUT, "outputTokens");
        String kind = row.text("kind", "kindLabel").toLowerCase(Locale.ROOT);
        if (!kind.isEmpty()) {
            counts.put(Measure.ERRORS, kind.contains("error") ? 1L : 0L);
        }
        return counts;
    }
}
