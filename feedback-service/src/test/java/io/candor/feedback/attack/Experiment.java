package io.candor.feedback.attack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.candor.feedback.stack.Company;
import io.candor.feedback.stack.FeedbackStack;
import io.candor.feedback.stack.TestingKeySource;
import io.candor.local.Folders;
import io.candor.local.respondent.KeyListReader;

/**
 * The whole town answers one wave, each person at once after logging in: the worst case, in which the order of answers is the
 * order of log-ins. The same answers go to the naive store as they are sent.
 */
final class Experiment {

    private static final int SHORTEST = 30;
    private static final int LONGER_BY = 7;

    private final Town town;
    private final Company company;
    private final TestingKeySource signingKeys;
    private final Administrator administrator;
    private final Random random;
    private final Path folder;
    private final List<Visit> visits = new ArrayList<>();

    Experiment(Town town, Company company, TestingKeySource signingKeys, long seed) {
        this.town = town;
        this.company = company;
        this.signingKeys = signingKeys;
        this.administrator = new Administrator(FeedbackStack.services().postgres());
        this.random = new Random(seed);
        try {
            this.folder = Files.createTempDirectory("candor-attack");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** What one person did; {@code naiveId} is the row of the naive store. */
    record Visit(String person, String label, int netMinutes, String mark, int length, byte[] nullifier, byte[] sealed,
            String naiveId) {
    }

    /**
     * What came of it.
     *
     * @param whileSealed marks of answers found on disk before release
     * @param planted the mark that was put there to see that the search sees
     * @param keyWhileSealed the release key found outside its volume before release
     * @param keysAfter release, wrapping and signing keys found anywhere after release
     * @param released marks found once they are released, again to see that the search sees
     */
    record Outcome(Trial ratings, Trial comments, Trial naive, Needles.Hits whileSealed, String planted,
            Needles.Hits keyWhileSealed, Needles.Hits keysAfter, Needles.Hits released) {

        List<Trial> candor() {
            return List.of(ratings, comments);
        }
    }

    Outcome run(String week) throws InterruptedException {
        String wave = town.openWave(week);
        Path log = folder.resolve("service.log");
        Path naiveLog = folder.resolve("naive.log");
        try (ServiceLog service = new ServiceLog(log); NaiveStore naive = new NaiveStore(administrator, naiveLog)) {
            String from = administrator.keepWal();
            answer(wave, naive);
            service.flush();
            String planted = plant();
            Seizure seizure = new Seizure(administrator, wave, from, visits,
                    Browser.keys(Town.service(), wave).sealingKey());
            seizure.beforeClose();
            Path releaseKey = releaseKey(wave);
            byte[] key = java.util.Arrays.copyOf(read(releaseKey), 32);
            Needles marks = marks(planted);
            Needles.Hits whileSealed = marks.in(places());
            Needles.Hits keyWhileSealed = new Needles().add("release key", key).in(places());
            Needles secrets = secrets(wave, key);
            company.close(wave);
            company.awaitRelease(wave);
            awaitDestruction(releaseKey, wrap(wave));
            service.flush();
            administrator.checkpoint();
            Needles.Hits keysAfter = secrets.in(places());
            Needles.Hits released = marks.in(places());
            seizure.afterRelease(volumes(), List.of(log, installationLog()), naiveLog);
            return new Outcome(seizure.ratings(), seizure.comments(), seizure.naive(), whileSealed, planted, keyWhileSealed,
                    keysAfter, released);
        } finally {
            administrator.throwWalAway();
            Folders.delete(folder);
        }
    }

    private void answer(String wave, NaiveStore naive) {
        Caller service = Town.service();
        KeyListReader keys = Browser.keys(service, wave);
        List<String> people = new ArrayList<>(Town.people());
        Collections.shuffle(people, random);
        Map<String, Integer> ofLabel = new TreeMap<>();
        for (int number = 0; number < people.size(); number++) {
            String person = people.get(number);
            String bearer = town.logIn(person);
            Browser browser = Browser.open(service, bearer, wave, keys);
            browser.keep(browser.ask(service, bearer).expect(200));
            int netMinutes = number + 1;
            String mark = Words.mark(random);
            int length = SHORTEST + LONGER_BY * ofLabel.merge(browser.label(), 1, Integer::sum);
            ObjectNode answers = answers(netMinutes, length);
            String naiveId = naive.take(browser.label(), answers);
            answers.put("comment", answers.path("comment").asText() + " " + mark);
            byte[] sealed = browser.seal(1, answers);
            service.post(Browser.SUBMISSIONS, null, browser.submission(1, sealed)).expect(200);
            visits.add(new Visit(person, browser.label(), netMinutes, mark, length, browser.nullifier(1), sealed, naiveId));
        }
    }

    private ObjectNode answers(int netMinutes, int length) {
        return Caller.JSON.createObjectNode().put("tool", "copilot").put("used", "yes")
                .put("usefulness", random.nextInt(5) - 2).put("netMinutes", netMinutes).put("quality", "same")
                .put("withoutTarget", "partly").put("comment", Words.filler(length, random)).put("quote", "may-be-quoted");
    }

    /** A mark the search must find: compressed, in a table of PostgreSQL. */
    private String plant() {
        String planted = Words.mark(random);
        administrator.execute("CREATE TABLE attack.planted AS SELECT repeat('- ', 4000) || '" + planted + "' AS words");
        administrator.checkpoint();
        return planted;
    }

    private Needles marks(String planted) {
        Needles marks = new Needles().add(planted);
        visits.forEach(visit -> marks.add(visit.mark()));
        return marks;
    }

    private Needles secrets(String wave, byte[] releaseKey) {
        Needles secrets = new Needles().add("release key", releaseKey).add("wrapping key", read(wrap(wave)));
        signingKeys.take(1).forEach(key -> secrets.add("signing key", key.getPrimeP().toByteArray()));
        return secrets;
    }

    private Path releaseKey(String wave) {
        return FeedbackStack.volumes().resolve("release")
                .resolve(administrator.text("SELECT sealing_key FROM release.wave WHERE wave_id = ?", wave) + ".seal");
    }

    private static Path wrap(String wave) {
        return FeedbackStack.volumes().resolve("desk/waves").resolve(wave + ".wrap");
    }

    private static void awaitDestruction(Path... files) throws InterruptedException {
        for (int attempt = 0; attempt < 300 && Stream.of(files).anyMatch(Files::exists); attempt++) {
            Thread.sleep(100);
        }
    }

    private List<Path> places() {
        return List.of(administrator.installation(), FeedbackStack.volumes(), folder);
    }

    private Path installationLog() {
        return administrator.installation().resolve("postgres/postgresql.log");
    }

    private static List<byte[]> volumes() {
        try (Stream<Path> files = Files.walk(FeedbackStack.volumes())) {
            return files.filter(Files::isRegularFile).map(Experiment::read).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
