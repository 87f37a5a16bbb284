package io.candor.insight.usage.pull;

import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

import io.candor.insight.usage.TestingReports;
import io.candor.insight.usage.pull.FakeVendor.Asked;
import io.candor.insight.usage.pull.FakeVendor.Reply;

/**
 * Each source as its vendor documents it, with one day's rows on two pages where it has pages. It refuses other credentials,
 * other days, other paths and other page tokens. Written from the documentation and not from {@code vendors.json}.
 */
final class DocumentedSource implements FakeVendor.Answers {

    static final LocalDate DAY = LocalDate.of(2026, 4, 20);
    static final String SECRET = "s3cret";
    static final String CLIENT_SECRET = "acme.example:app-1:cl~ient/s3cret";

    private static final long START = DAY.atStartOfDay(ZoneOffset.UTC).toEpochSecond();
    private static final long NEXT = START + 86_400;
    private static final Reply NOT_ALLOWED = Reply.of(401, Map.of());
    private static final Reply BAD = Reply.of(400, Map.of());
    private static final String BEARER = "Bearer s3cret";
    /** {@code s3cret:} in Base64. */
    private static final String BASIC = "Basic czNjcmV0Og==";

    private final String id;
    private final URI base;
    private final List<String> rows;
    /** Whether it takes none of its own page tokens. */
    private volatile boolean forgetful;

    DocumentedSource(String id, URI base) {
        this.id = id;
        this.base = base;
        this.rows = switch (id) {
            case "github-copilot-users-28-day" -> TestingReports.ALL.get("github-copilot-users").rows;
            case "m365-copilot" -> List.of(user("ada"), user("bob"));
            case "windsurf" -> List.of(TestingReports.ALL.get("windsurf").rows.getFirst(),
                    "{\"cascadeLines\":{\"cascadeLines\":[{\"day\":\"2024-06-03\",\"linesSuggested\":\"150\",\"linesAccepted\":\"80\"}]}}");
            case "windsurf-users" -> List.of("{\"email\":\"ada@example.com\",\"apiKey\":\"k1\",\"activeDays\":3}",
                    "{\"email\":\"bob@example.com\",\"apiKey\":\"k2\",\"activeDays\":0}");
            default -> TestingReports.ALL.get(id).rows;
        };
    }

    private static String user(String name) {
        return ("{\"reportRefreshDate\":\"2024-06-03\",\"userPrincipalName\":\"%s@example.com\",\"displayName\":\"%s\","
                + "\"lastActivityDate\":\"2024-06-02\",\"copilotActivityUserDetailsByPeriod\":[{\"reportPeriod\":7}]}")
                .formatted(name, name);
    }

    int rows() {
        return rows.size();
    }

    String secret() {
        return id.equals("m365-copilot") ? CLIENT_SECRET : SECRET;
    }

    void forget() {
        forgetful = true;
    }

    @Override
    public Reply to(Asked asked) {
        return switch (id) {
            case "github-copilot-users" -> links(asked, "/copilot/metrics/reports/users-1-day?day=2026-04-20");
            case "github-copilot-users-28-day" -> links(asked, "/copilot/metrics/reports/users-28-day/latest");
            case "github-copilot-teams" -> links(asked, "/copilot/metrics/reports/user-teams-1-day?day=2026-04-20");
            case "github-copilot-seats" -> seats(asked);
            case "claude-code-analytics" -> tokens(asked, SECRET.equals(asked.key()),
                    "/v1/organizations/usage_report/claude_code?starting_at=2026-04-20&limit=1000");
            case "anthropic-usage" -> tokens(asked, SECRET.equals(asked.key()),
                    "/v1/organizations/usage_report/messages?starting_at=2026-04-20T00:00:00Z&ending_at=2026-04-21T00:00:00Z"
                            + "&bucket_width=1d&limit=31&group_by%5B%5D=account_id&group_by%5B%5D=service_account_id"
                            + "&group_by%5B%5D=api_key_id&group_by%5B%5D=workspace_id&group_by%5B%5D=model");
            case "anthropic-cost" -> tokens(asked, SECRET.equals(asked.key()),
                    "/v1/organizations/cost_report?starting_at=2026-04-20T00:00:00Z&ending_at=2026-04-21T00:00:00Z"
                            + "&bucket_width=1d&limit=31&group_by%5B%5D=workspace_id&group_by%5B%5D=description");
            case "openai-usage" -> openAi(asked);
            case "openai-costs" -> tokens(asked, BEARER.equals(asked.authorization()), "/v1/organization/costs?start_time="
                    + START + "&end_time=" + NEXT + "&bucket_width=1d&limit=1&group_by=project_id&group_by=line_item");
            case "codex-analytics" -> tokens(asked, BEARER.equals(asked.authorization()),
                    "/usage?start_time=" + START + "&end_time=" + NEXT + "&limit=1000");
            case "cursor-daily" -> cursor(asked, "/teams/daily-usage-data", "data");
            case "cursor-events" -> cursor(asked, "/teams/filtered-usage-events", "usageEvents");
            case "cursor-commits" -> commits(asked);
            case "litellm-spend" -> liteLlm(asked);
            case "windsurf" -> windsurf(asked);
            case "windsurf-users" -> asked.path().equals("/UserPageAnalytics") && hasServiceKey(asked)
                    ? page("userTableStats", String.join(",", rows), "")
                    : NOT_ALLOWED;
            case "m365-copilot" -> graph(asked);
            default -> throw new IllegalArgumentException(id + " is documented nowhere here");
        };
    }

