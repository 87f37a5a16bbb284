package io.candor.feedback.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.candor.feedback.post.DatabaseOf;
import io.candor.feedback.post.Post;
import io.candor.feedback.stack.Bearer;
import io.candor.feedback.stack.Browsers;
import io.candor.feedback.stack.CommandSender;
import io.candor.feedback.stack.Company;
import io.candor.feedback.stack.Correspondence;
import io.candor.feedback.stack.FeedbackStack;
import io.candor.feedback.stack.TestingClock;
import io.candor.local.proof.Figures;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/**
 * Fifty people correct their ratings one after the other, and somebody notes who and when. Nothing the job writes keeps the
 * order: by chance one of them stands in their own place, and more than eight do so once in a million runs.
 */
@QuarkusTest
@QuarkusTestResource(FeedbackStack.class)
class CommandOrderTest {

    private static final int BOUND = 8;
    /** Corrected answers say who wrote them. */
    private static final int MARK = 100;

    private final Company company;
    private final Browsers browsers;
    private final CommandSender commands;
    private final TestingClock clock;
    private final ObjectMapper json;
    private final Jdbi release;

    @Inject
    CommandOrderTest(Company company, Browsers browsers, CommandSender commands, TestingClock clock, ObjectMapper json,
            @DatabaseOf(Post.RELEASE) Jdbi release) {
        this.company = company;
        this.browsers = browsers;
        this.commands = commands;
        this.clock = clock;
        this.json = json;
        this.release = release;
    }

    @Test
    void nothingWrittenKeepsTheOrderOfArrival() throws InterruptedException {
        String wave = company.openWave(clock.goTo("2025-W50").toString());
        List<Bearer> bearers = new ArrayList<>();
        for (String person : people()) {
            Bearer bearer = Bearer.fresh();
            ObjectNode receipts = json.createObjectNode();
            receipts.set("ratings", bearer.published());
            company.submit(browsers.submission(browsers.tokenOf(wave, person, 1), company.used("copilot", 0, ""), receipts))
                    .statusCode(200);
            bearers.add(bearer);
        }
        company.close(wave);
        company.awaitRelease(wave);

        inOneJob(() -> {
            for (int person = 0; person < bearers.size(); person++) {
                ObjectNode correction = bearers.get(person).command("correct", wave);
                correction.set("answers", company.used("copilot", 1, "").put("netMinutes", MARK + person));
                commands.send(correction);
            }
        });
        Correspondence.await(() -> marks("answers", "release.response", "ctid", wave).size() == bearers.size());

        List<Integer> rows = marks("answers", "release.response", "ctid", wave);
        List<Integer> index = marks("answers", "release.response", "id", wave);
        List<Integer> events = marks("data->'answers'", "feed.outbox", "sequence", wave);
        assertThat(rows).containsExactlyInAnyOrderElementsOf(IntStream.range(0, bearers.size()).boxed().toList());
        assertThat(events).hasSameSizeAs(rows);
        assertThat(transactions(wave)).as("one transaction wrote all rows").isEqualTo(1);
        assertThat(inPlace(rows)).isLessThanOrEqualTo(BOUND);
        assertThat(inPlace(index)).isLessThanOrEqualTo(BOUND);
        assertThat(inPlace(events)).isLessThanOrEqualTo(BOUND);
        Figures.of("CommandOrderTest.nothingWrittenKeepsTheOrderOfArrival",
                "of %d corrections %d stand in their place in the heap, %d by id, %d in the feed; chance 1, bound %d".formatted(
                        bearers.size(), inPlace(rows), inPlace(index), inPlace(events), BOUND));
    }

    private static List<String> people() {
        List<String> people = new ArrayList<>();
        IntStream.rangeClosed(1, 13).forEach(i -> people.add("L" + i));
        IntStream.rangeClosed(1, 16).forEach(i -> people.add("R" + i));
        IntStream.rangeClosed(1, 21).forEach(i -> people.add("Z" + i));
        return people;
    }

    /** The job cannot take the key away before all are there. */
    private void inOneJob(Runnable arrivals) {
        QuarkusTransaction.requiringNew().timeout(60).run(() -> release.useHandle(handle -> {
            handle.execute("LOCK TABLE intake.command_key IN SHARE MODE");
            // On a thread of its own: this one's transaction is release's alone.
            CompletableFuture.runAsync(arrivals).join();
        }));
    }

    private List<Integer> marks(String answers, String table, String order, String wave) {
        String place = table.equals("feed.outbox") ? "type = 'response.released' AND data->>'wave'" : "wave_id";
        return release.withHandle(handle -> handle.createQuery("SELECT (" + answers + "->>'netMinutes')::int - " + MARK
                + " FROM " + table + " WHERE " + place + " = :wave AND (" + answers + "->>'netMinutes')::int >= " + MARK
                + " ORDER BY " + order).bind("wave", wave).mapTo(Integer.class).list());
    }

    private int transactions(String wave) {
        return release.withHandle(handle -> handle
                .createQuery("SELECT count(DISTINCT xmin::text) FROM release.response WHERE wave_id = :wave")
                .bind("wave", wave).mapTo(Integer.class).one());
    }

    private static int inPlace(List<Integer> order) {
        return (int) IntStream.range(0, order.size()).filter(place -> order.get(place) == place).count();
    }
}
