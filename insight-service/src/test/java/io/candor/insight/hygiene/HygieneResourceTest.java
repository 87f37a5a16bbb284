package io.candor.insight.hygiene;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.candor.insight.calendar.IsoPeriod;
import io.candor.insight.disclosure.Disclosure;
import io.candor.insight.feed.TestingCompany;
import io.candor.insight.feed.TestingFeed;
import io.candor.insight.stack.InsightStack;
import io.candor.insight.stack.Tokens;
import io.candor.insight.usage.TestingUsage;
import io.candor.insight.usecase.Tool;
import io.candor.insight.usecase.ToolCatalogue;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;

@QuarkusTest
@QuarkusTestResource(InsightStack.class)
class HygieneResourceTest {

    private static final Map<String, Object> HELPED = Map.of("usefulness", 2, "netMinutes", 30, "quality", "better",
            "withoutTarget", "yes", "obstacles", List.of("none"));
    private static final IsoPeriod PERIOD = new IsoPeriod(2021, 1);
    private static final String PATH = "/api/insight/v1/hygiene";
    private static final int PEOPLE = 30;

    private final TestingFeed feed;
    private final ToolCatalogue tools;
    private final TestingUsage usage;

    HygieneResourceTest(TestingFeed feed, ToolCatalogue tools, TestingUsage usage) {
        this.feed = feed;
        this.tools = tools;
        this.usage = usage;
    }

    @Test
    void rawStandsBesideGenuineUseWithALabelAndWithheldGroupsHaveNone() {
        TestingCompany company = company("clean", "clean-tool");
        report(company, "clean-tool", "a", "%s,all,6,0,0");
        report(company, "clean-tool", "b", "%s,all,6,1,40");
        report(company, "clean-tool", "c", "%s,all,6,,");
        report(company, "clean-tool", "d", "%s,all,6,0,0");

        JsonPath page = ask("?period=2021-P01&tool=clean-tool&unit=" + company.unit("top"), 200).body("cells", hasSize(4))
                .body("figures", equalTo("preliminary")).body("nextCursor", nullValue()).extract().jsonPath();
        String good = at(company, "a");
        assertThat(page.getString(good + ".whole.label")).isEqualTo("USE");
        assertThat(page.getString(good + ".verdict")).isEqualTo("VALUE");
        assertThat(page.getFloat(good + ".said.share.value")).isGreaterThan(0.5f);
        // 30 people × 20 days × 6 prompts.
        assertThat(page.getFloat(good + ".whole.usage.raw.value")).isEqualTo(3600);
        assertThat(page.getFloat(good + ".whole.usage.genuine.events.low")).isGreaterThanOrEqualTo(3200);
        String passive = at(company, "b");
        assertThat(page.getString(passive + ".whole.label")).isEqualTo("EXCLUDE");
        assertThat(page.getFloat(passive + ".whole.usage.passive.share.value")).isEqualTo(0.85f);
        assertThat(page.getFloat(passive + ".whole.usage.genuine.share.high")).isLessThan(0.2f);
        String silent = at(company, "c");
        assertThat(page.getString(silent + ".whole.label")).isEqualTo("UNKNOWN");
        assertThat(page.getString(silent + ".whole.reasons[0]")).contains("tell neither the tool's own requests");
        Object passiveOfSilent = page.get(silent + ".whole.usage.passive");
        assertThat(passiveOfSilent).isNull();
        Map<String, Object> hidden = page.getMap(at(company, "d"));
        assertThat(hidden).isEqualTo(Map.of("withheld", Disclosure.WORDING));

        ask("?period=2021-P01&tool=clean-tool&label=UNKNOWN&unit=" + company.unit("top"), 200).body("cells.node",
                contains(company.block("c"), company.block("d")));
    }

    @Test
    void surfacesAreShownWithoutLeavingAHiddenOneOver() {
        TestingCompany company = company("surface", "surface-tool");
        report(company, "surface-tool", "a", "%s,editor,6,0,0", "%s,chat,2,8,0");
        List<String> rows = new ArrayList<>(rows(company, "b", "%s,editor,6,0,0"));
        rows.addAll(rows(company, "b", "%s,terminal,3,0,0").subList(0, 4));
        usage.reportKinds("surface-tool", company.unit("b"), rows, PERIOD.firstDay(), PERIOD.lastDay());

        JsonPath page = ask("?period=2021-P01&tool=surface-tool&unit=" + company.unit("top"), 200).extract().jsonPath();
        assertThat(page.getList(at(company, "a") + ".surfaces.name", String.class)).containsExactly("chat", "editor");
        assertThat(page.getList(at(company, "a") + ".surfaces.labelled.label", String.class)).containsExactly("DOWN_WEIGHT",
                "USE");
        assertThat(page.getFloat(at(company, "a") + ".surfaces[0].labelled.usage.machine.share.value")).isEqualTo(0.8f);
        assertThat(page.getList(at(company, "b") + ".surfaces", String.class))
                .as("four people's terminal is what the editor leaves over")
                .isEmpty();
        assertThat(page.getFloat(at(company, "b") + ".whole.usage.raw.value")).isEqualTo(3800);
    }

