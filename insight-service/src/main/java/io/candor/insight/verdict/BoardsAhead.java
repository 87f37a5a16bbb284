package io.candor.insight.verdict;

import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.jspecify.annotations.Nullable;

import io.candor.insight.usage.UsageHistory;
import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;

/**
 * The thread that, from the start on and after every change, reads people's weeks into memory, works out the board a reader
 * opens first and those its trend needs, and publishes what has settled. Nobody depends on it: a reader who comes earlier has
 * the board worked out.
 */
@ApplicationScoped
class BoardsAhead {

    private final UsageHistory history;
    private final PeriodBoards boards;
    private final BoardSettings settings;
    private @Nullable Thread thread;

    BoardsAhead(UsageHistory history, PeriodBoards boards, BoardSettings settings) {
        this.history = history;
        this.boards = boards;
        this.settings = settings;
    }

    void start(@Observes StartupEvent event) {
        if (settings.ahead()) {
            thread = Thread.ofPlatform().name("boards").daemon().start(this::follow);
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        Thread running = thread;
        if (running != null) {
            running.interrupt();
            running.join(Duration.ofSeconds(5));
        }
    }

    void workOut() {
        history.keepWeeks();
        CurrentBoards now = boards.now();
        now.publish();
        now.newest().ifPresent(period -> {
            now.of(period);
            now.before(period);
        });
    }

    private void follow() {
        while (!Thread.currentThread().isInterrupted()) {
            Duration pause = settings.pause();
            try {
                workOut();
            } catch (RuntimeException e) {
                pause = settings.pauseAfterFailure();
                Log.warnf("Boards are worked out again in %s: %s", pause, e.getMessage());
            }
            try {
                Thread.sleep(pause);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
