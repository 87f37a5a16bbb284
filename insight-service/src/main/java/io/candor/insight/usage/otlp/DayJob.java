package io.candor.insight.usage.otlp;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/** Brings days up to their hours, now and then: every import makes readers read anew, so not with every export. */
@ApplicationScoped
class DayJob {

    private final DayAdding days;
    private final GroupAdding groups;

    DayJob(DayAdding days, GroupAdding groups) {
        this.days = days;
        this.groups = groups;
    }

    @Scheduled(every = "{candor.usage.otlp.days-every}", concurrentExecution = ConcurrentExecution.SKIP)
    void run() {
        int added = days.addUp();
        while (days.isMore(added)) {
            added = days.addUp();
        }
        groups.addUp();
    }
}
