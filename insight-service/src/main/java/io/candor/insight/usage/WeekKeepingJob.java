package io.candor.insight.usage;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/** At the start and soon after every import or revision: everybody's weeks into memory. */
@ApplicationScoped
class WeekKeepingJob {

    private final UsageHistory history;

    WeekKeepingJob(UsageHistory history) {
        this.history = history;
    }

    @Scheduled(every = "{candor.usage.keep-weeks-every}", concurrentExecution = ConcurrentExecution.SKIP)
    void run() {
        history.keepWeeks();
    }
}
