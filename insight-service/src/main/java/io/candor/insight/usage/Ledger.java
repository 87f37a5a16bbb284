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
     * and {@code {columns}};
     * {@code {key}} lists what a row is known by, {@code {t.key}} the same of {@code t}, {@code {hash}} is a number made of it,
     * {@code {u=j}} compares the keys of {@code u} and {@code j}, {@code {monday}} is the Monday of {@code day}.
     */
    String sql(String template) {
        return template.replace("{table}", table).replace("{staged}", staged()).replace("{known}", table + "_known")
                .replace("{judged}", table + "_judged").replace("{doubtful}", table + "_doubtful")
                .replace("{columns}", columns())
                .replace("{hash}", "hash_record_extended(ROW({key}), 0)").replace("{monday}", WeekSums.MONDAY)
                .replace("{key}", String.join(", ", key))
                .replace("{t.key}", key.stream().map("t."::concat).collect(Collectors.joining(", ")))
                .replace("{u=j}", key.stream().map(it -> "u." + it + " = j." + it).collect(Collectors.joining(" AND ")));
    }
}
