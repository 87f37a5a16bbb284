package io.candor.insight.usage.otlp;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.UUID;

import org.jdbi.v3.core.Handle;

import io.candor.insight.usage.SubjectKeys;

/** Works out what numbers change that were told, given all that came before, and remembers that they came. */
final class Changes {

    private final Handle db;
    private final SubjectKeys keys;
    private final UUID installation;
    private final ZoneId zone;
    private final Amounts amounts = new Amounts();

    Changes(Handle db, SubjectKeys keys, UUID installation, ZoneId zone) {
        this.db = db;
        this.keys = keys;
        this.installation = installation;
        this.zone = zone;
    }

    Map<Cell, BigDecimal> of(List<Told> told, LocalDate today) {
        TreeMap<String, Told> additions = new TreeMap<>();
        Map<Sequences.Key, List<Told>> totals = new HashMap<>();
        for (Told number : told) {
            String series = installation + "\u0003" + number.series();
            Long started = number.started();
            if (started == null) {
                additions.put(keys.ofRecord(series + '\u0003' + number.at()), number);
            } else {
                totals.computeIfAbsent(new Sequences.Key(keys.ofRecord(series), started), key -> new ArrayList<>()).add(number);
            }
        }
        add(additions, today);
        sum(totals);
        return amounts.changes();
    }

    /** Each addition counts once, however often it comes. */
    private void add(TreeMap<String, Told> additions, LocalDate today) {
        if (additions.isEmpty()) {
            return;
        }
        List<String> unseen = db.createQuery("""
                INSERT INTO otlp_seen SELECT unnest(CAST(:points AS text[])), :today ON CONFLICT DO NOTHING RETURNING point""")
                .bindArray("points", String.class, additions.keySet().toArray()).bind("today", today).mapTo(String.class)
                .list();
        additions.keySet().retainAll(unseen);
        additions.values().forEach(
                number -> amounts.add(Cell.of(number, hour(Reading.instant(number.at()))), number.number()));
    }

    private void sum(Map<Sequences.Key, List<Told>> totals) {
        Sequences sequences = new Sequences(db);
        Map<Sequences.Key, NavigableMap<Long, BigDecimal>> known = sequences.read(totals.keySet());
        totals.forEach((key, numbers) -> {
            NavigableMap<Long, BigDecimal> before = known.getOrDefault(key, Collections.emptyNavigableMap());
            RunningTotal sequence = new RunningTotal(key.started(), before, this::hour);
            Told any = numbers.getFirst();
            sequence.increments().forEach((hour, amount) -> amounts.add(Cell.of(any, hour), amount.negate()));
            numbers.forEach(number -> sequence.add(number.at(), number.number()));
            sequence.increments().forEach((hour, amount) -> amounts.add(Cell.of(any, hour), amount));
            sequences.change(key, before, sequence.kept());
        });
        sequences.write();
    }

    private Instant hour(Instant time) {
        return time.atZone(zone).truncatedTo(ChronoUnit.HOURS).toInstant();
    }
}
