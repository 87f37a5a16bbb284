package io.candor.insight.usage;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.candor.insight.stack.InsightStack;
import io.candor.insight.stack.Tokens;
import io.candor.insight.usecase.Tool;
import io.candor.insight.usecase.ToolCatalogue;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** Events of files by the hour: each once however often told, as last told, shown to nobody but oneself. */
@QuarkusTest
@QuarkusTestResource(InsightStack.class)
class UsageEventsTest {

    private static final Instant MOMENT = Instant.now().minus(3, ChronoUnit.DAYS).truncatedTo(ChronoUnit.HOURS)
            .plusSeconds(120);

    private final UsageImport imports;
    private final ToolCatalogue tools;
    private final TestingDirectory directory;
    private final SubjectKeys keys;
    private final Jdbi jdbi;

    private final String account = "e" + UUID.randomUUID() + "@example.com";
    private final String person = "p" + UUID.randomUUID();

    UsageEventsTest(UsageImport imports, ToolCatalogue tools, TestingDirectory directory, SubjectKeys keys, Jdbi jdbi) {
        this.imports = imports;
        this.tools = tools;
        this.directory = directory;
        this.keys = keys;
        this.jdbi = jdbi;
    }

    @BeforeEach
    void known() {
        for (String tool : List.of("cursor", "litellm")) {
            if (!tools.ids().contains(tool)) {
                tools.add(new Tool(tool, tool));
            }
        }
        directory.put(account, person, "u", LocalDate.of(2020, 1, 1), null);
    }

    private void take(String source, int drawnAt, String... events) {
        String text = source.equals("cursor-events") ? "{\"usageEvents\":[" + String.join(",", events) + "]}"
                : "[" + String.join(",", events) + "]";
        assertThat(imports.take(source, List.of(new UsageFile("a", new ByteArrayInputStream(
                text.getBytes(StandardCharsets.UTF_8)))), null, MOMENT.plusSeconds(3_600 + drawnAt)).rejected()).isZero();
    }

    private String event(Instant at, int tokens) {
        return "{\"timestamp\":\"%d\",\"model\":\"m\",\"kind\":\"x\",\"userEmail\":\"%s\",\"tokenUsage\":{\"outputTokens\":%d}}"
                .formatted(at.toEpochMilli(), account, tokens);
    }

    private Map<String, Integer> hours(String subject) {
        return jdbi.withHandle(db -> db.createQuery("""
                SELECT kind || extract(epoch FROM hour - :first)::integer / 3600, sum(amount)::integer FROM usage_event
                WHERE subject_key = :subject GROUP BY 1""").bind("subject", subject)
                .bind("first", MOMENT.truncatedTo(ChronoUnit.HOURS).atOffset(java.time.ZoneOffset.UTC))
                .collectRows(java.util.stream.Collectors.toMap(row -> row.getColumn(1, String.class),
                        row -> row.getColumn(2, Integer.class))));
    }

    @Test
    void anEventCountsOnceAndAsItWasToldLast() {
        String subject = keys.ofEmployee(person);
        take("cursor-events", 1, event(MOMENT, 5), event(MOMENT.plusSeconds(60), 7), event(MOMENT.plusSeconds(7_200), 1));
        Map<String, Integer> first = Map.of("machine_requests0", 2, "tokens_out0", 12, "machine_requests2", 1, "tokens_out2",
                1);
        assertThat(hours(subject)).isEqualTo(first);
        take("cursor-events", 2, event(MOMENT, 5), event(MOMENT.plusSeconds(60), 7));
        assertThat(hours(subject)).isEqualTo(first);
        take("cursor-events", 4, event(MOMENT, 9));
        take("cursor-events", 3, event(MOMENT, 8));
        assertThat(hours(subject)).containsEntry("tokens_out0", 16).containsEntry("machine_requests0", 2);
    }

    @Test
    void whoBecomesKnownLaterHasTheHoursThatWereTold() {
        String later = "l" + UUID.randomUUID() + "@example.com";
        String told = event(MOMENT, 5).replace(account, later);
        take("cursor-events", 1, told);
        directory.put(later, person, "u", LocalDate.of(2020, 1, 1), null);
        take("cursor-events", 2, told);
        assertThat(hours(keys.ofEmployee(person))).containsEntry("tokens_out0", 5);
    }

    @Test
    void requestsThroughAProxyAreEventsAndOldOnesHaveNoHour() {
        String request = "{\"request_id\":\"%s\",\"startTime\":\"%s\",\"model\":\"m\",\"spend\":0.01,\"completion_tokens\":3,"
                + "\"user\":\"" + account + "\"}";
        take("litellm-spend", 1, request.formatted(UUID.randomUUID(), MOMENT),
                request.formatted(UUID.randomUUID(), MOMENT.minus(100, ChronoUnit.DAYS)));
        assertThat(hours(keys.ofEmployee(person))).containsEntry("machine_requests0", 1).containsEntry("tokens_out0", 3)
                .hasSize(3);
    }

    @Test
    void onlyOneselfSeesOnesHours() {
        directory.put(account + "m", "E1001", "u", LocalDate.of(2020, 1, 1), null);
        take("cursor-events", 1, event(MOMENT, 41).replace(account, account + "m"));
        assertThat(amounts("employee")).contains(41);
        for (String user : List.of("reader", "admin", "usage-admin", "auditor", "unit-lead")) {
            assertThat(amounts(user)).doesNotContain(41);
        }
    }

    private static List<Integer> amounts(String user) {
        return given().auth().oauth2(Tokens.of(user)).get("/api/insight/v1/me/usage").then().statusCode(200).extract()
                .path("hours.findAll { it.kind == 'tokens_out' && it.source == 'cursor-events' }.amount");
    }
}