    private String first() {
        return rows.getFirst();
    }

    private String rest() {
        return String.join(",", rows.subList(1, rows.size()));
    }

    private static Reply page(String wrapper, String some, String more) {
        return Reply.ok("{\"%s\":[%s]%s}".formatted(wrapper, some, more));
    }

    /** Signed links, which credentials would spoil: each a file of lines. */
    private Reply links(Asked asked, String path) {
        if (asked.path().startsWith("/signed/")) {
            return forgetful ? Reply.of(403, Map.of())
                    : asked.authorization() != null ? BAD
                            : Reply.ok((asked.path().contains("/1?") ? first() : rest().replace("},{", "}\n{")) + "\n");
        }
        return !BEARER.equals(asked.authorization()) ? NOT_ALLOWED
                : !asked.path().equals(path) ? BAD
                        : Reply.ok("{\"download_links\":[\"%1$s/signed/1?sig=a\",\"%1$s/signed/2?sig=b\"]}".formatted(base));
    }

    private Reply seats(Asked asked) {
        if (!BEARER.equals(asked.authorization())) {
            return NOT_ALLOWED;
        }
        String total = ",\"total_seats\":" + rows.size();
        return switch (asked.path()) {
            case "/copilot/billing/seats?per_page=100" -> new Reply(200, page("seats", first(), total).body(),
                    Map.of("Link", "<%1$s/copilot/billing/seats?per_page=100&page=2>; rel=\"next\", <%1$s/x>; rel=\"last\""
                            .formatted(base)),
                    false);
            case "/copilot/billing/seats?per_page=100&page=2" -> forgetful ? BAD : page("seats", rest(), total);
            default -> BAD;
        };
    }

    private Reply tokens(Asked asked, boolean allowed, String path) {
        if (!allowed) {
            return NOT_ALLOWED;
        }
        if (asked.path().equals(path)) {
            return page("data", first(), ",\"has_more\":true,\"next_page\":\"p/2=\"");
        }
        return asked.path().equals(path + "&page=p%2F2%3D") && !forgetful
                ? page("data", rest(), ",\"has_more\":false,\"next_page\":null")
                : BAD;
    }

    /** Of its reports only completions have anything. */
    private Reply openAi(Asked asked) {
        String grouped = "?start_time=" + START + "&end_time=" + NEXT
                + "&bucket_width=1d&limit=1&group_by=user_id&group_by=project_id&group_by=api_key_id&group_by=model";
        boolean other = List.of("embeddings", "images", "audio_speeches", "audio_transcriptions").stream()
                .anyMatch(name -> asked.path().equals("/v1/organization/usage/" + name + grouped));
        return other && BEARER.equals(asked.authorization()) ? page("data",
                "{\"object\":\"bucket\",\"start_time\":%d,\"end_time\":%d,\"results\":[]}".formatted(START, NEXT),
                ",\"has_more\":false,\"next_page\":null")
                : tokens(asked, BEARER.equals(asked.authorization()), "/v1/organization/usage/completions" + grouped);
    }

