package io.candor.feedback.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.candor.feedback.migration.Migrate;
import io.candor.feedback.token.MerkleTree;
import io.candor.local.BackingServices;
import io.candor.local.proof.Figures;
import io.candor.local.respondent.KeyListReader;

/**
 * The packaged service is killed while 500 people answer it from four threads each, and again while it releases: every
 * acknowledged answer is counted, once. Nobody is told anything, browsers only try again with what they kept.
 */
class KillStormIT {

    private static final int PEOPLE = 500;
    private static final int THREADS_EACH = 4;
    private static final int KILLS = 9;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    private final Set<String> accepted = ConcurrentHashMap.newKeySet();

    @Test
    @Tag("prove")
    void killingLosesNothingAndDoublesNothing() throws Exception {
        Assumptions.assumeTrue(Files.exists(PackagedPosts.JAR), "the service is not packaged; run ./candor prove");
        try (BackingServices services = BackingServices.start()) {
            String password = services.postgres().password();
            Migrate.migrate(services.postgres().jdbcUrl("feedback"), "candor_feedback_migration", password);
            Administrator administrator = new Administrator(services.postgres());
            LogIns.register(administrator.keycloak(), Town.people(PEOPLE));
            try (PackagedPosts posts = new PackagedPosts(services, folder)) {
                storm(services, administrator, posts);
            }
        }
    }

    private void storm(BackingServices services, Administrator administrator, PackagedPosts posts) throws Exception {
        Caller desk = posts.at("desk,release");
        String admin = services.keycloak().token("admin", "admin");
        desk.postCsv("/api/feedback/v1/directory/imports", admin, Town.header() + Town.rows(Town.people(PEOPLE))).expect(200);
        String wave = desk.post("/api/feedback/v1/waves", services.keycloak().token("author", "author"), Map.of()).expect(201)
                .path("waveId").asText();
        KeyListReader keys = Browser.keys(desk, wave);
        LogIns logIns = new LogIns(services.keycloak());
        List<Callable<Boolean>> people = new ArrayList<>();
        for (String person : Town.people(PEOPLE)) {
            Browser browser = Browser.open(desk, logIns.signedIn(person), wave, keys);
            for (int thread = 0; thread < THREADS_EACH; thread++) {
                people.add(() -> answer(posts, logIns, person, browser));
            }
        }
        int kills = stormWhileKilling(posts, people);
        String author = services.keycloak().token("author", "author");
        until(() -> desk.post("/api/feedback/v1/waves/" + wave + "/close", author, Map.of()), 200, 409);
        posts.kill("desk,release");
        for (int attempt = 0; attempt < 300 && released(administrator, wave) == 0; attempt++) {
            Thread.sleep(200);
        }

        assertThat(acknowledged).hasSize(PEOPLE);
        assertThat(count(administrator, "SELECT count(*) FROM release.response WHERE wave_id = ?", wave)).isEqualTo(PEOPLE);
        assertThat(included(desk, wave)).isEqualTo(acknowledged);
        Figures.of("KillStormIT.killingLosesNothingAndDoublesNothing",
                "0 double, 0 lost: %d invitees × %d threads, %d kill -9 of the service, one of them while it released"
                        .formatted(PEOPLE, THREADS_EACH, kills + 1));
    }

    private int stormWhileKilling(PackagedPosts posts, List<Callable<Boolean>> people) throws Exception {
        Random random = new Random(13);
        int kills = 0;
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Future<Boolean>> answers = people.stream().map(threads::submit).toList();
            while (kills < KILLS || answers.stream().anyMatch(it -> !it.isDone())) {
                if (kills < KILLS) {
                    Thread.sleep(300 + random.nextInt(700));
                    posts.kill(kills % 3 == 2 ? "desk,release" : "intake");
                    kills++;
                }
                Thread.sleep(50);
            }
            for (Future<Boolean> answer : answers) {
                answer.get();
            }
        }
        return kills;
    }

    private boolean answer(PackagedPosts posts, LogIns logIns, String person, Browser browser) {
        JsonNode issued = until(() -> browser.ask(posts.at("desk,release"), logIns.signedIn(person)), 200);
        ObjectNode answers = Caller.JSON.createObjectNode().put("tool", "copilot").put("used", "no").put("noUse", "by-choice");
        Map<String, Object> submission;
        synchronized (browser) {
            browser.keep(issued);
            submission = browser.submission(1, browser.seal(1, answers));
        }
        String state = until(() -> posts.at("intake").post(Browser.SUBMISSIONS, null, submission), 200).path("state").asText();
        String leaf = Browser.base64(MerkleTree.leaf(browser.nullifier(1)));
        acknowledged.add(leaf);
        assertThat(state.equals("accepted") && !accepted.add(leaf)).as("accepted as new twice").isFalse();
        return true;
    }

    /** Tries again as a browser does while nobody answers. */
    private static JsonNode until(Supplier<Caller.Reply> call, int... good) {
        for (int attempt = 0; attempt < 600; attempt++) {
            try {
                Caller.Reply reply = call.get();
                for (int status : good) {
                    if (reply.status() == status) {
                        return reply.body();
                    }
                }
            } catch (UncheckedIOException nobodyThere) {
                // The service is being killed; that is the point.
            }
            java.util.concurrent.locks.LockSupport.parkNanos(200_000_000);
        }
        throw new AssertionError("not answered within two minutes");
    }

    private static int released(Administrator administrator, String wave) {
        return count(administrator, "SELECT count(*) FROM release.wave_result WHERE wave_id = ?", wave);
    }

    private static int count(Administrator administrator, String sql, String wave) {
        return Integer.parseInt(administrator.text(sql, wave));
    }

    private static Set<String> included(Caller desk, String wave) {
        Set<String> leaves = new TreeSet<>();
        desk.get("/api/feedback/v1/waves/" + wave + "/inclusion", null).expect(200).path("leaves")
                .forEach(leaf -> leaves.add(leaf.asText()));
        return leaves;
    }
}
