package io.candor.feedback.feed;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

import com.fasterxml.jackson.databind.ObjectMapper;

/** Appends events inside the transaction of whoever caused them. */
@ApplicationScoped
public class Outbox {

    private final ObjectMapper json;

    @Inject
    Outbox(ObjectMapper json) {
        this.json = json;
    }

    /**
     * An event to append.
     *
     * @param type for example {@code response.released}
     */
    public record Event(String type, Object data) {
    }

    /** Empties the event that told a part which is erased: its place in the sequence stays, what was said does not. */
    public void empty(Handle handle, UUID partId) {
        handle.createUpdate("""
                UPDATE feed.outbox SET type = 'withdrawn', data = '{}' WHERE data->>'id' = :id
                AND type IN ('response.released', 'comment.released')""").bind("id", partId.toString()).execute();
    }

    /** Empties every event that told a part of a wave. */
    public void emptyWave(Handle handle, String wave) {
        handle.createUpdate("""
                UPDATE feed.outbox SET type = 'withdrawn', data = '{}' WHERE data->>'wave' = :wave
                AND type IN ('response.released', 'comment.released')""").bind("wave", wave).execute();
    }

    /**
     * Makes this transaction the one that appends. To be called first by whoever will lock tables before appending: a release
     * waits for its turn while it holds its own tables, and reads others afterwards.
     */
    public void waitForTurn(Handle handle) {
        handle.execute("SELECT pg_advisory_xact_lock(hashtext('feed.outbox'))");
    }

    public void append(Handle handle, String type, LocalDate day, Object data) {
        append(handle, day, List.of(new Event(type, data)));
    }

    /**
     * Appends in the order given. One appender at a time: the sequence a reader sees is the order of commits.
     *
     * @param day the only time an event carries
     */
    public void append(Handle handle, LocalDate day, List<Event> events) {
        if (events.isEmpty()) {
            return;
        }
        waitForTurn(handle);
        PreparedBatch batch = handle.prepareBatch(
                "INSERT INTO feed.outbox (id, type, on_day, data) VALUES (:id, :type, :day, :data::jsonb)");
        for (Event event : events) {
            batch.bind("id", UUID.randomUUID()).bind("type", event.type()).bind("day", day)
                    .bind("data", json.valueToTree(event.data()).toString()).add();
        }
        batch.execute();
    }
}
