package io.candor.insight.usage.pull;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.candor.insight.usage.pull.FakeVendor.Reply;

class PagingTest {

    private static final int MOST = 10_000;
    private static final LocalDate DAY = LocalDate.of(2026, 4, 20);
    private static final Map<String, String> KEY = Map.of("Authorization", "Bearer s3cret");

    private final FakeVendor source = new FakeVendor();
    private final TestingPause pause = new TestingPause();
    private final Fetching fetching = new Fetching(new Reachable(true),
            new BackOff(Duration.ofMinutes(5), Clock.systemUTC(), new Random(1)), pause, Duration.ofSeconds(5), 4, MOST);

    @AfterEach
    void stop() {
        fetching.close();
        source.close();
    }

    private List<String> parts(Paging paging, String path) throws PullFailure {
        return paging.parts(fetching, Addresses.below(source.base(), path), KEY).stream()
                .map(part -> new String(part.body(), StandardCharsets.UTF_8)).toList();
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
        assertThat(parts(Pagings.nextPage("data"), "/d?limit=2")).containsExactly(
                page(1, ",\"has_more\":true,\"next_page\":\"a+b/=\""), page(2, ",\"has_more\":true,\"next_page\":\"c\""));
        assertThat(source.asked).extracting(FakeVendor.Asked::authorization).containsOnly("Bearer s3cret");
    }

    @Test
    void refusesPagesWithoutAnEnd() {
        source.answers(path -> Reply.ok(page(1, ",\"has_more\":true,\"next_page\":\"a\"")));
        fails(Pagings.nextPage("data"), "/d", "no end");
        source.answers(path -> Reply.ok(page(1, ",\"has_more\":true,\"next_page\":null")));
        fails(Pagings.nextPage("data"), "/e", "not where");
    }

    @Test
    void followsLinkHeadersOnTheSameHostOnly() throws PullFailure {
        source.answers(path -> path.equals("/d") ? new Reply(200, page(1, ""), Map.of("Link",
                "<%s/d?page=0>; rel=\"prev\", <%s/d?page=2>; rel=\"next\"".formatted(source.base(), source.base())), false)
                : Reply.ok(page(2, "")));
        assertThat(parts(Pagings.linkHeader("data"), "/d")).containsExactly(page(1, ""), page(2, ""));
        source.answers(path -> new Reply(200, page(1, ""), Map.of("Link", "<http://127.0.0.1:1/d>; rel=\"next\""), false));
        fails(Pagings.linkHeader("data"), "/other", "another host's");
    }

    @Test
    void countsPages() throws PullFailure {
        source.answers(path -> Reply.ok(path.equals("/d?page=3") ? "{\"data\":[]}" : page(path.length(), "")));
        assertThat(parts(Pagings.pageNumbers("data"), "/d")).hasSize(2);
        source.answers(path -> Reply.ok(page(path.length(), ",\"total_pages\":4")));
        assertThat(parts(Pagings.pageNumbers("data"), "/e")).hasSize(4);
        assertThat(source.paths()).endsWith("/e", "/e?page=2", "/e?page=3", "/e?page=4");
    }

    @Test
    void fetchesSignedLinksWithoutCredentials() throws PullFailure {
        source.answers(path -> Reply.ok(path.equals("/d")
                ? "{\"download_links\":[\"%1$s/1?sig=x\",\"%1$s/2?sig=y\",\"%1$s/3?sig=z\"],\"report_day\":\"2026-04-20\"}"
                        .formatted(source.base())
                : path.startsWith("/2") ? "\n" : "{\"part\":\"" + path + "\"}\n"));
        assertThat(parts(Pagings.downloadLinks(), "/d")).hasSize(2);
        assertThat(source.asked.getFirst().authorization()).isEqualTo("Bearer s3cret");
        assertThat(source.asked).hasSize(4).filteredOn(asked -> asked.path().contains("sig"))
                .extracting(FakeVendor.Asked::authorization).containsOnlyNulls();
        source.answers(path -> Reply.ok("{\"links\":[]}"));
        fails(Pagings.downloadLinks(), "/d", "download_links");
    }

    @Test
    void asksAgainWhatIsBusyBrokenOrCutShort() throws PullFailure {
        source.answers(path -> Reply.ok(page(1, "")));
        source.misbehaves("/d", Reply.of(429, Map.of("Retry-After", "17")), Reply.of(503, Map.of()),
                new Reply(200, page(1, ""), Map.of(), true));
        assertThat(parts(Pagings.nextPage("data"), "/d")).containsExactly(page(1, ""));
        assertThat(pause.waits()).hasSize(3).startsWith(Duration.ofSeconds(17));
    }

    @Test
    void givesUpInTheEndAndAtOnceWhereItIsNoUse() {
        source.answers(path -> Reply.of(500, Map.of()));
        fails(Pagings.nextPage("data"), "/d", "HTTP 500");
        assertThat(source.asked).hasSize(4);
        source.answers(path -> Reply.of(401, Map.of()));
        fails(Pagings.nextPage("data"), "/d", "credentials");
        assertThat(source.asked).hasSize(5);
        source.answers(path -> Reply.of(429, Map.of("Retry-After", "3600")));
        fails(Pagings.nextPage("data"), "/d", "patience");
        assertThat(source.asked).hasSize(6);
        source.answers(path -> Reply.of(302, Map.of("Location", source.base() + "/elsewhere")));
        fails(Pagings.nextPage("data"), "/d", "redirects");
        assertThat(source.paths()).doesNotContain("/elsewhere");
    }

    @Test
    void aDayWithoutContentIsEmpty() throws PullFailure {
        source.answers(path -> new Reply(204, "", Map.of(), false));
        assertThat(parts(Pagings.downloadLinks(), "/d")).isEmpty();
        assertThat(parts(Pagings.nextPage("data"), "/d")).isEmpty();
    }

    @Test
    void refusesAnswersThatAreTooLargeOrNoJson() {
        source.answers(path -> Reply.ok("x".repeat(MOST + 1)));
        fails(Pagings.nextPage("data"), "/d", "breaks off");
        source.answers(path -> Reply.ok("<html>"));
        fails(Pagings.nextPage("data"), "/d", "no JSON");
    }

    @Test
    void knowsHowItsSourcesAreAsked() throws PullFailure {
        source.answers(path -> Reply.ok("{\"data\":[],\"has_more\":false,\"download_links\":[]}"));
        for (String name : new Vendors().sources()) {
            Vendor vendor = new Vendors().find(name).orElseThrow();
            vendor.paging().parts(fetching, vendor.day().apply(source.base(), DAY), vendor.headers().apply("s3cret"));
        }
        assertThat(source.asked).containsExactly(
                new FakeVendor.Asked("/v1/organizations/usage_report/claude_code?starting_at=2026-04-20&limit=1000", null,
                        "s3cret"),
                new FakeVendor.Asked("/copilot/metrics/reports/users-1-day?day=2026-04-20", "Bearer s3cret", null));
    }

    private void fails(Paging paging, String path, String reason) {
        assertThatExceptionOfType(PullFailure.class).isThrownBy(() -> parts(paging, path))
                .satisfies(failure -> assertThat(failure.reason()).contains(reason).doesNotContain("s3cret"));
    }
}
