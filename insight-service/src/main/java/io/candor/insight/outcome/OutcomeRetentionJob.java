package io.candor.insight.outcome;

import jakarta.enterprise.context.ApplicationScoped;

import io.candor.insight.database.PhysicalErasure;
import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/** Once a day: tasks whose time is up go, from the files too. */
@ApplicationScoped
class OutcomeRetentionJob {

    private final OutcomeRetention retention;
    private final PhysicalErasure erasure;

    OutcomeRetentionJob(OutcomeRetention retention, PhysicalErasure erasure) {
        this.retention = retention;
        this.erasure = erasure;
    }

    @Scheduled(every = "{candor.outcomes.retention-every}", delayed = "2m", concurrentExecution = ConcurrentExecution.SKIP)
    void run() {
        int tasks = retention.apply();
        erasure.complete();
        if (tasks > 0) {
            Log.infof("Erased %d tasks older than they may be kept", tasks);
        }
    }
}
