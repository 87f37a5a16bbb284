package io.candor.insight.usage.otlp;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The running totals that are kept, within one transaction. */
final class Sequences {

    /** @param started as in {@link RunningTotal} */
    record Key(String series, long started) {
    }

    private record Point(Key key, long at, BigDecimal total) {
    }

    private final Handle db;
    private final List<Point> gone = new ArrayList<>();
    private final List<Point> told = new ArrayList<>();

    Sequences(Handle db) {
        this.db = db;
    }

    Map<Key, NavigableMap<Long, BigDecimal>> read(Collection<Key> keys) {
        Map<Key, NavigableMap<Long, BigDecimal>> known = new HashMap<>();
        if (keys.isEmpty()) {
            return known;
        }
        List<Key> asked = List.copyOf(keys);
        db.createQuery("""
                SELECT s.* FROM otlp_sequence s JOIN unnest(CAST(:series AS text[]), CAST(:started AS bigint[]))
                AS asked (series, started) USING (series, started)""")
                .bindArray("series", String.class, asked.stream().map(Key::series).toArray())
                .bindArray("started", Long.class, asked.stream().map(key -> (Object) key.started()).toArray())
                .map((row, context) -> known.computeIfAbsent(new Key(row.getString("series"), row.getLong("started")),
                        key -> new TreeMap<>()).put(row.getLong("at"), row.getBigDecimal("total")))
                .list();
        return known;
    }

    /** What differs between the two is written with {@link #write()}. */
    void change(Key key, Map<Long, BigDecimal> before, Map<Long, BigDecimal> after) {
        before.keySet().stream().filter(at -> !after.containsKey(at))
                .forEach(at -> gone.add(new Point(key, at, BigDecimal.ZERO)));
        after.entrySet().stream().filter(it -> !it.getValue().equals(before.get(it.getKey())))
                .forEach(it -> told.add(new Point(key, it.getKey(), it.getValue())));
    }

    void write() {
        if (!gone.isEmpty()) {
            PreparedBatch batch = db
                    .prepareBatch("DELETE FROM otlp_sequence WHERE series = :series AND started = :started AND at = :at");
            gone.forEach(it -> bind(batch, it).add());
            batch.execute();
        }
        if (!told.isEmpty()) {
            PreparedBatch batch = db.prepareBatch("""
                    INSERT INTO otlp_sequence VALUES (:series, :started, :at, :total)
                    ON CONFLICT (series, started, at) DO UPDATE SET total = EXCLUDED.total""");
            told.forEach(it -> bind(batch, it).bind("total", it.total()).add());
            batch.execute();
        }
    }

    private static PreparedBatch bind(PreparedBatch batch, Point point) {
        return batch.bind("series", point.key().series()).bind("started", point.key().started()).bind("at", point.at());
    }
}
