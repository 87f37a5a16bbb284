package io.candor.insight.usage.pull;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/** Runs what is due, one after the other. */
@ApplicationScoped
class PullJob {

    private final Connections connections;
    private final Pulls pulls;

    PullJob(Connections connections, Pulls pulls) {
        this.connections = connections;
        this.pulls = pulls;
    }

    @Scheduled(every = "{candor.usage.pull.look-every}", concurrentExecution = ConcurrentExecution.SKIP)
    void run() {
        connections.due().forEach(pulls::run);
    }
}
