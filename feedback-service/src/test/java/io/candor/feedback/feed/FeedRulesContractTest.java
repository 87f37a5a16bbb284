package io.candor.feedback.feed;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.candor.feedback.stack.Company;
import io.candor.feedback.stack.FeedbackStack;
import io.candor.feedback.stack.TestingClock;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** The contract's rules about order, which no shape can say, hold in the running feed. */
@QuarkusTest
@QuarkusTestResource(FeedbackStack.class)
class FeedRulesContractTest {

    private static final int LIMIT = 9;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Company company;
    private final TestingClock clock;
    private final ObjectMapper json;

    @Inject
    FeedRulesContractTest(Company company, TestingClock clock, ObjectMapper json) {
        this.company = company;
        this.clock = clock;
        this.json = json;
    }

    /** One answer of the feed. */
    private record Page(List<JsonNode> events, long after, long next) {

        boolean closesAWave() {
            return events.stream().anyMatch(event -> event.path("type").asText().equals("wave.closed"));
        }
    }

    @Test
    void areTheseFourAndNoOther() throws IOException {
        JsonNode contract = json.readTree(FeedRulesContractTest.class.getResourceAsStream("/contract/feed-v1.json"));
        assertThat(contract.path("rules")).extracting(JsonNode::asText).containsExactly(
                "events are ascending by sequence; next is the last sequence, or after when there are none",
                "a page shorter than limit ends the feed: every batch begun in it is complete",
                "wave.opened comes before the events of its wave; unit.changed before the wave.opened that needs it",
                "a label is one blockId of its wave or several joined by +");
    }

    @Test
    void shortPageEndsTheFeedWithWholeReleasesAlsoWhileItIsWritten() throws Exception {
        try (ExecutorService consumer = Executors.newSingleThreadExecutor()) {
            for (String week : List.of("2025-W20", "2025-W21")) {
                String wave = answeredWave(week);
                long before = company.sequence();
                Future<List<Page>> reading = consumer.submit(() -> pagesUntilClosed(before));
                company.close(wave);
                assertShortPagesEndOnWholeBatches(reading.get());
            }
        }
    }

    private static void assertShortPagesEndOnWholeBatches(List<Page> pages) {
        Map<String, Integer> whole = batches(pages);
        assertThat(whole).hasSize(1).allSatisfy((batch, events) -> assertThat(events).isGreaterThan(LIMIT));
        for (int read = 1; read <= pages.size(); read++) {
            Page last = pages.get(read - 1);
            assertThat(last.events().size()).isLessThanOrEqualTo(LIMIT);
            assertThat(last.next())
                    .isEqualTo(last.events().isEmpty() ? last.after() : last.events().getLast().path("sequence").asLong());
            if (last.events().size() < LIMIT) {
                assertThat(whole).as("after page %d", read).containsAllEntriesOf(batches(pages.subList(0, read)));
            }
        }
        assertThat(pages.stream().flatMap(page -> page.events().stream()).map(event -> event.path("sequence").asLong()))
                .isSorted().doesNotHaveDuplicates();
    }

    @Test
    void whatAnEventSpeaksOfWasToldBefore() throws Exception {
        String wave = answeredWave("2025-W23");
        company.close(wave);
        company.awaitRelease(wave);

        Set<String> units = new HashSet<>();
        Map<String, Set<String>> blocksOf = new HashMap<>();
        Set<String> labels = new HashSet<>();
        for (JsonNode event : company.feed(0)) {
            JsonNode told = event.path("data");
            switch (event.path("type").asText()) {
                case "unit.changed" -> units.add(told.path("unitId").asText());
                case "wave.opened" -> {
                    assertThat(units).containsAll(unitsOf(told.path("blocks")));
                    blocksOf.put(told.path("wave").asText(), Set.copyOf(told.path("blocks").findValuesAsText("blockId")));
                }
                case "wave.closed" -> assertThat(blocksOf.get(told.path("wave").asText()))
                        .containsAll(told.path("blocks").findValuesAsText("blockId"));
                case "response.released", "comment.released" -> {
                    labels.add(told.path("label").asText());
                    assertThat(blocksOf.get(told.path("wave").asText())).as("wave of %s", event)
                            .contains(told.path("label").asText().split("\\+"));
                }
                case "response.erased", "comment.erased" -> assertThat(blocksOf).containsKey(told.path("wave").asText());
                // What an erased event left: its place in the sequence and nothing else.
                case "withdrawn" -> assertThat(told).isEmpty();
                default -> throw new AssertionError("a type the rules do not speak of: " + event);
            }
        }
        assertThat(labels).anyMatch(label -> label.contains("+")).anyMatch(label -> !label.contains("+"));
    }

    /** A wave in which Sales has answered with comments, and of Risk and of Ledger's block too few to stand alone. */
    private String answeredWave(String week) {
        String wave = company.openWave(clock.goTo(week).toString());
        for (int person = 1; person <= 12; person++) {
            company.submit(wave, "Z" + person, 1, company.used("copilot", 1, "words")).statusCode(200);
        }
        for (int person = 1; person <= 4; person++) {
            company.submit(wave, "R" + person, 1, company.used("copilot", 1, "words")).statusCode(200);
            company.submit(wave, "L" + person, 1, company.used("copilot", 1, "words")).statusCode(200);
        }
        return wave;
    }

    /** Reads on from a sequence until a wave is closed, again and again as the feed's consumer does. */
    private List<Page> pagesUntilClosed(long from) {
        String token = FeedbackStack.token("service");
        List<Page> pages = new ArrayList<>();
        long end = System.nanoTime() + PATIENCE.toNanos();
        for (long after = from; pages.isEmpty() || !pages.getLast().closesAWave(); after = pages.getLast().next()) {
            assertThat(System.nanoTime()).as("no wave is closed within %s", PATIENCE).isLessThan(end);
            pages.add(page(token, after));
        }
        return pages;
    }

    private Page page(String token, long after) {
        String answer = given().auth().oauth2(token).get("/api/feedback/v1/feed/events?limit=" + LIMIT + "&after=" + after)
                .then().statusCode(200).extract().asString();
        try {
            JsonNode page = json.readTree(answer);
            List<JsonNode> events = new ArrayList<>();
            page.path("events").forEach(events::add);
            return new Page(events, after, page.path("next").asLong());
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    /** How many events of each batch there are. */
    private static Map<String, Integer> batches(List<Page> pages) {
        Map<String, Integer> events = new HashMap<>();
        pages.stream().flatMap(page -> page.events().stream()).map(event -> event.path("data").path("batch").asText())
                .filter(batch -> !batch.isEmpty()).forEach(batch -> events.merge(batch, 1, Integer::sum));
        return events;
    }

    private static Set<String> unitsOf(JsonNode blocks) {
        Set<String> units = new HashSet<>();
        for (JsonNode block : blocks) {
            block.path("unitIds").forEach(unit -> units.add(unit.asText()));
            if (block.path("parentUnitId").isTextual()) {
                units.add(block.path("parentUnitId").asText());
            }
        }
        return units;
    }
}
