package io.candor.insight.usage;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A table of figures by day, what a row of it is known by, and its columns beside provenance. */
enum Ledger {

    PEOPLE("usage_day", List.of("identity_key", "tool_id", "day", "record_key"),
            "identity_key, subject_key, matched, record_key, report, tool_id, surface, model, day, day_basis, unit_id, "
                    + "roster_unit_id"),
    GROUPS("usage_group_day", List.of("group_key", "group_kind", "tool_id", "day", "record_key"),
            "group_kind, group_key, record_key, cut, part, tool_id, surface, model, day, day_basis");

    private static final String FIGURES = ", licensed, "
            + Arrays.stream(Measure.values()).map(Measure::column).collect(Collectors.joining(", "))
            + ", cost_minor, currency, cost_kind, extra, line, digest";

    private static final String KNOWN = "any_value(u.digest) AS digest, greatest(any_value(u.as_of), any_value(a.again_as_of)) AS as_of, "
            + "any_value(u.final) AS final, any_value(u.revised) AS revised, any_value(u.import_id) AS import_id, "
            + "count(*) AS rows";
    private static final String AGAIN = """
            LEFT JOIN (SELECT import_id AS again_import, tool_id AS again_tool, day AS again_day, as_of AS again_as_of
                       FROM usage_told_again WHERE ledger = '{table}') a
                ON a.again_import = u.import_id AND a.again_tool = u.tool_id AND a.again_day = u.day""";

    private final String table;
    private final List<String> key;
    private final String columns;

    Ledger(String table, List<String> key, String columns) {
        this.table = table;
        this.key = key;
        this.columns = columns;
    }

    String table() {
        return table;
    }

    /** Temporary table of this ledger. */
    String staged() {
        return table + "_staged";
    }

    String columns() {
        return columns + FIGURES;
    }

    /**
     * A statement about this ledger: {@code {table}}, {@code {staged}}, {@code {known}}, {@code {doubtful}}, {@code {judged}}
     * and {@code {columns}}; {@code {again}} are days told again, the same ({@link ToldAgain}), {@code {and again}} joins them
     * to {@code u} where they were told again before, {@code {what was known}} is what rows {@code u} of one key then tell of
     * it; {@code {final from}} is when figures of {@code day} are final. {@code {key}} lists what a row is known by, {@code
     * {any key}} the same of any row of a group, {@code {t.key}} the same of {@code t}, {@code {hash}} is a number made of it,
     * {@code {u=j}} compares the keys of {@code u} and {@code j}, {@code {monday}} is the Monday of {@code day}.
     */
    String sql(String template) {
        return template.replace("{what was known}", KNOWN).replace("{and again}", AGAIN)
                .replace("{final from}", "((day + 1 + :daysUntilFinal)::timestamp AT TIME ZONE 'UTC')")
                .replace("{any key}", key.stream().map("any_value(%1$s) AS %1$s"::formatted).collect(Collectors.joining(", ")))
                .replace("{again}", table + "_again").replace("{table}", table).replace("{staged}", staged())
                .replace("{known}", table + "_known")
                .replace("{judged}", table + "_judged").replace("{doubtful}", table + "_doubtful")
                .replace("{columns}", columns())
                .replace("{hash}", "hash_record_extended(ROW({key}), 0)").replace("{monday}", WeekSums.MONDAY)
                .replace("{key}", String.join(", ", key))
                .replace("{t.key}", key.stream().map("t."::concat).collect(Collectors.joining(", ")))
                .replace("{u=j}", key.stream().map(it -> "u." + it + " = j." + it).collect(Collectors.joining(" AND ")));
    }
}
