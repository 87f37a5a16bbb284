package io.candor.insight.query;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import io.candor.insight.calendar.IsoPeriod;
import io.candor.insight.feed.TestingCompany;
import io.candor.insight.feed.TestingFeed;
import io.candor.insight.stack.InsightStack;
import io.candor.insight.stack.Tokens;
import io.candor.insight.usecase.Tool;
import io.candor.insight.usecase.ToolCatalogue;
import io.candor.local.proof.Figures;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;

/** A cell nobody answered in, one with few answers, and one hidden for another's sake: same words, headers, length and time. */
@QuarkusTest
@QuarkusTestResource(InsightStack.class)
class OneFaceTest {

    private static final IsoPeriod PERIOD = new IsoPeriod(2020, 13);
    private static final int ROUNDS = 400;
    /** Six standard errors of the rank statistic of two such samples. */
    private static final double BOUND = 6 * Math.sqrt((2 * ROUNDS + 1) / (12.0 * ROUNDS * ROUNDS));
    private static final Map<String, Object> HELPED = Map.of("usefulness", 1, "netMinutes", 10);

    private final TestingFeed feed;
    private final ToolCatalogue tools;

    OneFaceTest(TestingFeed feed, ToolCatalogue tools) {
        this.feed = feed;
        this.tools = tools;
    }

    @Test
    void emptySmallAndComplementaryCellsCannotBeToldApart() throws IOException, InterruptedException {
        tools.add(new Tool("face-used", "Face used"));
        tools.add(new Tool("face-none", "Face none"));
        TestingCompany company = new TestingCompany(feed, "oneface", PERIOD).withUnit("top", null).withBlock("aaa", "top", 40)
                .withBlock("bbb", "top", 24).withBlock("ccc", "top", 40).open(0)
                .answer("b-oneface-aaa@" + PERIOD, 4, "face-used", HELPED)
                .answer("b-oneface-bbb@" + PERIOD, 14, "face-used", HELPED)
                .answer("b-oneface-bbb@" + PERIOD, 10, "face-none", HELPED).close().deliver();
        List<String> cells = List.of(cell(company.block("aaa"), "face-used"), cell(company.block("ccc"), "face-used"),
                cell(company.block("ccc"), "face-none"), cell(company.block("bbb"), "face-none"));
        assertThat(cells.stream().map(cell -> face(ask(cell))).distinct()).as("faces").hasSize(1);

        List<List<Double>> times = cells.stream().<List<Double>> map(cell -> new ArrayList<>()).toList();
        Random random = new Random(5);
        HttpClient client = HttpClient.newHttpClient();
        for (int round = -50; round < ROUNDS; round++) {
            List<Integer> order = new ArrayList<>(List.of(0, 1, 2, 3));
            Collections.shuffle(order, random);
            for (int which : order) {
                HttpRequest request = request(cells.get(which));
                long start = System.nanoTime();
                client.send(request, BodyHandlers.ofByteArray());
                if (round >= 0) {
                    times.get(which).add((System.nanoTime() - start) / 1e6);
                }
            }
        }
        double largest = 0;
        for (int one = 0; one < times.size(); one++) {
            for (int other = one + 1; other < times.size(); other++) {
                largest = Math.max(largest, Math.abs(laterShare(times.get(one), times.get(other)) - 0.5));
            }
        }
        String figure = "four kinds of hidden cell, %d readings each: whoever guesses by time is right in %.1f %%".formatted(
                ROUNDS,
                50 + 100 * largest);
        System.out.println(figure);
        assertThat(largest).isLessThan(BOUND);
        Figures.of("OneFaceTest.emptySmallAndComplementaryCellsCannotBeToldApart", figure);
    }

    private static Response ask(String cell) {
        return given().auth().oauth2(Tokens.of("reader")).get("/api/insight/v1/cells/{id}", cell);
    }

    private static HttpRequest request(String cell) {
        return HttpRequest.newBuilder(URI.create(RestAssured.baseURI + ":" + RestAssured.port + "/api/insight/v1/cells/"
                + URLEncoder.encode(cell, UTF_8))).header("Authorization", "Bearer " + Tokens.of("reader")).build();
    }

    private static String face(Response answer) {
        Map<String, String> headers = new TreeMap<>();
        answer.headers().forEach(header -> headers.put(header.getName().toLowerCase(), header.getValue()));
        return answer.statusCode() + " " + headers + " " + answer.asString().replaceAll("b-oneface-...@|face-....", "X");
    }

    /** Mann-Whitney: how often a reading of the other took longer. */
    private static double laterShare(List<Double> one, List<Double> other) {
        double later = 0;
        for (double a : one) {
            for (double b : other) {
                later += b > a ? 1 : b == a ? 0.5 : 0;
            }
        }
        return later / one.size() / other.size();
    }

    private static String cell(String node, String tool) {
        return node + "~" + tool + "~" + PERIOD;
    }
}
