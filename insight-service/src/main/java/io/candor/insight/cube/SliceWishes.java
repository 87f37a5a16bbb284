package io.candor.insight.cube;

import java.sql.Array;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Wishes for other cuts of the answers. */
@ApplicationScoped
class SliceWishes {

    private static final int REASONS = 5;

    private final Jdbi jdbi;
    private final Clock clock;

    SliceWishes(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /**
     * A cut that was wished for.
     *
     * @param times how often
     * @param last the day it was wished last
     * @param reasons the five given last, newest first
     */
    public record WishedSlice(List<Dimension> dimensions, int times, LocalDate last, List<String> reasons) {
    }

    /** @return the day it was noted */
    LocalDate note(Set<Dimension> dimensions, @Nullable String reason) {
        LocalDate today = LocalDate.now(clock);
        jdbi.useHandle(handle -> handle
                .createUpdate("INSERT INTO slice_wish (dimensions, reason, wished_on) VALUES (:dimensions, :reason, :today)")
                .bindArray("dimensions", String.class, new TreeSet<>(dimensions).stream().map(Enum::name).toList())
                .bind("reason", reason).bind("today", today).execute());
        return today;
    }

    /** Most wished first. */
    List<WishedSlice> all() {
        return jdbi.withHandle(handle -> handle.createQuery("""
                SELECT dimensions, count(*)::int AS times, max(wished_on) AS last,
                       array_agg(reason ORDER BY wished_on DESC, wish_id) FILTER (WHERE reason IS NOT NULL) AS reasons
                FROM slice_wish GROUP BY dimensions ORDER BY times DESC, last DESC, dimensions
                """).map((row, context) -> new WishedSlice(texts(row.getArray("dimensions")).map(Dimension::valueOf).toList(),
                row.getInt("times"), row.getObject("last", LocalDate.class),
                texts(row.getArray("reasons")).limit(REASONS).toList())).list());
    }

    private static Stream<String> texts(@Nullable Array array) throws SQLException {
        return array == null ? Stream.empty() : Stream.of((String[]) array.getArray());
    }
}
