package io.candor.feedback.release;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

import io.candor.feedback.feed.Outbox;
import io.candor.feedback.feed.Outbox.Event;
import io.candor.feedback.post.DatabaseOf;
import io.candor.feedback.post.Post;

/**
 * Erases released answers, and the conversations about them, that are older than their campaign's contract allows, counted from
 * the day of release, and tells the
 * feed. Counts of a wave and its list of spent tokens stay: neither says what anybody answered.
 */
@ApplicationScoped
class WaveRetention {

    private final Jdbi release;
    private final Outbox outbox;
    private final Clock clock;
    private final ZoneId zone;
    private final SecureRandom random = new SecureRandom();

    @Inject
    WaveRetention(@DatabaseOf(Post.RELEASE) Jdbi release, Outbox outbox, Clock clock, ZoneId zone) {
        this.release = release;
        this.outbox = outbox;
        this.clock = clock;
        this.zone = zone;
    }

    /** @return parts erased; their files are written anew by {@link PhysicalErasure} afterwards */
    @Transactional
    int apply() {
        LocalDate today = LocalDate.now(clock.withZone(zone));
        return release.withHandle(handle -> {
            List<Event> events = new ArrayList<>();
            for (String wave : due(handle, today)) {
                events.addAll(erase(handle, wave, "response"));
                events.addAll(erase(handle, wave, "comment"));
                outbox.emptyWave(handle, wave);
                handle.execute("DELETE FROM release.reply WHERE wave_id = ?", wave);
                handle.execute("DELETE FROM release.reply_bundle WHERE wave_id = ?", wave);
            }
            Collections.shuffle(events, random);
            outbox.append(handle, today, events);
            return events.size();
        });
    }

    private static List<String> due(Handle handle, LocalDate today) {
        return handle.createQuery("""
                SELECT wave_id FROM release.wave w JOIN release.wave_result r USING (wave_id)
                WHERE (r.on_day + make_interval(months => w.retention_months))::date <= :today
                AND (EXISTS (SELECT FROM release.response p WHERE p.wave_id = w.wave_id)
                     OR EXISTS (SELECT FROM release.comment p WHERE p.wave_id = w.wave_id))""").bind("today", today)
                .mapTo(String.class).list();
    }

    private static List<Event> erase(Handle handle, String wave, String part) {
        return handle.createQuery("DELETE FROM release." + part + " WHERE wave_id = :wave RETURNING id").bind("wave", wave)
                .mapTo(UUID.class).list().stream()
                .map(id -> new Event(part + ".erased", new PartRewriting.Erased(id, wave))).toList();
    }
}
