package io.candor.feedback.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.candor.feedback.stack.FeedbackStack;
import io.candor.local.proof.Figures;
import io.candor.local.respondent.KeyListReader;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** Intake writes down nothing of who knocks, whether it takes the answer, refuses it, or cannot read it. */
@QuarkusTest
@QuarkusTestResource(FeedbackStack.class)
class DoorCanaryIT {

    private static final String ADDRESS = "127.66.201.13";
    private static final List<String> HEADERS = List.of("User-Agent", "X-Forwarded-For", "Forwarded", "X-Real-IP", "Referer",
            "Accept-Language", "Sec-CH-UA", "X-Request-Id", "traceparent", "Via");

    private final Town town;
    private final Random random = new Random(11);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Inject
    DoorCanaryIT(Town town) {
        this.town = town;
    }

    @Test
    void leavesNothingOnDiskOfWhoKnocks() throws IOException {
        String wave = town.openWave("2029-W30");
        Administrator administrator = new Administrator(FeedbackStack.services().postgres());
        Needles needles = new Needles().add(ADDRESS);
        int calls;
        try (ServiceLog log = new ServiceLog(folder.resolve("service.log"))) {
            calls = knock(wave, needles);
            log.flush();
        }
        administrator.checkpoint();

        Needles.Hits hits = needles.in(List.of(administrator.installation(), FeedbackStack.volumes(), folder));
        assertThat(hits.filesOf()).isEmpty();
        Figures.of("DoorCanaryIT.leavesNothingOnDiskOfWhoKnocks", "0 hits in %d MB after %d calls with %d kinds of traces"
                .formatted(hits.bytes() >> 20, calls, HEADERS.size() + 5));
    }

    private int knock(String wave, Needles needles) throws IOException {
        Caller desk = Town.service();
        KeyListReader keys = Browser.keys(desk, wave);
        Browser browser = Browser.open(desk, town.signedIn("V001"), wave, keys);
        browser.keep(browser.ask(desk, town.signedIn("V001")).expect(200));
        Map<String, Object> good = browser.submission(1, browser.seal(1, Caller.JSON.createObjectNode()));
        Map<String, Object> wrongSize = Map.copyOf(browser.submission(2, new byte[10]));
        Map<String, Object> forged = browser.submission(1, new byte[10]);
        forged.put("ordinal", 2);
        Caller door = new Caller(Town.address(), InetAddress.getByName(ADDRESS));

        assertThat(door.post(asked(needles), null, good, headers(needles)).status()).isEqualTo(200);
        assertThat(door.post(asked(needles), null, good, headers(needles)).status()).isEqualTo(200);
        assertThat(door.post(asked(needles), null, wrongSize, headers(needles)).status()).isEqualTo(422);
        assertThat(door.post(asked(needles), null, forged, headers(needles)).status()).isIn(403, 429);
        assertThat(door.post(asked(needles), canary(needles), good, headers(needles)).status()).isIn(400, 401);
        assertThat(door.post(asked(needles), null, good, with(needles, "Cookie", "session=" + canary(needles))).status())
                .isEqualTo(400);
        assertThat(door.post(asked(needles), null, Map.of("waveId", canary(needles), "extra", 1), headers(needles)).status())
                .isEqualTo(400);
        assertThat(door.postText(asked(needles), null, canary(needles), headers(needles)).status()).isEqualTo(400);
        assertThat(door.get(Browser.SUBMISSIONS + "/" + canary(needles) + "?from=" + canary(needles), null, headers(needles))
                .status()).isIn(404, 405);
        return 9;
    }

    private String asked(Needles needles) {
        return Browser.SUBMISSIONS + "?campaign=" + canary(needles);
    }

    private String[] headers(Needles needles) {
        return HEADERS.stream().flatMap(name -> java.util.stream.Stream.of(name, canary(needles))).toArray(String[]::new);
    }

    private String[] with(Needles needles, String name, String value) {
        return java.util.stream.Stream
                .concat(java.util.Arrays.stream(headers(needles)), java.util.stream.Stream.of(name, value))
                .toArray(String[]::new);
    }

    private String canary(Needles needles) {
        String canary = Words.mark(random);
        needles.add(canary, canary.getBytes(StandardCharsets.US_ASCII));
        return canary;
    }
}
