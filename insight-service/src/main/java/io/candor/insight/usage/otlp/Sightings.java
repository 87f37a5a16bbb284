package io.candor.insight.usage.otlp;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;

import org.jdbi.v3.core.Handle;

/** When an installation was heard of last, and what it says that nobody reads. */
final class Sightings {

    /** Names are the client's: beyond so many they are one. */
    private static final int MOST_NAMES = 200;

    private final Handle db;
    private final Installation installation;

    Sightings(Handle db, Installation installation) {
        this.db = db;
        this.installation = installation;
    }

    void note(Instant now, Map<String, Long> ignored) {
        ignored.forEach(this::ignored);
        // Once a minute: every export of a whole company would wait for this row.
        db.createUpdate("""
                UPDATE otlp_installation SET last_seen = :now WHERE installation_id = :id
                AND (last_seen IS NULL OR last_seen < :now - interval '1 minute')""")
                .bind("now", now.atOffset(ZoneOffset.UTC)).bind("id", installation.installationId()).execute();
    }

    private void ignored(String name, long points) {
        db.createUpdate("""
                INSERT INTO otlp_ignored AS known SELECT :id, CASE WHEN
                    EXISTS (SELECT FROM otlp_ignored WHERE installation_id = :id AND name = :name)
                    OR (SELECT count(*) FROM otlp_ignored WHERE installation_id = :id) < :most
                    THEN :name ELSE '(others)' END, :points
                ON CONFLICT (installation_id, name) DO UPDATE SET points = known.points + EXCLUDED.points""")
                .bind("id", installation.installationId()).bind("name", name).bind("most", MOST_NAMES).bind("points", points)
                .execute();
    }
}
