package io.candor.insight.disclosure;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;

import io.candor.insight.calendar.IsoPeriod;

/**
 * What has been published about periods that are over, as it was printed. A figure worked out again after an erasure or a late
 * report would tell, beside the first, what changed: so each is kept, never worked out again, and no role may change it.
 */
@ApplicationScoped
public class PublishedFigures {

    private final Jdbi jdbi;

    PublishedFigures(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * One period's.
     *
     * @param figures
     *        JSON of each released figure by its address in the period
     */
    public record Publication(Map<String, String> figures) {

        /** As it was released; withheld where nothing was. */
        public <T> Disclosure<T> figure(String address, Function<String, T> read) {
            String figure = figures.get(address);
            return figure == null ? Disclosure.withheld() : new Disclosure.Released<>(read.apply(figure));
        }
    }

    /** The day each published period was. */
    public Map<IsoPeriod, LocalDate> days() {
        Map<IsoPeriod, LocalDate> days = new HashMap<>();
        jdbi.useHandle(handle -> handle.createQuery("SELECT period, published_on FROM published_period")
                .map((row, context) -> days.put(IsoPeriod.parse(row.getString(1)), row.getObject(2, LocalDate.class))).list());
        return days;
    }

    /** JSON of what is known to everybody and belongs to the figures, such as the unit tree of then; of a published period. */
    public String frame(IsoPeriod period) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT frame::text FROM published_period WHERE period = ?")
                .bind(0, period.toString()).mapTo(String.class).one());
    }

    /** Without a figure for a period not published yet. */
    public Publication of(IsoPeriod period) {
        Map<String, String> figures = new HashMap<>();
        jdbi.useHandle(handle -> handle.createQuery("SELECT address, figure::text FROM published_figure WHERE period = ?")
                .bind(0, period.toString()).map((row, context) -> figures.put(row.getString(1), row.getString(2))).list());
        return new Publication(figures);
    }

    /**
     * Publishes a period's released figures, all or none. What was published before stays, and this is then without effect.
     *
     * @param figures
     *        JSON by address; withheld ones leave no trace
     */
    public void publish(IsoPeriod period, LocalDate on, String frame, Map<String, Disclosure<String>> figures) {
        Map<String, String> released = new HashMap<>();
        figures.forEach((address, figure) -> figure.released().ifPresent(json -> released.put(address, json)));
        jdbi.useHandle(handle -> handle.createUpdate("""
                WITH published AS (
                    INSERT INTO published_period (period, published_on, frame) VALUES (:period, :on, CAST(:frame AS jsonb))
                    ON CONFLICT (period) DO NOTHING RETURNING period)
                INSERT INTO published_figure (period, address, figure)
                SELECT period, address, figure::jsonb
                FROM published, unnest(:addresses, :figures) AS told (address, figure)
                """).bind("period", period.toString()).bind("on", on).bind("frame", frame)
                .bindArray("addresses", String.class, released.keySet())
                .bindArray("figures", String.class, released.values()).execute());
    }

    /** Whether figures of another kind were published beside a period's. */
    public boolean isPublished(IsoPeriod period, String kind) {
        return jdbi.withHandle(handle -> handle.createQuery(
                "SELECT EXISTS (SELECT FROM published_figure WHERE period = ? AND address = ?)")
                .bind(0, period.toString()).bind(1, beside(kind)).mapTo(Boolean.class).one());
    }

    /** Those of this kind, by their address in the period; without a figure where none were published. */
    public Publication beside(IsoPeriod period, String kind) {
        Map<String, String> figures = new HashMap<>();
        String prefix = beside(kind) + "~";
        jdbi.useHandle(handle -> handle.createQuery("""
                SELECT substr(address, length(:prefix) + 1), figure::text FROM published_figure
                WHERE period = :period AND starts_with(address, :prefix)""").bind("period", period.toString())
                .bind("prefix", prefix).map((row, context) -> figures.put(row.getString(1), row.getString(2))).list());
        return new Publication(figures);
    }

    /**
     * Publishes released figures of another kind beside those of a published period, all or none; without effect where some of
     * this kind were published before.
     */
    public void publishBeside(IsoPeriod period, String kind, Map<String, Disclosure<String>> figures) {
        Map<String, String> released = new HashMap<>();
        figures.forEach((address, figure) -> figure.released()
                .ifPresent(json -> released.put(beside(kind) + "~" + address, json)));
        jdbi.useHandle(handle -> handle.createUpdate("""
                WITH first AS (
                    INSERT INTO published_figure (period, address, figure) VALUES (:period, :kind, '{}')
                    ON CONFLICT DO NOTHING RETURNING period)
                INSERT INTO published_figure (period, address, figure)
                SELECT period, address, figure::jsonb
                FROM first, unnest(:addresses, :figures) AS told (address, figure)
                """).bind("period", period.toString()).bind("kind", beside(kind))
                .bindArray("addresses", String.class, released.keySet())
                .bindArray("figures", String.class, released.values()).execute());
    }

    /** No node's id begins with it, so no cell is addressed like this. */
    private static String beside(String kind) {
        return "~" + kind;
    }
}
