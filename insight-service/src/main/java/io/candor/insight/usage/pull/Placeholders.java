package io.candor.insight.usage.pull;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;

/**
 * What stands for <code>{day}</code> and <code>{next}</code> (the day after), <code>{start_s}</code>, <code>{next_s}</code>,
 * <code>{start_ms}</code>, <code>{end_ms}</code> (the last of the day), <code>{page}</code> and, in bodies only,
 * <code>{secret}</code>. A text of a body that is nothing but a number's placeholder becomes a number.
 */
final class Placeholders {

    private static final long MILLIS = 1_000;

    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, Long> numbers = new HashMap<>();

    /** @param page from 1 */
    Placeholders(LocalDate day, int page) {
        LocalDate next = day.plusDays(1);
        long start = day.atStartOfDay(ZoneOffset.UTC).toEpochSecond();
        long end = next.atStartOfDay(ZoneOffset.UTC).toEpochSecond();
        texts.put("day", day.toString());
        texts.put("next", next.toString());
        numbers.put("start_s", start);
        numbers.put("next_s", end);
        numbers.put("start_ms", start * MILLIS);
        numbers.put("end_ms", end * MILLIS - 1);
        numbers.put("page", (long) page);
        numbers.forEach((name, number) -> texts.put(name, number.toString()));
    }

    String in(String template) {
        String text = template;
        for (Map.Entry<String, String> each : texts.entrySet()) {
            text = text.replace("{" + each.getKey() + "}", each.getValue());
        }
        return text;
    }

    JsonNode in(JsonNode template, String secret) {
        if (template instanceof ObjectNode object) {
            ObjectNode filled = JsonNodeFactory.instance.objectNode();
            object.properties().forEach(field -> filled.set(field.getKey(), in(field.getValue(), secret)));
            return filled;
        }
        if (template instanceof ArrayNode list) {
            ArrayNode filled = JsonNodeFactory.instance.arrayNode();
            list.forEach(item -> filled.add(in(item, secret)));
            return filled;
        }
        if (!template.isTextual()) {
            return template;
        }
        String text = template.asText();
        Long number = text.startsWith("{") ? numbers.get(text.substring(1, text.length() - 1)) : null;
        return number != null ? new LongNode(number) : new TextNode(text.equals("{secret}") ? secret : in(text));
    }
}
