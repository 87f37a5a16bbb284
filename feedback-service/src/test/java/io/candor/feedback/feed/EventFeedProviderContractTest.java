package io.candor.feedback.feed;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;

import io.candor.feedback.stack.Company;
import io.candor.feedback.stack.FeedbackStack;
import io.candor.feedback.stack.TestingClock;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** What insight-service relies on (its consumer test writes the file) is what this service really sends. */
@QuarkusTest
@QuarkusTestResource(FeedbackStack.class)
class EventFeedProviderContractTest {

    private static final Set<String> NOT_YET_SENT = Set.of("response.erased", "comment.erased");

    private final Company company;
    private final TestingClock clock;
    private final ObjectMapper json;
    private JsonNode contract = MissingNode.getInstance();

    @Inject
    EventFeedProviderContractTest(Company company, TestingClock clock, ObjectMapper json) {
        this.company = company;
        this.clock = clock;
        this.json = json;
    }

    @BeforeEach
    void readContract() throws IOException {
        contract = json.readTree(EventFeedProviderContractTest.class.getResourceAsStream("/contract/feed-v1.json"));
    }

    @Test
    void everyEventHasTheShapeItsConsumerReads() throws InterruptedException, IOException {
        company.present();
        long before = company.sequence();
        String wave = company.openWave(clock.goTo("2025-W06").toString());
        for (int person = 1; person <= 10; person++) {
            company.submit(wave, "Z" + person, 1, company.used("copilot", 1, "words")).statusCode(200);
        }
        company.close(wave);
        company.released(wave);

        List<String> faults = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        List<JsonNode> events = new ArrayList<>(company.feed(before));
        json(given().auth().oauth2(FeedbackStack.token("service")).get("/api/feedback/v1/feed/events?limit=100")
                .asString()).path("events").forEach(events::add);
        for (JsonNode event : events) {
            String type = event.path("type").asText();
            seen.add(type);
            shape(contract.path("envelope"), event, type, faults);
            shape(contract.path("types").path(type), event.path("data"), type + ".data", faults);
        }
        assertThat(faults).isEmpty();
        Set<String> agreed = new HashSet<>();
        contract.path("types").fieldNames().forEachRemaining(agreed::add);
        agreed.removeAll(NOT_YET_SENT);
        assertThat(seen).containsAll(agreed);
    }

    @Test
    void pagesAscendAndTheLastOneIsShort() {
        company.present();
        String path = contract.path("request").path("path").asText();
        String token = FeedbackStack.token(contract.path("request").path("role").asText());

        List<Integer> sequences = given().auth().oauth2(token).get(path + "?after=0&limit=2").then().statusCode(200)
                .extract().path("events.sequence");
        assertThat(sequences).hasSize(2).isSorted();
        int next = given().auth().oauth2(token).get(path + "?after=0&limit=2").path("next");
        assertThat(next).isEqualTo(sequences.getLast());
        int end = given().auth().oauth2(token).get(path + "?after=1000000&limit="
                + contract.path("request").path("largestLimit").asInt()).then().statusCode(200).extract().path("next");
        assertThat(end).isEqualTo(1_000_000);
        given().auth().oauth2(token).get(path + "?after=-1").then().statusCode(400);
        given().auth().oauth2(token).get(path + "?limit=1001").then().statusCode(400);
    }

    private JsonNode json(String text) throws IOException {
        return json.readTree(text);
    }

    private static void shape(JsonNode agreed, JsonNode sent, String at, List<String> faults) {
        agreed.properties().forEach(field -> value(field.getValue(), sent.path(field.getKey()),
                at + "." + field.getKey(), faults));
    }

    private static void value(JsonNode agreed, JsonNode sent, String at, List<String> faults) {
        if (agreed.isArray()) {
            if (!sent.isArray()) {
                faults.add(at + " is no list: " + sent);
            }
            sent.forEach(element -> value(agreed.get(0), element, at + "[]", faults));
        } else if (agreed.isObject()) {
            shape(agreed, sent, at, faults);
        } else if (!fits(agreed.asText(), sent)) {
            faults.add(at + " is no " + agreed.asText() + ": " + sent);
        }
    }

    private static boolean fits(String type, JsonNode sent) {
        if (type.endsWith("?")) {
            return sent.isNull() || sent.isMissingNode() || fits(type.substring(0, type.length() - 1), sent);
        }
        return switch (type) {
            case "string" -> sent.isTextual();
            case "integer" -> sent.isIntegralNumber();
            case "boolean" -> sent.isBoolean();
            case "object" -> sent.isObject();
            case "date" -> sent.asText().matches("\\d{4}-\\d{2}-\\d{2}");
            case "date-time" -> sent.asText().matches("\\d{4}-\\d{2}-\\d{2}T.*Z");
            default -> type.contains("|") && Set.of(type.split("\\|")).contains(sent.asText());
        };
    }
}
