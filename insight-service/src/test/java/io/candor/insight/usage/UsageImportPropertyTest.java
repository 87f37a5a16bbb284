package io.candor.insight.usage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import jakarta.inject.Inject;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

import io.candor.insight.stack.InsightStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** Whatever order reports of different days of drawing come in, and however often, the same figures stand. */
@QuarkusTest
@QuarkusTestResource(InsightStack.class)
class UsageImportPropertyTest {

    @Inject
    UsageImport imports;

    @Inject
    TestingDirectory directory;

    @Inject
    Jdbi jdbi;

    private record Part(Instant drawn, String text) {
    }

    @RepeatedTest(20)
    void orderAndRepetitionOfPartsChangeNothing(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        String run = UUID.randomUUID().toString();
        List<Part> parts = new ArrayList<>();
        for (int part = 0; part < 5; part++) {
            StringBuilder text = new StringBuilder();
            for (int row = 0; row < 12; row++) {
                text.append(row(run, part, random)).append('\n');
            }
            parts.add(new Part(Instant.parse("2026-05-0%dT00:00:00Z".formatted(part + 1)), text.toString()));
        }
        List<String> inOrder = stored(run, parts);
        assertThat(inOrder).isNotEmpty();
        Collections.shuffle(parts, random);
        parts.addAll(parts.subList(0, 3));
        assertThat(stored(run, parts)).isEqualTo(inOrder);
    }

    /** Within one part a person and day comes once: two different truths drawn at once have no order. */
    private static String row(String run, int part, Random random) {
        int key = random.nextInt(1_000_000);
        return "{\"user_login\":\"%s-%d\",\"day\":\"2026-04-%02d\",\"user_initiated_interaction_count\":%s,\"loc_added_sum\":%s}"
                .formatted(run, key % 3, 1 + part % 2 + (key % 28 / 2) * 2 % 26, figure(key), figure(key * 31));
    }

    private static String figure(int seed) {
        return seed % 3 == 0 ? "null" : seed % 3 == 1 ? "0" : Integer.toString(Math.abs(seed % 7));
    }

    private List<String> stored(String run, List<Part> parts) {
        for (int person = 0; person < 3; person++) {
            directory.put(run + "-" + person, run + "-" + person, run, LocalDate.of(2020, 1, 1), null);
        }
        jdbi.useHandle(db -> db.createUpdate("DELETE FROM usage_day WHERE unit_id = :run").bind("run", run).execute());
        for (Part part : parts) {
            ImportReport report = imports.take("github-copilot-users", List.of(new UsageFile("part",
                    new ByteArrayInputStream(deduplicated(part.text()).getBytes(StandardCharsets.UTF_8)))), null, part.drawn());
            assertThat(report.read()).isEqualTo(report.accepted() + report.revised() + report.duplicate() + report.rejected());
        }
        return jdbi.withHandle(db -> db.createQuery("""
                SELECT concat_ws('|', u.identity_key, u.day, coalesce(u.human_prompts::text, 'null'),
                                 coalesce(u.lines_written::text, 'null'), greatest(u.as_of, a.as_of))
                FROM usage_day u LEFT JOIN usage_told_again a
                    ON a.ledger = 'usage_day' AND a.import_id = u.import_id AND a.tool_id = u.tool_id AND a.day = u.day
                WHERE unit_id = :run ORDER BY 1""").bind("run", run).mapTo(String.class).list());
    }

    private static String deduplicated(String text) {
        List<String> seen = new ArrayList<>();
        StringBuilder kept = new StringBuilder();
        text.lines().forEach(line -> {
            String key = line.substring(0, line.indexOf(",\"user_initiated"));
            if (!seen.contains(key)) {
                seen.add(key);
                kept.append(line).append('\n');
            }
        });
        return kept.toString();
    }
}
