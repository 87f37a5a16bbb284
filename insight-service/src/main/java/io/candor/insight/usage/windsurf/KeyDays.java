package io.candor.insight.usage.windsurf;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.candor.insight.usage.Identity;
import io.candor.insight.usage.Measure;
import io.candor.insight.usage.Misread;
import io.candor.insight.usage.PersonDay;
import io.candor.insight.usage.Use;
import io.candor.insight.usage.json.Fields;
import io.candor.insight.usage.json.KeptFields;

/** What the holder of an API key did on a day: completions by editor and language, or chats by model and intent. */
final class KeyDays {

    private static final Set<String> IN_COLUMNS = Set.of("api_key", "date", "ide", "model_id", "sum_num_acceptances",
            "sum_num_lines_accepted", "sum_chat_loc_used");

    private KeyDays() {
    }

    static PersonDay read(long line, Fields item) throws Misread {
        String key = item.text("api_key");
        if (key.isEmpty()) {
            throw new Misread("api_key", null, "nobody; group by api_key");
        }
        Map<Measure, Long> counts = new EnumMap<>(Measure.class);
        item.put(counts, Measure.ACCEPTS_HUMAN, "sum_num_acceptances");
        item.put(counts, Measure.LINES_WRITTEN, item.has("sum_chat_loc_used") ? "sum_chat_loc_used" : "sum_num_lines_accepted");
        KeptFields kept = new KeptFields(IN_COLUMNS).all(item.json());
        if (item.has("sum_num_chats_received")) {
            Long received = item.count("sum_num_chats_received");
            if (received != null) {
                kept.number("sum_num_chats_received", java.math.BigDecimal.valueOf(received));
            }
        }
        if (counts.isEmpty() && !item.has("sum_num_chats_received")) {
            throw new Misread(null, null, "no counts");
        }
        boolean chat = item.json().has("sum_chat_loc_used") || item.json().has("sum_num_chats_received");
        String ide = item.text("ide");
        String record = String.join("\u001f", chat ? "chat" : "autocomplete", ide, item.text("language"),
                item.text("model_id"), item.text("latest_intent_type"));
        return new PersonDay(line, Identity.vendorId("windsurf", key), Windsurf.TOOL, item.day("date"), "UTC", record, "",
                List.of(new Use(ide.isEmpty() ? Use.WHOLE : ide, item.text("model_id"), null, counts, null)), kept.map());
    }
}