    private Reply cursor(Asked asked, String path, String wrapper) {
        if (!BASIC.equals(asked.authorization())) {
            return NOT_ALLOWED;
        }
        JsonNode body = json(asked);
        boolean ofDay = body.path("startDate").isNumber() && body.path("startDate").asLong() == START * 1_000
                && body.path("endDate").asLong() == NEXT * 1_000 - 1;
        int number = body.path("page").asInt();
        if (!asked.path().equals(path) || !asked.method().equals("POST") || !ofDay || number > 1 && forgetful) {
            return BAD;
        }
        return page(wrapper, number == 1 ? first() : rest(), ",\"pagination\":{\"hasNextPage\":%s}".formatted(number == 1));
    }

    private Reply commits(Asked asked) {
        String path = "/analytics/ai-code/commits?startDate=2026-04-20T00:00:00.000Z&endDate=2026-04-20T23:59:59.999Z&page=";
        if (!BASIC.equals(asked.authorization())) {
            return NOT_ALLOWED;
        }
        boolean second = asked.path().equals(path + "2&pageSize=1000");
        // A page of it has up to a thousand commits.
        return asked.path().equals(path + "1&pageSize=1000") || second && !forgetful
                ? page("items", second ? rest() : first(), ",\"totalCount\":1001")
                : BAD;
    }

    private Reply liteLlm(Asked asked) {
        String path = "/spend/logs/v2?start_date=2026-04-20%2000:00:00&end_date=2026-04-21%2000:00:00&page=";
        if (!BEARER.equals(asked.authorization())) {
            return NOT_ALLOWED;
        }
        boolean second = asked.path().equals(path + "2&page_size=100");
        return asked.path().equals(path + "1&page_size=100") || second && !forgetful
                ? page("data", second ? rest() : first(), ",\"total\":101,\"page\":1,\"page_size\":100,\"total_pages\":2")
                : BAD;
    }

    /** It has no pages; what a day holds comes from two reports. */
    private Reply windsurf(Asked asked) {
        JsonNode body = json(asked);
        if (!hasServiceKey(asked)) {
            return NOT_ALLOWED;
        }
        JsonNode filter = body.path("query_requests").path(0).path("filters").path(0);
        if (asked.path().equals("/Analytics") && filter.path("name").asText().equals("date")
                && filter.path("value").asText().equals("2026-04-20")) {
            return page("queryResults", first() + ",{}", "");
        }
        return asked.path().equals("/CascadeAnalytics") && !forgetful
                && body.path("start_timestamp").asText().equals("2026-04-20T00:00:00Z")
                && body.path("end_timestamp").asText().equals("2026-04-20T23:59:59Z") ? page("queryResults", rest(), "") : BAD;
    }

    private static boolean hasServiceKey(Asked asked) {
        return asked.method().equals("POST") && json(asked).path("service_key").asText().equals(SECRET);
    }

    private Reply graph(Asked asked) {
        if (asked.path().equals("/acme.example/oauth2/v2.0/token")) {
            return asked.body().equals("grant_type=client_credentials&client_id=app-1&client_secret=cl%7Eient%2Fs3cret"
                    + "&scope=https%3A%2F%2Fgraph.microsoft.com%2F.default")
                            ? Reply.ok("{\"token_type\":\"Bearer\",\"expires_in\":3599,\"access_token\":\"gr4ph\"}")
                            : NOT_ALLOWED;
        }
        String path = "/copilot/reports/getMicrosoft365CopilotUsageUserDetail(period='D7')?%24format=application/json";
        if (!"Bearer gr4ph".equals(asked.authorization())) {
            return NOT_ALLOWED;
        }
        if (asked.path().equals(path)) {
            return page("value", first(), ",\"@odata.nextLink\":\"%s%s&$skiptoken=MDoyOjA\"".formatted(base, path));
        }
        return asked.path().equals(path + "&$skiptoken=MDoyOjA") && !forgetful ? page("value", rest(), "") : BAD;
    }

    private static JsonNode json(Asked asked) {
        try {
            return new JsonMapper().readTree(asked.body());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
