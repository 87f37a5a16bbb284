package io.candor.insight.usage.pull;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;

import io.candor.insight.usage.pull.FakeVendor.Reply;

class PagesTest {

    private static final int MOST = 10_000;
    private static final Endpoint TOKEN = endpoint("\"rows\":\"data\",\"by\":\"token\"");
    private static final Endpoint LINK_HEADER = endpoint("\"rows\":\"data\",\"by\":\"link_header\"");
    private static final Endpoint LINKS = endpoint("\"by\":\"download_links\"");
    private static final Map<String, String> KEY = Map.of("Authorization", "Bearer s3cret");

    private final FakeVendor source = new FakeVendor();
    private final TestingPause pause = new TestingPause();
    private final Fetching fetching = new Fetching(new Reachable(true),
            new BackOff(Duration.ofMinutes(5), Clock.systemUTC(), new Random(1)), pause, Duration.ofSeconds(5), 4, MOST,
            Duration.ZERO);

    @AfterEach
    void stop() {
        fetching.close();
        source.close();
    }

    private static Endpoint endpoint(String fields) {
        try {
            return new JsonMapper().readValue("{\"path\":\"/\"," + fields + "}", Endpoint.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private List<String> parts(Endpoint endpoint, String path) throws PullFailure {
        Pages pages = new Pages(fetching, endpoint, page -> Call.get(
                Addresses.below(source.base(), path.replace("{page}", Integer.toString(page))), KEY));
        return pages.all().stream().map(part -> new String(part.body(), StandardCharsets.UTF_8)).toList();
    }

    private static String page(int row, String more) {
        return "{\"data\":[{\"n\":%d}]%s}".formatted(row, more);
    }

    @Test
    void followsTokensToTheEnd() throws PullFailure {
        source.answers(path -> Reply.ok(switch (path) {
            case "/d?limit=2" -> page(1, ",\"has_more\":true,\"next_page\":\"a+b/=\"");
            case "/d?limit=2&page=a%2Bb%2F%3D" -> page(2, ",\"has_more\":true,\"next_page\":\"c\"");
            case "/d?limit=2&page=c" -> "{\"data\":[],\"has_more\":false,\"next_page\":null}";
            default -> "?";
        }));
        assertThat(parts(TOKEN, "/d?limit=2")).containsExactly(
                page(1, ",\"has_more\":true,\"next_page\":\"a+b/=\""), page(2, ",\"has_more\":true,\"next_page\":\"c\""));
        assertThat(source.asked).extracting(FakeVendor.Asked::authorization).containsOnly("Bearer s3cret");
    }

    @Test
    void refusesPagesWithoutAnEnd() {
        source.answers(path -> Reply.ok(page(path.length(), ",\"has_more\":true,\"next_page\":\"a\"")));
        fails(TOKEN, "/d", "no end");
        source.answers(path -> Reply.ok(page(1, ",\"has_more\":true,\"next_page\":null")));
        fails(TOKEN, "/e", "not where");
    }

    @Test
    void followsLinkHeadersOnTheSameHostOnly() throws PullFailure {
        source.answers(path -> path.equals("/d") ? new Reply(200, page(1, ""), Map.of("Link",
                "<%s/d?page=0>; rel=\"prev\", <%s/d?page=2>; rel=\"next\"".formatted(source.base(), source.base())), false)
                : Reply.ok(page(2, "")));
        assertThat(parts(LINK_HEADER, "/d")).containsExactly(page(1, ""), page(2, ""));
        source.answers(path -> new Reply(200, page(1, ""), Map.of("Link", "<http://127.0.0.1:1/d>; rel=\"next\""), false));
        fails(LINK_HEADER, "/other", "another host's");
    }

    @Test
    void countsPagesAsTheSourceSays() throws PullFailure {
        Endpoint total = endpoint("\"rows\":\"data\",\"by\":\"page\",\"total\":\"/totalCount\",\"pageSize\":1");
        source.answers(path -> Reply.ok(page(path.charAt(path.length() - 1), ",\"totalCount\":2")));
        assertThat(parts(total, "/d?page={page}")).hasSize(2);
        Endpoint more = endpoint("\"rows\":\"data\",\"by\":\"page\",\"more\":\"/pagination/hasNextPage\"");
        source.answers(path -> Reply.ok(page(path.charAt(path.length() - 1),
                ",\"pagination\":{\"hasNextPage\":%s}".formatted(!path.endsWith("3")))));
        assertThat(parts(more, "/e?page={page}")).hasSize(3);
        source.answers(path -> Reply.ok(page(1, "")));
        assertThat(parts(more, "/f?page={page}")).as("it does not page at all").hasSize(1);
        Endpoint pages = endpoint("\"rows\":\"data\",\"by\":\"page\",\"pages\":\"/total_pages\",\"capped\":\"/capped\"");
        source.answers(path -> Reply.ok(page(path.charAt(path.length() - 1), ",\"total_pages\":4")));
        assertThat(parts(pages, "/g?page={page}")).hasSize(4);
        source.answers(path -> Reply.ok(path.endsWith("6") ? "{\"data\":[]}"
                : page(path.charAt(path.length() - 1), ",\"total_pages\":2,\"capped\":true")));
        assertThat(parts(pages, "/h?page={page}")).as("until a page without rows").hasSize(5);
        assertThat(source.paths()).endsWith("/h?page=1", "/h?page=2", "/h?page=3", "/h?page=4", "/h?page=5", "/h?page=6");
        source.answers(path -> Reply.ok(page(1, ",\"total_pages\":9")));
        fails(pages, "/i?page={page}", "same page again");
    }

    @Test
    void followsLinksOfTheAnswerOnTheSameHostOnly() throws PullFailure {
        Endpoint links = endpoint("\"rows\":\"value\",\"by\":\"next_link\"");
        source.answers(path -> Reply.ok(path.equals("/d")
                ? "{\"value\":[{\"n\":1}],\"@odata.nextLink\":\"%s/d?$skiptoken=2\"}".formatted(source.base())
                : "{\"value\":[{\"n\":2}]}"));
        assertThat(parts(links, "/d")).hasSize(2);
        source.answers(path -> Reply.ok("{\"value\":[{\"n\":1}],\"@odata.nextLink\":\"http://127.0.0.1:1/d\"}"));
        fails(links, "/d", "another host's");
    }

    @Test
    void aWrongTokenOrALostPageFailsTheDayAndSaysNothingAboutIt() {
        for (int status : new int[] { 400, 404, 422 }) {
            source.answers(path -> path.contains("page=") ? Reply.of(status, Map.of())
                    : Reply.ok(page(1, ",\"has_more\":true,\"next_page\":\"wrong\"")));
            assertThatExceptionOfType(PullFailure.class).isThrownBy(() -> parts(TOKEN, "/d"))
                    .satisfies(failure -> {
                        assertThat(failure.status()).isEqualTo(status);
                        assertThat(failure.isNotServed()).isFalse();
                    });
        }
        source.answers(path -> path.contains("sig") ? Reply.of(404, Map.of())
                : Reply.ok("{\"download_links\":[\"%s/1?sig=old\"]}".formatted(source.base())));
        assertThatExceptionOfType(PullFailure.class).isThrownBy(() -> parts(LINKS, "/d"))
                .satisfies(failure -> assertThat(failure.isNotServed()).isFalse());
    }

    @Test
    void takesAnAnswerOfAnotherFormForNoEmptyDay() throws PullFailure {
        source.answers(path -> Reply.ok("{\"error\":\"no\"}"));
        fails(TOKEN, "/d", "no “data”");
        source.answers(path -> Reply.ok("{}"));
        assertThat(parts(TOKEN, "/d")).isEmpty();
    }

    @Test
    void asksAgainForBodiesThatEndWithinJson() throws PullFailure {
        source.answers(path -> Reply.ok(page(1, "")));
        source.misbehaves("/d", Reply.ok("{\"data\":[{\"n\":1},{\"n"));
        assertThat(parts(TOKEN, "/d")).containsExactly(page(1, ""));
        source.answers(path -> Reply.ok(path.equals("/l") ? "{\"download_links\":[\"%s/1\"]}".formatted(source.base())
                : "{\"n\":1}\n{\"n\":2}\n"));
        source.misbehaves("/1", Reply.ok("{\"n\":1}\n{\"n"));
        assertThat(parts(LINKS, "/l")).containsExactly("{\"n\":1}\n{\"n\":2}\n");
        assertThat(source.asked).hasSize(5);
    }

    @Test
    void keepsThePublishedPace() throws PullFailure {
        source.answers(path -> Reply.ok(page(1, path.contains("page") ? "" : ",\"has_more\":true,\"next_page\":\"2\"")));
        try (Fetching slow = new Fetching(new Reachable(true), new BackOff(Duration.ofMinutes(5), Clock.systemUTC(),
                new Random(1)), pause, Duration.ofSeconds(5), 4, MOST, Duration.ofSeconds(3))) {
            new Pages(slow, TOKEN, page -> Call.get(Addresses.below(source.base(), "/d"), KEY)).all();
        }
        assertThat(source.asked).hasSize(2);
        assertThat(pause.waits()).containsExactly(Duration.ofSeconds(3));
    }

    @Test
    void fetchesSignedLinksWithoutCredentials() throws PullFailure {
        source.answers(path -> Reply.ok(path.equals("/d")
                ? "{\"download_links\":[\"%1$s/1?sig=x\",\"%1$s/2?sig=y\",\"%1$s/3?sig=z\"],\"report_day\":\"2026-04-20\"}"
                        .formatted(source.base())
                : path.startsWith("/2") ? "\n" : "{\"part\":\"" + path + "\"}\n"));
        assertThat(parts(LINKS, "/d")).hasSize(2);
        assertThat(source.asked.getFirst().authorization()).isEqualTo("Bearer s3cret");
        assertThat(source.asked).hasSize(4).filteredOn(asked -> asked.path().contains("sig"))
                .extracting(FakeVendor.Asked::authorization).containsOnlyNulls();
        source.answers(path -> Reply.ok("{\"links\":[]}"));
        fails(LINKS, "/d", "download_links");
    }

    @Test
    void asksAgainWhatIsBusyBrokenOrCutShort() throws PullFailure {
        source.answers(path -> Reply.ok(page(1, "")));
        source.misbehaves("/d", Reply.of(429, Map.of("Retry-After", "17")), Reply.of(503, Map.of()),
                new Reply(200, page(1, ""), Map.of(), true));
        assertThat(parts(TOKEN, "/d")).containsExactly(page(1, ""));
        assertThat(pause.waits()).hasSize(3).startsWith(Duration.ofSeconds(17));
    }

    @Test
    void givesUpInTheEndAndAtOnceWhereItIsNoUse() {
        source.answers(path -> Reply.of(500, Map.of()));
        fails(TOKEN, "/d", "HTTP 500");
        assertThat(source.asked).hasSize(4);
        source.answers(path -> Reply.of(401, Map.of()));
        fails(TOKEN, "/d", "credentials");
        assertThat(source.asked).hasSize(5);
        source.answers(path -> Reply.of(429, Map.of("Retry-After", "3600")));
        fails(TOKEN, "/d", "patience");
        assertThat(source.asked).hasSize(6);
        source.answers(path -> Reply.of(302, Map.of("Location", source.base() + "/elsewhere")));
        fails(TOKEN, "/d", "redirects");
        assertThat(source.paths()).doesNotContain("/elsewhere");
    }

    @Test
    void aDayWithoutContentIsEmpty() throws PullFailure {
        source.answers(path -> new Reply(204, "", Map.of(), false));
        assertThat(parts(LINKS, "/d")).isEmpty();
        assertThat(parts(TOKEN, "/d")).isEmpty();
    }

    @Test
    void refusesAnswersThatAreTooLargeOrNoJson() {
        source.answers(path -> Reply.ok("x".repeat(MOST + 1)));
        fails(TOKEN, "/d", "breaks off");
        source.answers(path -> Reply.ok("<html>"));
        fails(TOKEN, "/d", "no JSON");
    }

    private void fails(Endpoint endpoint, String path, String reason) {
        assertThatExceptionOfType(PullFailure.class).isThrownBy(() -> parts(endpoint, path))
                .satisfies(failure -> assertThat(failure.reason()).contains(reason).doesNotContain("s3cret"));
    }
}