    @Test
    void theCsvSaysTheSameCannotRunAndIsSigned() throws GeneralSecurityException {
        TestingCompany company = company("csv", "csv-tool");
        report(company, "csv-tool", "a", "%s,=1+1,6,0,0");
        String question = "?period=2021-P01&tool=csv-tool&unit=" + company.unit("top");
        String csv = given().auth().oauth2(Tokens.of("reader")).accept("text/csv").get(PATH + question).then().statusCode(200)
                .contentType("text/csv").extract().asString();
        List<String> lines = csv.lines().toList();
        assertThat(lines.getFirst()).startsWith("period,figures,unit_id,unit,tool,surface,label,reasons,verdict,says_it_helps");
        assertThat(lines).anyMatch(line -> line.startsWith("2021-P01,preliminary," + company.block("a") + ",a,csv-tool,*,USE"))
                .anyMatch(line -> line.contains(",'=1+1,USE,")).noneMatch(line -> line.contains(",=1+1"))
                .anyMatch(line -> line.startsWith("2021-P01,preliminary," + company.block("d") + ",d,csv-tool,*,UNKNOWN,"
                        + Disclosure.WORDING + "," + Disclosure.WORDING));
        assertThat(lines).extracting(line -> line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1).length).containsOnly(36);

        JsonPath digest = given().auth().oauth2(Tokens.of("auditor")).get(PATH + "/digest" + question).then().statusCode(200)
                .extract().jsonPath();
        String statement = digest.getString("statement");
        assertThat(statement).isEqualTo("candor-clean-data-1\nperiod 2021-P01\nfigures preliminary\nsha256 "
                + HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(csv.getBytes(StandardCharsets.UTF_8)))
                + "\n");
        assertThat(verifies(digest, statement)).isTrue();
        assertThat(verifies(digest, statement.replace("preliminary", "final"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({ "?period=2021,400", "?period=2021-P14,400", "?period=1999-P01,404", "?unit=nobody,404", "?tool=nothing,404",
            "?label=GOOD,400", "?cursor=elsewhere,400" })
    void badQuestionsAreNamed(String query, int status) {
        company("clean-bad", "clean-bad-tool");
        ask(query.contains("period") ? query : query + "&period=2021-P01", status).body("errors.pointer",
                hasItem(query.substring(1, query.indexOf('='))));
    }

    private TestingCompany company(String prefix, String tool) {
        if (tools.all().stream().noneMatch(it -> it.id().equals(tool))) {
            tools.add(new Tool(tool, tool));
        }
        TestingCompany company = new TestingCompany(feed, prefix + "-" + UUID.randomUUID(), PERIOD)
                .withUnit("top", null).withBlock("a", "top", PEOPLE).withBlock("b", "top", PEOPLE)
                .withBlock("c", "top", PEOPLE).withBlock("d", "top", PEOPLE).open(0);
        return company.answer(company.block("a"), 28, tool, HELPED).answer(company.block("b"), 28, tool, HELPED)
                .answer(company.block("c"), 28, tool, HELPED).answer(company.block("d"), 4, tool, HELPED).close().deliver();
    }

    private void report(TestingCompany company, String tool, String block, String... rows) {
        usage.reportKinds(tool, company.unit(block),
                Stream.of(rows).flatMap(row -> rows(company, block, row).stream()).toList(), PERIOD.firstDay(),
                PERIOD.lastDay());
    }

    private static List<String> rows(TestingCompany company, String block, String row) {
        return IntStream.range(0, PEOPLE).mapToObj(person -> row.formatted(company.unit(block) + "-" + person)).toList();
    }

    private static String at(TestingCompany company, String block) {
        return "cells.find { it.node == '" + company.block(block) + "' }.clean";
    }

    private static boolean verifies(JsonPath digest, String statement) throws GeneralSecurityException {
        Signature signature = Signature.getInstance("Ed25519");
        signature.initVerify(KeyFactory.getInstance("Ed25519")
                .generatePublic(new X509EncodedKeySpec(Base64.getUrlDecoder().decode(digest.getString("publicKey")))));
        signature.update(statement.getBytes(StandardCharsets.UTF_8));
        return signature.verify(Base64.getUrlDecoder().decode(digest.getString("signature")));
    }

    private static ValidatableResponse ask(String query, int status) {
        return given().auth().oauth2(Tokens.of("reader")).get(PATH + query).then().statusCode(status);
    }
}
