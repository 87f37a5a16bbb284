package io.candor.insight.band;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.candor.insight.calendar.IsoPeriod;
import io.candor.insight.stack.InsightStack;
import io.candor.insight.stack.Tokens;
import io.candor.insight.target.AdoptionTarget;
import io.candor.insight.target.AdoptionTargets;
import io.candor.insight.target.TargetMetric;
import io.candor.insight.target.TargetPeriod;
import io.candor.insight.usage.TestingUsage;
import io.candor.insight.usecase.Tool;
import io.candor.insight.usecase.ToolCatalogue;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** What desk relies on (its consumer test writes the file) is what this service really does. */
@QuarkusTest
@QuarkusTestResource(InsightStack.class)
class BandKeysProviderContractTest {

    @Inject
    ObjectMapper json;

    @Inject
    TestingUsage usage;

    @Inject
    ToolCatalogue tools;

    @Inject
    AdoptionTargets targets;

    private final String wave = "contract-" + UUID.randomUUID();

    @Test
    void theFourRulesHoldForTheContractsOwnRequest() throws IOException {
        JsonNode contract = json.readTree(BandKeysProviderContractTest.class.getResourceAsStream("/contract/bands-v1.json"));
        assertThat(contract.path("rules")).hasSize(4);
        JsonNode request = contract.path("request").path("example");
        prepareUsage(request);

        String answered = ask(contract, request, 200);
        JsonNode answer = json.readTree(answered);
        List<String> faults = new ArrayList<>();
        fits(contract.path("response"), answer, "response", faults);
        assertThat(faults).isEmpty();

        assertThat(answer.path("blocks").findValuesAsText("blockId"))
                .isEqualTo(request.path("blocks").findValuesAsText("blockId"));
        assertThat(answer.path("blocks").path(0).path("bands")).hasSizeGreaterThanOrEqualTo(2);
        assertThat(answer.path("blocks").path(1).path("bands")).isEmpty();
        Set<String> keys = new HashSet<>();
        for (JsonNode band : answer.path("blocks").path(0).path("bands")) {
            String key = band.path("key").asText();
            assertThat(Base64.getUrlDecoder().decode(key)).hasSize(256);
            assertThat(key).doesNotContain("=");
            assertThat(keys.add(key)).isTrue();
        }
        assertThat(keys.size() * 10).isLessThanOrEqualTo(request.path("blocks").path(0).path("members").size());

        assertThat(ask(contract, request, 200)).isEqualTo(answered);
        ask(contract, ((ObjectNode) request.deepCopy()).put("period", "2024-P06"), 409);
    }

    private String ask(JsonNode contract, JsonNode request, int status) {
        return given().auth().oauth2(Tokens.of(contract.path("request").path("role").asText()))
                .contentType("application/json").body(request.toString())
                .request(contract.path("request").path("method").asText(),
                        contract.path("request").path("path").asText().replace("{wave}", wave))
                .then().statusCode(status).extract().asString();
    }

    private void prepareUsage(JsonNode request) {
        String target = request.path("target").asText();
        IsoPeriod closed = IsoPeriod.parse(request.path("period").asText()).previous();
        if (targets.find(target).isEmpty()) {
            tools.add(new Tool(target, "A tool"));
            targets.declare(new AdoptionTarget(target, "Contract", target, TargetMetric.HUMAN_PROMPTS, BigDecimal.valueOf(20),
                    TargetPeriod.WEEK, null, List.of(), closed.firstDay(), closed.firstDay(), null, false, null));
        }
        Map<String, Integer> prompts = new HashMap<>();
        request.path("blocks").path(0).path("members")
                .forEach(member -> prompts.put(member.asText(), prompts.size() % 2 == 0 ? 0 : 9));
        usage.report(target, "contract", prompts, closed.firstDay(), closed.lastDay());
    }

    private static void fits(JsonNode agreed, JsonNode sent, String at, List<String> faults) {
        if (agreed.isArray()) {
            if (!sent.isArray()) {
                faults.add(at + " is no list");
            }
            sent.forEach(element -> fits(agreed.get(0), element, at + "[]", faults));
        } else if (agreed.isObject()) {
            agreed.properties().forEach(field -> fits(field.getValue(), sent.path(field.getKey()), at + "." + field.getKey(),
                    faults));
        } else if (agreed.asText().equals("integer") ? !sent.isIntegralNumber() : !sent.isTextual()) {
            faults.add(at + " is no " + agreed.asText());
        }
    }
}
