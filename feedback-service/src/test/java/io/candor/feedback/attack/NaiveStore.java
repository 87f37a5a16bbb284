package io.candor.feedback.attack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.UUID;

import org.jdbi.v3.core.Handle;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What everybody builds first and calls anonymous: random ids, no name, no timestamp, each answer written on arrival, its
 * event beside it, and a line in the log. The control: whatever attacks Candor must break this.
 *
 * <p>
 * Ratings are columns and the comment lies beside them, so that all rows of ratings are of one size: PostgreSQL puts a short
 * row into the gap that a longer one left on an earlier page, which would spoil the attack on page and line.
 */
final class NaiveStore implements AutoCloseable {

    static final String TABLE = "attack.answer";
    static final String COMMENT = "attack.comment";
    static final String INDEX = "attack.answer_pkey";
    static final String FEED = "attack.event";

    private final Administrator administrator;
    private final Handle connection;
    private final Path log;

    NaiveStore(Administrator administrator, Path log) {
        this.administrator = administrator;
        this.log = log;
        administrator.execute("DROP SCHEMA IF EXISTS attack CASCADE");
        administrator.execute("CREATE SCHEMA attack");
        administrator
                .execute("CREATE TABLE " + TABLE + " (id uuid PRIMARY KEY, label text NOT NULL, usefulness smallint NOT NULL,"
                        + " net_minutes integer NOT NULL)");
        administrator.execute("CREATE TABLE " + COMMENT + " (id uuid PRIMARY KEY, body text NOT NULL)");
        administrator.execute("CREATE TABLE " + FEED
                + " (sequence bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, id uuid NOT NULL, data jsonb NOT NULL)");
        this.connection = administrator.feedback().open();
    }

    /** Takes an answer and says under which id. */
    String take(String label, JsonNode answers) {
        UUID id = UUID.randomUUID();
        connection.useTransaction(handle -> {
            handle.execute("INSERT INTO " + TABLE + " VALUES (?, ?, ?, ?)", id, label, answers.path("usefulness").asInt(),
                    answers.path("netMinutes").asInt());
            handle.execute("INSERT INTO " + COMMENT + " VALUES (?, ?)", id, answers.path("comment").asText());
            handle.execute("INSERT INTO " + FEED + " (id, data) VALUES (gen_random_uuid(), jsonb_build_object('id', ?::text))",
                    id.toString());
        });
        try {
            Files.writeString(log, Instant.now() + " INFO stored answer " + id + "\n", StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return id.toString();
    }

    @Override
    public void close() {
        connection.close();
        administrator.execute("DROP SCHEMA IF EXISTS attack CASCADE");
    }
}
