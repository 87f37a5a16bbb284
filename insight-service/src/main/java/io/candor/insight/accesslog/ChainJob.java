package io.candor.insight.accesslog;

import jakarta.enterprise.context.ApplicationScoped;

import io.candor.insight.database.PhysicalErasure;
import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/** At the start and once a day: recomputes the chain, tells its head to the service's log, too, and keeps it. */
@ApplicationScoped
class ChainJob {

    private final ChainWalk walk;
    private final ChainKeeping keeping;
    private final PhysicalErasure erasure;

    ChainJob(ChainWalk walk, ChainKeeping keeping, PhysicalErasure erasure) {
        this.walk = walk;
        this.keeping = keeping;
        this.erasure = erasure;
    }

    @Scheduled(every = "{candor.access-log.check-every}", delayed = "5s", concurrentExecution = ConcurrentExecution.SKIP)
    void run() {
        ChainState state = walk.walk();
        ChainBreak broken = state.broken();
        if (broken != null) {
            Log.errorf("The access log is broken: entry %d %s", broken.sequence(), broken.reason());
        }
        Log.infof("Access log: %d entries, the newest %d, %s", state.entries(), state.head().sequence(),
                state.head().hash());
        keeping.publish();
        int pruned = keeping.prune();
        if (pruned > 0) {
            erasure.complete();
            Log.infof("Erased %d entries of the access log older than they may be kept", pruned);
        }
    }
}
