package io.candor.feedback.attack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.candor.feedback.attack.Evidence.Row;
import io.candor.feedback.attack.Evidence.Trace;

/**
 * What readable rows leave behind: in their table, its index, the WAL, the feed and the logs.
 *
 * @param from the position in the WAL from which on it is read
 */
record Traces(Administrator administrator, String from) {

    static final BigInteger NEVER = BigInteger.ONE.negate();

    /** A table of readable rows, its index, its events and the logs of who writes it. */
    record Place(String table, String index, String feed, String events, String rows, String where,
            List<Path> logs) {
    }

    List<Row> by(Place place) {
        Map<Trace, Map<String, BigInteger>> traces = new EnumMap<>(Trace.class);
        List<String[]> rows = administrator.feedback().withHandle(handle -> handle.createQuery(place.rows())
                .map((row, context) -> new String[] { row.getString(1), row.getString(2), row.getString(3) }).list());
        List<String> ids = rows.stream().map(row -> row[0]).toList();
        traces.put(Trace.HEAP, administrator.heap(place.table(), "id", place.where()));
        traces.put(Trace.XMIN, administrator.xmin(place.table(), "id", place.where()));
        traces.put(Trace.WAL, administrator.wal(place.table(), from, ids.stream()
                .collect(Collectors.toMap(Function.identity(), id -> Administrator.bytes(UUID.fromString(id))))));
        traces.put(Trace.INDEX, administrator.index(place.index()));
        traces.put(Trace.FEED, administrator.numbers(administrator.feedback(), "SELECT data->>'id', sequence FROM "
                + place.feed() + " WHERE data->>'id' IS NOT NULL AND " + place.events()));
        traces.put(Trace.FEED_HEAP,
                administrator.heap(place.feed(), "data->>'id'", place.events() + " AND data->>'id' IS NOT NULL"));
        traces.put(Trace.LOG, lines(place.logs(), ids));
        traces.put(Trace.ID, ids.stream().collect(Collectors.toMap(Function.identity(),
                id -> Administrator.number(Administrator.bytes(UUID.fromString(id))))));
        traces.put(Trace.LENGTH,
                rows.stream().collect(Collectors.toMap(row -> row[0], row -> BigInteger.valueOf(row[2].length()))));
        return rows.stream().map(row -> new Row(row[0], row[1], of(traces, row[0]), row[2])).toList();
    }

    private static Map<String, BigInteger> lines(List<Path> logs, List<String> ids) {
        Map<String, BigInteger> lines = new HashMap<>();
        int number = 0;
        for (Path log : logs) {
            for (String line : read(log)) {
                number++;
                for (String id : ids) {
                    if (line.contains(id)) {
                        lines.putIfAbsent(id, BigInteger.valueOf(number));
                    }
                }
            }
        }
        return lines;
    }

    private static List<String> read(Path log) {
        try {
            return Files.exists(log) ? Files.readAllLines(log) : List.of();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What is known under one key. */
    static <K extends Enum<K>> Map<K, BigInteger> of(Map<K, Map<String, BigInteger>> all, String key) {
        Map<K, BigInteger> own = new HashMap<>();
        all.forEach((what, places) -> {
            BigInteger place = places.getOrDefault(key, NEVER);
            if (!place.equals(NEVER)) {
                own.put(what, place);
            }
        });
        return own;
    }
}
