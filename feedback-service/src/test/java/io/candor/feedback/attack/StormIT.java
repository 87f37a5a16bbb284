package io.candor.feedback.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.candor.feedback.stack.Company;
import io.candor.feedback.stack.FeedbackStack;
import io.candor.feedback.token.MerkleTree;
import io.candor.local.proof.Figures;
import io.candor.local.respondent.KeyListReader;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/**
 * Exactly one counted answer per invitation: everybody asks from two browsers and four threads at once, sends again and
 * again, some while the wave is being closed.
 */
@QuarkusTest
@QuarkusTestResource(FeedbackStack.class)
class StormIT {

    private static final int THREADS_EACH = 4;
    private static final int SENT_EACH = 3;
    private static final int AT_ONCE = 16;

    private final Town town;
    private final Company company;

    @Inject
    StormIT(Town town, Company company) {
        this.town = town;
        this.company = company;
    }

    @Test
    void hundredInviteesAreCountedOnceEach() throws Exception {
        storm("2029-W26", 100, "StormIT.hundredInviteesAreCountedOnceEach");
    }

    @Test
    @Tag("prove")
    void wholeTownIsCountedOnceEach() throws Exception {
        storm("2029-W27", Town.PEOPLE, "StormIT.wholeTownIsCountedOnceEach");
    }

    /** One invitee: two browsers that do not know of each other, and what the service told them. */
    private record Invitee(String person, List<Browser> browsers, AtomicInteger accepted, Set<String> acknowledged,
            AtomicInteger elsewhere) {
    }

    private void storm(String week, int people, String test) throws Exception {
        String wave = town.openWave(week);
        Caller service = Town.service();
        KeyListReader keys = Browser.keys(service, wave);
        List<Invitee> invitees = new ArrayList<>();
        for (String person : Town.people().subList(0, people)) {
            String bearer = town.signedIn(person);
            invitees.add(new Invitee(person, List.of(Browser.open(service, bearer, wave, keys),
                    Browser.open(service, bearer, wave, keys)), new AtomicInteger(), ConcurrentHashMap.newKeySet(),
                    new AtomicInteger()));
        }
        int late = people / 4;
        CountDownLatch closing = new CountDownLatch(AT_ONCE / 2);
        try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE + 1)) {
            run(threads, tasks(service, invitees.subList(late, people), () -> {
            }));
            Future<?> close = threads.submit(() -> {
                closing.await();
                company.close(wave);
                return true;
            });
            run(threads, tasks(service, invitees.subList(0, late), closing::countDown));
            close.get();
        }
        company.awaitRelease(wave);

        invitees.forEach(StormIT::assertOneAnswerAtMost);
        assertThat(invitees.subList(late, people)).allSatisfy(it -> assertThat(it.acknowledged()).hasSize(1));
        long answered = invitees.stream().filter(it -> !it.acknowledged().isEmpty()).count();
        assertThat(counted(wave)).isEqualTo(answered);
        assertThat(included(service, wave)).isEqualTo(leaves(invitees));
        Figures.of(test, "0 double, 0 lost: %d invitees × %d threads × %d sendings, %d counted, %d refused at closing"
                .formatted(people, THREADS_EACH, SENT_EACH, answered, people - answered));
    }

    private static void assertOneAnswerAtMost(Invitee invitee) {
        assertThat(invitee.accepted().get()).as(invitee.person()).isLessThanOrEqualTo(1);
        assertThat(invitee.acknowledged()).as(invitee.person()).hasSizeLessThanOrEqualTo(1)
                .hasSize(invitee.accepted().get());
    }

    private List<Callable<Boolean>> tasks(Caller service, List<Invitee> invitees, Runnable begun) {
        List<Callable<Boolean>> tasks = new ArrayList<>();
        for (Invitee invitee : invitees) {
            for (int thread = 0; thread < THREADS_EACH; thread++) {
                Browser browser = invitee.browsers().get(thread % 2);
                tasks.add(() -> {
                    begun.run();
                    return answer(service, invitee, browser);
                });
            }
        }
        Collections.shuffle(tasks, new Random(5));
        return tasks;
    }

    private boolean answer(Caller service, Invitee invitee, Browser browser) {
        Caller.Reply issued = browser.ask(service, town.signedIn(invitee.person()));
        if (issued.status() != 200) {
            assertThat(issued.body().path("code").asText()).isIn("token-issued-elsewhere", "wave-closed");
            invitee.elsewhere().incrementAndGet();
            return false;
        }
        Map<String, Object> submission = submission(browser, issued.body());
        for (int again = 0; again < SENT_EACH; again++) {
            Caller.Reply reply = service.post(Browser.SUBMISSIONS, null, submission);
            if (reply.status() == 200) {
                invitee.accepted().addAndGet(reply.body().path("state").asText().equals("accepted") ? 1 : 0);
                invitee.acknowledged().add(HexFormat.of().formatHex(browser.nullifier(1)));
            } else {
                assertThat(reply.body().path("code").asText()).isEqualTo("wave-closed");
            }
        }
        return true;
    }

    private static Map<String, Object> submission(Browser browser, JsonNode issued) {
        ObjectNode answers = Caller.JSON.createObjectNode().put("tool", "copilot").put("used", "no").put("noUse", "by-choice");
        synchronized (browser) {
            browser.keep(issued);
            return browser.submission(1, browser.seal(1, answers));
        }
    }

    private static void run(ExecutorService threads, List<Callable<Boolean>> tasks) throws Exception {
        for (Future<Boolean> done : threads.invokeAll(tasks)) {
            done.get();
        }
    }

    private static long counted(String wave) {
        return Long.parseLong(new Administrator(FeedbackStack.services().postgres())
                .text("SELECT count(*) FROM release.response WHERE wave_id = ? AND person", wave));
    }

    private static Set<String> included(Caller service, String wave) {
        Set<String> leaves = new TreeSet<>();
        service.get("/api/feedback/v1/waves/" + wave + "/inclusion", null).expect(200).path("leaves")
                .forEach(leaf -> leaves.add(leaf.asText()));
        return leaves;
    }

    private static Set<String> leaves(List<Invitee> invitees) {
        Set<String> leaves = new TreeSet<>();
        invitees.forEach(it -> it.acknowledged()
                .forEach(hex -> leaves.add(Browser.base64(MerkleTree.leaf(HexFormat.of().parseHex(hex))))));
        return leaves;
    }
}
