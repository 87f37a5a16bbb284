package io.candor.feedback.attack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.candor.feedback.attack.CommandSeizure.Kind;
import io.candor.feedback.attack.CommandSeizure.Sent;
import io.candor.feedback.sealing.CommandSeal;
import io.candor.feedback.stack.Bearer;
import io.candor.feedback.stack.Company;
import io.candor.feedback.stack.FeedbackStack;
import io.candor.local.Folders;
import io.candor.local.respondent.KeyListReader;

/**
 * A released wave whose whole town comes back within one twelve-hour job: each person logs in, downloads what a receipt needs
 * and at once corrects their ratings, then erases their comment or answers what a reader wrote about it. The worst case:
 * who asked for what kind of change is known, nobody keeps them company, and commands come in the order of log-ins. A naive
 * store applies the same corrections as they come.
 */
final class ReceiptExperiment {

    private static final int SHORTEST = 30;
    private static final int LONGER_BY = 7;
    /** Corrected ratings say who wrote them, from here on; first ones are all 0. */
    private static final int CORRECTED = 1;

    private final Town town;
    private final Company company;
    private final Administrator administrator = new Administrator(FeedbackStack.services().postgres());
    private final Random random;
    private final List<String> people;
    private final Map<String, Author> authors = new HashMap<>();
    private final List<Sent> sent = new ArrayList<>();

    ReceiptExperiment(Town town, Company company, long seed) {
        this.town = town;
        this.company = company;
        this.random = new Random(seed);
        this.people = new ArrayList<>(Town.people());
    }

    private record Author(String label, Bearer ratings, Bearer comment) {
    }

    /**
     * What came of it.
     *
     * @param control the same evidence with the command key, which the job destroys, still there
     */
    record Outcome(List<Trial> candor, Trial naive, List<Trial> control) {
    }

    Outcome run(String week) throws InterruptedException {
        String wave = town.openWave(week);
        Path folder = folder();
        Path naiveLog = folder.resolve("naive.log");
        try (NaiveStore naive = new NaiveStore(administrator, naiveLog)) {
            answer(wave);
            company.close(wave);
            company.awaitRelease(wave);
            administrator.execute("INSERT INTO release.reply SELECT gen_random_uuid(), wave_id, receipt_id, 1, 'reader',"
                    + " 'Which of them?', now() FROM release.comment WHERE wave_id = '" + wave + "' ORDER BY id");
            CommandSeizure seizure = new CommandSeizure(administrator, wave, administrator.keepWal(), sent);
            administrator.feedback().useTransaction(handle -> {
                // The job cannot take the key away before all commands are there.
                handle.execute("LOCK TABLE intake.command_key IN SHARE MODE");
                comeBack(wave, naive);
                seizure.beforeJob(commandKeys());
            });
            awaitJob();
            seizure.afterJob(commandKeys(), naiveLog);
            return new Outcome(seizure.candor(), seizure.naive(), seizure.control());
        } finally {
            administrator.throwWalAway();
            Folders.delete(folder);
        }
    }

    private void answer(String wave) {
        Caller service = Town.service();
        KeyListReader keys = Browser.keys(service, wave);
        for (String person : people) {
            String bearer = town.signedIn(person);
            Browser browser = Browser.open(service, bearer, wave, keys);
            browser.keep(browser.ask(service, bearer).expect(200));
            Author author = new Author(browser.label(), Bearer.fresh(), Bearer.fresh());
            ObjectNode receipts = Caller.JSON.createObjectNode();
            receipts.set("ratings", author.ratings().published());
            receipts.putObject("comments").set("comment", author.comment().published());
            byte[] sealed = browser.seal(1, answers(0, Words.filler(SHORTEST, random)), receipts);
            service.post(Browser.SUBMISSIONS, null, browser.submission(1, sealed)).expect(200);
            authors.put(person, author);
        }
    }

    private void comeBack(String wave, NaiveStore naive) {
        Collections.shuffle(people, random);
        Map<String, Integer> ofLabel = new TreeMap<>();
        Caller service = Town.service();
        for (int number = 0; number < people.size(); number++) {
            String person = people.get(number);
            Author author = authors.get(person);
            town.logIn(person);
            service.get("/api/feedback/v1/waves/" + wave + "/inclusion", null).expect(200);
            service.get("/api/feedback/v1/waves/" + wave + "/replies", null);
            service.get("/api/feedback/v1/key-log", null).expect(200);
            int length = SHORTEST + LONGER_BY * ofLabel.merge(author.label(), 1, Integer::sum);
            ObjectNode answers = answers(CORRECTED + number, Words.filler(length, random));
            String naiveId = naive.take(author.label(), answers);
            ObjectNode correction = author.ratings().command("correct", wave);
            correction.set("answers", answers);
            send(service, person, Kind.CORRECTION, author.label(), author.ratings(), correction, length, naiveId);
            boolean erases = number % 2 == 0;
            ObjectNode second = author.comment().command(erases ? "erase" : "reply", wave);
            if (!erases) {
                second.put("text", Words.filler(length, random));
            }
            send(service, person, erases ? Kind.ERASURE : Kind.REPLY, author.label(), author.comment(), second, length, "");
        }
    }

    private void send(Caller service, String person, Kind kind, String label, Bearer part, ObjectNode command, int length,
            String naiveId) {
        String keyId = administrator.text("SELECT key_id::text FROM intake.command_key");
        byte[] key = Base64.getDecoder().decode(
                administrator.text("SELECT translate(encode(public_key, 'base64'), E'\\n', '') FROM intake.command_key"));
        byte[] sealed = CommandSeal.seal(key, command.toString().getBytes(StandardCharsets.UTF_8));
        service.post("/api/intake/v1/commands", null, Map.of("keyId", keyId, "sealed", Browser.base64(sealed))).expect(200);
        sent.add(new Sent(person, label, kind, Browser.base64(part.id()), BigInteger.valueOf(sent.size()), sealed,
                BigInteger.valueOf(length), naiveId));
    }

    private ObjectNode answers(int netMinutes, String comment) {
        return Caller.JSON.createObjectNode().put("tool", "copilot").put("used", "yes")
                .put("usefulness", random.nextInt(5) - 2).put("netMinutes", netMinutes).put("quality", "same")
                .put("withoutTarget", "partly").put("comment", comment).put("quote", "may-be-quoted");
    }

    /** The job is over when its commands are gone, its key destroyed and the last table written anew. */
    private void awaitJob() throws InterruptedException {
        long before = administrator.file("feed.outbox");
        for (int attempt = 0; attempt < 300; attempt++) {
            if (administrator.text("SELECT count(*)::text FROM intake.command").equals("0")
                    && administrator.file("feed.outbox") != before && commandKeys().size() == 1) {
                return;
            }
            Thread.sleep(100);
        }
    }

    private static List<byte[]> commandKeys() {
        try (Stream<Path> files = Files.list(FeedbackStack.volumes().resolve("release/commands"))) {
            return files.map(file -> {
                try {
                    return Files.readAllBytes(file);
                } catch (IOException unreadable) {
                    throw new UncheckedIOException(unreadable);
                }
            }).collect(Collectors.toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("candor-receipts");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
