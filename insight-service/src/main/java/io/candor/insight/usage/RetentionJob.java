package io.candor.insight.usage;

import jakarta.enterprise.context.ApplicationScoped;

import io.candor.insight.database.PhysicalErasure;
import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/** Once a day: usage whose time is up goes, from the files too. */
@ApplicationScoped
class RetentionJob {

    private final UsageRetention retention;
    private final PhysicalErasure erasure;

    RetentionJob(UsageRetention retention, PhysicalErasure erasure) {
        this.retention = retention;
        this.erasure = erasure;
    }

    @Scheduled(every = "{candor.usage.retention-every}", delayed = "1m", concurrentExecution = ConcurrentExecution.SKIP)
    void run() {
        int rows = retention.apply();
        erasure.complete();
        retention.dropEmptiedMonths();
        if (rows > 0) {
            Log.infof("Erased %d rows of usage older than they may be kept", rows);
        }
    }
}
