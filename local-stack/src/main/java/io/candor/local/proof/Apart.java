package io.candor.local.proof;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Finds what could hold a person and an answer together: tables by their columns and by the members of JSON in them, events by
 * their members, operations by what their parameters and bodies can name. It goes by names, so a new name for a person or an
 * answer belongs into the two patterns first.
 */
public final class Apart {

    private static final Pattern PERSON = Pattern.compile(
            "(.*_)?(employee|email|e_mail|manager|writer|pseudonym|subject|identity|alias|aliases|user|username|login|person|author|members?)"
                    + "(_id|_ids|_key|_name|_hash)?");
    private static final Pattern ANSWER = Pattern.compile(
            "(.*_)?(answers?|body|text|comments?|quote|sealed|used|usefulness|net_minutes|quality|without_target|ratings?)");

    private Apart() {
    }

    /** Whether these names, in snake or camel case, could be of one person and their answer. */
    public static boolean together(Set<String> names) {
        Set<String> words = new HashSet<>();
        names.forEach(name -> words.add(name.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT)));
        return words.stream().anyMatch(word -> PERSON.matcher(word).matches())
                && words.stream().anyMatch(word -> ANSWER.matcher(word).matches());
    }

    /** Names, of any kind of thing, whose own names could be of a person and an answer. */
    public static Set<String> together(Map<String, Set<String>> namesOf) {
        Set<String> together = new TreeSet<>();
        namesOf.forEach((thing, names) -> {
            if (together(names)) {
                together.add(thing);
            }
        });
        return together;
    }

    /** Columns of every table that is not PostgreSQL's own, and members of JSON in them; yes-or-no columns name nobody. */
    public static Map<String, Set<String>> tables(Connection superuser) throws SQLException {
        Map<String, Set<String>> columns = new TreeMap<>();
        Map<String, List<String>> json = new TreeMap<>();
        try (Statement statement = superuser.createStatement(); ResultSet rows = statement.executeQuery("""
                SELECT table_schema || '.' || table_name, column_name, data_type FROM information_schema.columns
                JOIN information_schema.tables USING (table_catalog, table_schema, table_name)
                WHERE table_schema NOT IN ('pg_catalog', 'information_schema') AND data_type <> 'boolean'""")) {
            while (rows.next()) {
                columns.computeIfAbsent(rows.getString(1), table -> new TreeSet<>()).add(rows.getString(2));
                if (rows.getString(3).startsWith("json")) {
                    json.computeIfAbsent(rows.getString(1), table -> new ArrayList<>()).add(rows.getString(2));
                }
            }
        }
        for (Map.Entry<String, List<String>> table : json.entrySet()) {
            for (String column : table.getValue()) {
                columns.computeIfAbsent(table.getKey(), any -> new TreeSet<>())
                        .addAll(members(superuser, table.getKey(), column));
            }
        }
        return columns;
    }

    private static Set<String> members(Connection superuser, String table, String column) throws SQLException {
        Set<String> members = new TreeSet<>();
        try (Statement statement = superuser.createStatement(); ResultSet rows = statement.executeQuery("""
                SELECT DISTINCT member.key FROM %s, jsonb_path_query("%s"::jsonb, 'strict $.**') AS node,
                    jsonb_each(CASE jsonb_typeof(node) WHEN 'object' THEN node END) AS member
                WHERE jsonb_typeof(member.value) <> 'boolean'""".formatted(table, column))) {
            while (rows.next()) {
                members.add(rows.getString(1));
            }
        }
        return members;
    }

    /** Members of everything in a JSON document; what is only yes or no names nobody. */
    public static Set<String> members(JsonNode document) {
        Set<String> members = new TreeSet<>();
        document.properties().forEach(member -> {
            if (!member.getValue().isBoolean() && !member.getValue().asText().equals("boolean")) {
                members.add(member.getKey());
            }
            members.addAll(members(member.getValue()));
        });
        if (document.isArray()) {
            document.forEach(element -> members.addAll(members(element)));
        }
        return members;
    }

    /** By operation id: what its parameters and request can name, with {@code →} what its answers can. */
    public static Map<String, Set<String>> operations(JsonNode openApi) {
        Map<String, Set<String>> names = new TreeMap<>();
        for (JsonNode path : openApi.path("paths")) {
            for (JsonNode operation : path) {
                String id = operation.path("operationId").asText();
                if (!id.isEmpty()) {
                    Set<String> asked = new TreeSet<>();
                    operation.path("parameters").forEach(parameter -> asked.add(parameter.path("name").asText()));
                    named(openApi, operation.path("requestBody"), asked, new HashSet<>());
                    names.put(id, asked);
                    Set<String> told = new TreeSet<>();
                    operation.path("responses").forEach(answer -> named(openApi, answer, told, new HashSet<>()));
                    names.put(id + " →", told);
                }
            }
        }
        return names;
    }

    private static void named(JsonNode openApi, JsonNode schema, Set<String> names, Set<String> seen) {
        String reference = schema.path("$ref").asText();
        if (!reference.isEmpty() && seen.add(reference)) {
            named(openApi, openApi.at(reference.substring(1)), names, seen);
        }
        schema.path("properties").properties().stream()
                .filter(member -> !member.getValue().path("type").asText().equals("boolean"))
                .forEach(member -> names.add(member.getKey()));
        schema.forEach(part -> named(openApi, part, names, seen));
    }

    /** Operations that take a file, whose columns no contract names. */
    public static Set<String> takingFiles(JsonNode openApi) {
        Set<String> taking = new TreeSet<>();
        for (JsonNode path : openApi.path("paths")) {
            for (JsonNode operation : path) {
                operation.path("requestBody").path("content").fieldNames().forEachRemaining(type -> {
                    if (!type.equals("application/json")) {
                        taking.add(operation.path("operationId").asText());
                    }
                });
            }
        }
        return taking;
    }
}
