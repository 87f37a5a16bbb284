package io.candor.insight.band;

import java.time.Clock;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jdbi.v3.core.Jdbi;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/** Ends a wave's bands: first the file everything else hangs on, then the rows. */
@ApplicationScoped
public class BandClosing {

    private final Jdbi jdbi;
    private final BandRows rows;
    private final WaveSecrets secrets;
    private final Clock clock;

    BandClosing(Jdbi jdbi, BandRows rows, WaveSecrets secrets, Clock clock) {
        this.jdbi = jdbi;
        this.rows = rows;
        this.secrets = secrets;
        this.clock = clock;
    }

    @Scheduled(every = "5s", delayed = "5s", concurrentExecution = ConcurrentExecution.SKIP)
    @Transactional
    void closeDue() {
        List<String> due = jdbi.withHandle(db -> rows.due(db, clock.instant()));
        due.forEach(this::close);
    }

    /** Also called when the feed tells that the wave closed; a wave without bands is fine, and so is one closed before. */
    @Transactional
    public void close(String wave) {
        jdbi.useHandle(db -> {
            if (rows.find(db, wave).filter(known -> !known.closed()).isPresent()) {
                secrets.destroy(wave);
                rows.close(db, wave);
                Log.infof("Destroyed the usage bands of wave %s", wave);
            }
        });
    }
}
