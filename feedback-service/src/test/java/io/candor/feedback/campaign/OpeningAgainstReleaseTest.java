package io.candor.feedback.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

import jakarta.inject.Inject;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

import io.candor.feedback.stack.Company;
import io.candor.feedback.stack.Correspondence;
import io.candor.feedback.stack.FeedbackStack;
import io.candor.feedback.stack.TestingClock;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/**
 * A wave is opened while another is being released. The release appends to the feed and then reads all staging; the opening
 * makes staging and then appends. Unless the opening waits for its turn before it locks anything, each waits for the other,
 * and PostgreSQL ends one of them.
 */
@QuarkusTest
@QuarkusTestResource(FeedbackStack.class)
class OpeningAgainstReleaseTest {

    private final Company company;
    private final TestingClock clock;
    private final Jdbi superuser;

    @Inject
    OpeningAgainstReleaseTest(Company company, TestingClock clock) {
        this.company = company;
        this.clock = clock;
        this.superuser = Jdbi.create(FeedbackStack.services().postgres().jdbcUrl("feedback"), "postgres",
                FeedbackStack.services().postgres().password());
    }

    @Test
    void neitherWaitsForTheOther() throws InterruptedException, ExecutionException {
        String released = company.openWave(clock.goTo("2025-W02").toString());
        for (int person = 1; person <= 12; person++) {
            company.submit(released, "Z" + person, 1, company.used("copilot", 0, "")).statusCode(200);
        }
        long before = deadlocks();
        CompletableFuture<String> opening = superuser.inTransaction(handle -> {
            // Holds the release between its events and its reading of staging.
            handle.execute("LOCK TABLE release.wave_result IN SHARE MODE");
            company.close(released);
            String next = clock.goTo("2025-W03").toString();
            Correspondence.await(() -> waiting("relation = 'release.wave_result'::regclass"));
            CompletableFuture<String> started = CompletableFuture.supplyAsync(() -> company.openWave(next));
            Correspondence.await(() -> waiting("locktype = 'advisory'"));
            return started;
        });

        assertThat(opening.get()).isNotEmpty();
        company.awaitRelease(released);
        assertThat(deadlocks()).isEqualTo(before);
    }

    private boolean waiting(String lock) {
        return superuser.withHandle(handle -> handle
                .createQuery("SELECT EXISTS (SELECT 1 FROM pg_locks WHERE NOT granted AND " + lock + ")").mapTo(Boolean.class)
                .one());
    }

    /** Counted when a backend reports, at the latest a second after it was ended. */
    private long deadlocks() throws InterruptedException {
        Thread.sleep(1_500);
        return superuser.withHandle(handle -> handle
                .createQuery("SELECT deadlocks FROM pg_stat_database WHERE datname = 'feedback'").mapTo(Long.class).one());
    }
}
