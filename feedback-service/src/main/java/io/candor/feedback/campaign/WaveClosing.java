package io.candor.feedback.campaign;

import java.time.Clock;
import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

import io.candor.feedback.post.DatabaseOf;
import io.candor.feedback.post.Post;
import io.candor.feedback.problem.ProblemException;
import io.candor.feedback.problem.ProblemType;

/** Closes a wave before its time. Release follows by itself. */
@ApplicationScoped
public class WaveClosing {

    private final Jdbi desk;
    private final Waves waves;
    private final Clock clock;

    @Inject
    WaveClosing(@DatabaseOf(Post.DESK) Jdbi desk, Waves waves, Clock clock) {
        this.desk = desk;
        this.waves = waves;
        this.clock = clock;
    }

    @Transactional
    public Wave closeEarly(String waveId) {
        return desk.withHandle(handle -> {
            Wave wave = waves.find(handle, waveId).orElseThrow(
                    () -> new ProblemException(ProblemType.NOT_FOUND, "There is no wave " + waveId + "."));
            if (!wave.openAt(clock.instant())) {
                throw new ProblemException(ProblemType.WAVE_CLOSED, "Wave " + waveId + " is closed already.");
            }
            close(handle, waveId);
            return waves.find(handle, waveId).orElseThrow();
        });
    }

    /** Moves the closing time to now, in the caller's transaction. */
    public void close(Handle handle, String waveId) {
        Instant now = clock.instant();
        handle.createUpdate("UPDATE desk.wave SET closes_at = :now WHERE wave_id = :wave")
                .bind("now", now).bind("wave", waveId).execute();
        handle.createUpdate("UPDATE release.wave SET closes_at = :now WHERE wave_id = :wave")
                .bind("now", now).bind("wave", waveId).execute();
        handle.createUpdate("SELECT intake.close_wave(:wave, :now)").bind("wave", waveId).bind("now", now).execute();
    }
}
