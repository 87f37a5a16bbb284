package io.candor.feedback.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

import io.candor.feedback.post.DatabaseOf;
import io.candor.feedback.post.Post;
import io.candor.feedback.stack.Company;
import io.candor.feedback.stack.FeedbackStack;
import io.candor.feedback.stack.TestingClock;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** The usual contract keeps answers for 24 months; the clock is turned there. */
@QuarkusTest
@QuarkusTestResource(FeedbackStack.class)
class WaveRetentionTest {

    private final Company company;
    private final TestingClock clock;
    private final WaveRetention retention;
    private final PhysicalErasure erasure;
    private final Jdbi release;

    @Inject
    WaveRetentionTest(Company company, TestingClock clock, WaveRetention retention, PhysicalErasure erasure,
            @DatabaseOf(Post.RELEASE) Jdbi release) {
        this.company = company;
        this.clock = clock;
        this.retention = retention;
        this.erasure = erasure;
        this.release = release;
    }

    @Test
    void answersLeaveTheFilesWhenTheContractSaysSo() throws Exception {
        String canary = "canary" + Long.toHexString(new SecureRandom().nextLong());
        String wave = company.openWave(clock.goTo("2024-W04").toString());
        for (int person = 1; person <= 12; person++) {
            company.submit(wave, "Z" + person, 1, company.used("copilot", 1, "Words of " + person + " " + canary))
                    .statusCode(200);
        }
        company.close(wave);
        company.awaitRelease(wave);
        release.useHandle(handle -> Stream.of("ANALYZE release.comment", "ANALYZE feed.outbox", "CHECKPOINT")
                .forEach(handle::execute));
        assertThat(filesHolding(canary)).as("control").anyMatch(file -> file.contains("/base/"))
                .anyMatch(file -> file.contains("/pg_wal/"));

        clock.goTo("2026-W04");
        retention.apply();
        assertThat(parts(wave)).as("the day before two years are over").isEqualTo(24);
        clock.goTo("2026-W05");
        assertThat(retention.apply()).isGreaterThanOrEqualTo(24);
        erasure.rewrite();

        assertThat(parts(wave)).isZero();
        assertThat(filesHolding(canary)).isEmpty();
        List<JsonNode> events = company.released(wave);
        assertThat(events).filteredOn(event -> event.path("type").asText().equals("response.erased")).hasSize(12);
        assertThat(events).filteredOn(event -> event.path("type").asText().equals("comment.erased")).hasSize(12);
        assertThat(events).noneMatch(event -> event.path("type").asText().endsWith(".released"));
        assertThat(retention.apply()).as("once").isZero();
        clock.goTo("2024-W04");
    }

    private int parts(String wave) {
        return release.withHandle(handle -> handle.createQuery("""
                SELECT (SELECT count(*) FROM release.response WHERE wave_id = :wave)
                    + (SELECT count(*) FROM release.comment WHERE wave_id = :wave)""").bind("wave", wave)
                .mapTo(Integer.class).one());
    }

    private static List<String> filesHolding(String words) throws IOException {
        try (Stream<Path> files = Files.walk(FeedbackStack.services().postgres().data())) {
            return files.filter(Files::isRegularFile).filter(file -> holds(file, words)).map(Path::toString).toList();
        }
    }

    private static boolean holds(Path file, String words) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(words);
        } catch (IOException gone) {
            return false;
        }
    }
}
