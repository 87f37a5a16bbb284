package io.candor.feedback.channel.file;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Which block a unit or a person of a period carries; read once per period and run. */
final class PeriodRoster {

    private final Map<String, String> blockOfUnit = new HashMap<>();
    private final Map<String, String> blockOfPerson = new HashMap<>();

    private PeriodRoster() {
    }

    /** Reads a frozen period. Units answer to their id and, where it is unique, to their name. */
    static PeriodRoster of(Handle handle, String period) {
        PeriodRoster roster = new PeriodRoster();
        Map<String, Integer> uses = new HashMap<>();
        handle.createQuery("""
                SELECT b.block_id, u.unit_id, b.names[u.i] AS name
                FROM desk.block b, unnest(b.unit_ids) WITH ORDINALITY AS u(unit_id, i) WHERE b.period = :period""")
                .bind("period", period)
                .map((row, context) -> new String[] { row.getString(1), row.getString(2), row.getString(3) })
                .forEach(unit -> {
                    roster.blockOfUnit.put(unit[1], unit[0]);
                    uses.merge(unit[2], 1, Integer::sum);
                    roster.blockOfUnit.putIfAbsent("name:" + unit[2], unit[0]);
                });
        uses.forEach((name, times) -> {
            if (times > 1) {
                roster.blockOfUnit.remove("name:" + name);
            }
        });
        handle.createQuery("""
                SELECT m.block_id, m.employee_id, p.email FROM desk.block_member m
                JOIN desk.person p USING (employee_id) WHERE m.period = :period""")
                .bind("period", period)
                .map((row, context) -> new @Nullable String[] { row.getString(1), row.getString(2), row.getString(3) })
                .forEach(person -> {
                    roster.blockOfPerson.put(person[1], person[0]);
                    if (person[2] != null) {
                        roster.blockOfPerson.put(person[2], person[0]);
                    }
                });
        return roster;
    }

    @Nullable
    String ofUnit(String unit) {
        String byId = blockOfUnit.get(unit);
        return byId != null ? byId : blockOfUnit.get("name:" + unit);
    }

    /** By employee id, else by e-mail. */
    @Nullable
    String ofPerson(String person) {
        String byId = blockOfPerson.get(person);
        return byId != null ? byId : blockOfPerson.get(person.toLowerCase(Locale.ROOT));
    }
}
