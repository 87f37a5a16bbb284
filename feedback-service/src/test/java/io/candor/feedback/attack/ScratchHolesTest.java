package io.candor.feedback.attack;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.candor.feedback.stack.Company;
import io.candor.feedback.stack.FeedbackStack;
import io.candor.feedback.token.MerkleTree;
import io.candor.local.respondent.KeyListReader;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(FeedbackStack.class)
class ScratchHolesTest {

    private final Town town;
    private final Company company;

    @Inject
    ScratchHolesTest(Town town, Company company) {
        this.town = town;
        this.company = company;
    }

    private static ObjectNode answers(int minutes) {
        return Caller.JSON.createObjectNode().put("tool", "copilot").put("used", "yes").put("usefulness", 1)
                .put("netMinutes", minutes).put("quality", "same").put("withoutTarget", "partly");
    }

    @Test
    void measure() throws InterruptedException {
        Administrator admin = new Administrator(FeedbackStack.services().postgres());
        String wave = town.openWave("2029-W44");
        Caller service = Town.service();
        KeyListReader keys = Browser.keys(service, wave);
        List<Browser> browsers = new ArrayList<>();
        Map<String, Integer> second = new java.util.TreeMap<>();
        for (int n = 0; n < 80; n++) {
            String person = Town.people().get(n);
            Browser browser = Browser.open(service, town.signedIn(person), wave, keys);
            browser.keep(browser.ask(service, town.signedIn(person)).expect(200));
            browsers.add(browser);
            service.post(Browser.SUBMISSIONS, null, browser.submission(1, browser.seal(1, answers(n)))).expect(200);
            if (n < 8) {
                service.post(Browser.SUBMISSIONS, null, browser.submission(2, browser.seal(2, answers(200 + n)))).expect(200);
                second.put(browser.label(), 200 + n);
            }
        }
        String staging = admin.text("SELECT tableoid::regclass::text FROM intake.staging WHERE wave_id = ? LIMIT 1", wave);
        String dropped = HexFormat.of().formatHex(browsers.get(79).nullifier(1));
        admin.execute("DELETE FROM " + staging + " WHERE nullifier = '\\x" + dropped + "'");
        String swapped = HexFormat.of().formatHex(browsers.get(78).nullifier(1));
        admin.execute("UPDATE " + staging + " SET sealed = '\\x"
                + HexFormat.of().formatHex(browsers.get(78).seal(1, answers(-250))) + "' WHERE nullifier = '\\x" + swapped
                + "'");
        for (String[] body : new String[][] { { "nul", "{\"waveId\":\"a\\u0000b\",\"label\":\"l\",\"ordinal\":1,\"nonce\":\""
                + Browser.base64(new byte[32]) + "\",\"signature\":\"AAAA\",\"sealed\":\"AAAA\"}" } }) {
            System.out.println("HOLE " + body[0] + " -> " + service.postText(Browser.SUBMISSIONS, null, body[1]).status());
        }
        company.close(wave);
        company.awaitRelease(wave);
        int linked = 0;
        for (Map.Entry<String, Integer> it : second.entrySet()) {
            String only = admin.text(
                    "SELECT string_agg(answers->>'netMinutes', ',') FROM release.response WHERE wave_id = ? AND label = ? AND NOT person",
                    wave, it.getKey());
            linked += only.equals(it.getValue().toString()) ? 1 : 0;
        }
        System.out.println("HOLE second report linked " + linked + " of " + second.size());
        String leaf = Browser.base64(MerkleTree.leaf(browsers.get(79).nullifier(1)));
        System.out.println("HOLE deleted row still included: "
                + service.get("/api/feedback/v1/waves/" + wave + "/inclusion", null)
                        .expect(200).path("leaves").toString().contains(leaf)
                + ", released rows of it "
                + admin.text("SELECT count(*) FROM release.response WHERE wave_id = ? AND answers->>'netMinutes' = '79'",
                        wave));
        System.out.println("HOLE replaced row released: "
                + admin.text("SELECT count(*) FROM release.response WHERE wave_id = ? AND answers->>'netMinutes' = '-250'",
                        wave));
    }
}
