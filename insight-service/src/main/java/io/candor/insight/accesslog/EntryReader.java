package io.candor.insight.accesslog;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** Reads entries back, from the database and from exports, and takes nothing that an entry does not have. */
public final class EntryReader {

    private static final Set<String> MEMBERS = Set.of("asked", "at", "kind", "name", "node", "operation", "period",
            "previous", "roles", "scope", "sequence", "subject");
    private static final ObjectMapper JSON = JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

    private EntryReader() {
    }

    /** A field that cannot be read. */
    public static final class UnreadableEntryException extends Exception {

        private static final long serialVersionUID = 1;

        private final String field;

        UnreadableEntryException(String field, String reason) {
            super(reason);
            this.field = field;
        }

        public String field() {
            return field;
        }
    }

    /** A line of the export. */
    public static ChainedEntry line(String text) throws UnreadableEntryException {
        JsonNode line = tree(text);
        only(line, Set.of("entry", "hash"), "");
        return new ChainedEntry(entry(line.get("entry")), text(line, "hash"));
    }

    static AccessEntry body(String text) throws UnreadableEntryException {
        return entry(tree(text));
    }

    private static AccessEntry entry(JsonNode json) throws UnreadableEntryException {
        only(json, MEMBERS, "entry");
        try {
            return new AccessEntry(sequence(json), AccessEntry.instant(text(json, "at")), text(json, "subject"),
                    text(json, "name"), texts(json, "roles"), texts(json, "scope"), text(json, "operation"),
                    AccessKind.of(text(json, "kind")), textOrNull(json, "node"), textOrNull(json, "period"), asked(json),
                    text(json, "previous"));
        } catch (DateTimeException e) {
            throw new UnreadableEntryException("at", "is no moment such as 2026-11-25T09:30:00.000Z");
        } catch (IllegalArgumentException e) {
            throw new UnreadableEntryException("kind", "is not known");
        }
    }

    private static JsonNode tree(String text) throws UnreadableEntryException {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new UnreadableEntryException("entry", "is no JSON");
        }
    }

    private static void only(JsonNode json, Set<String> members, String what) throws UnreadableEntryException {
        if (!json.isObject()) {
            throw new UnreadableEntryException(what.isEmpty() ? "entry" : what, "is no object");
        }
        Set<String> given = new HashSet<>();
        json.fieldNames().forEachRemaining(given::add);
        for (String name : given) {
            if (!members.contains(name)) {
                throw new UnreadableEntryException(name, "is not known");
            }
        }
        for (String name : members.stream().sorted().toList()) {
            if (!given.contains(name)) {
                throw new UnreadableEntryException(name, "is missing");
            }
        }
    }

    private static long sequence(JsonNode json) throws UnreadableEntryException {
        JsonNode sequence = json.get("sequence");
        if (!sequence.isIntegralNumber() || !sequence.canConvertToLong()) {
            throw new UnreadableEntryException("sequence", "is no whole number");
        }
        return sequence.longValue();
    }

    private static String text(JsonNode json, String name) throws UnreadableEntryException {
        JsonNode value = json.get(name);
        if (value == null || !value.isTextual()) {
            throw new UnreadableEntryException(name, "is no text");
        }
        return value.textValue();
    }

    private static @Nullable String textOrNull(JsonNode json, String name) throws UnreadableEntryException {
        return json.get(name).isNull() ? null : text(json, name);
    }

    private static List<String> texts(JsonNode json, String name) throws UnreadableEntryException {
        List<String> texts = new ArrayList<>();
        for (JsonNode value : array(json, name)) {
            if (!value.isTextual()) {
                throw new UnreadableEntryException(name, "holds something else than text");
            }
            texts.add(value.textValue());
        }
        return texts;
    }

    private static List<AskedParameter> asked(JsonNode json) throws UnreadableEntryException {
        List<AskedParameter> asked = new ArrayList<>();
        for (JsonNode parameter : array(json, "asked")) {
            only(parameter, Set.of("name", "value"), "asked");
            asked.add(new AskedParameter(text(parameter, "name"), text(parameter, "value")));
        }
        return asked;
    }

    private static JsonNode array(JsonNode json, String name) throws UnreadableEntryException {
        if (!json.get(name).isArray()) {
            throw new UnreadableEntryException(name, "is no list");
        }
        return json.get(name);
    }
}
