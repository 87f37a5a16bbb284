package io.candor.insight.accesslog;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import io.candor.insight.stack.InsightStack;
import io.candor.insight.stack.Tokens;
import io.candor.insight.usage.TestingDirectory;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

@QuarkusTest
@QuarkusTestResource(InsightStack.class)
class AccessLogResourceTest {

    private static final String LOG = "/api/insight/v1/access-log";

    private static final String MONEY = "/api/insight/v1/allocation";
    private static final String SCENARIO = "{\"period\":\"2019-P01\",\"currency\":\"EUR\"}";
    private static final String NO_ACCOUNT = "/api/insight/v1/usage/identities/AAAAAAAAAAAAAAAAAAAAAA";
    private static final String NO_AUDIT = "/api/insight/v1/audits/00000000-0000-4000-8000-000000000000";
    private static final String JOBS = "/api/insight/v1/usage/automations";

    /** Operations that leave an entry: who may call them, how, and the status of a call about nothing that exists. */
    private static final Map<String, Call> LOGGED = Map.ofEntries(
            Map.entry("getBoard", new Call("reader", "/api/insight/v1/board", 200)),
            Map.entry("getQuarter", new Call("reader", "/api/insight/v1/quarters/2019-Q1", 404)),
            Map.entry("getReadiness", new Call("reader", "/api/insight/v1/readiness?unit=nowhere&period=2019-P01", 404)),
            Map.entry("getHygiene", new Call("reader", "/api/insight/v1/hygiene?unit=nowhere&period=2019-P01", 404)),
            Map.entry("hygieneDigest", new Call("auditor", "/api/insight/v1/hygiene/digest?period=2019-P01", 404)),
            Map.entry("getContradictions",
                    new Call("reader", "/api/insight/v1/contradictions?unit=nowhere&period=2019-P01", 404)),
            Map.entry("getPortfolio", new Call("reader", "/api/insight/v1/portfolio?period=2019-P01", 404)),
            Map.entry("exportPeriod", new Call("reader", "/api/insight/v1/periods/2019-P01/export", 404)),
            Map.entry("getAgreement", new Call("reader", "/api/insight/v1/agreement?tool=x&period=2019-P01", 404)),
            Map.entry("getSpend", new Call("reader", MONEY + "/spend", 200)),
            Map.entry("spendDigest", new Call("auditor", MONEY + "/spend/digest?period=2019-P01", 404)),
            Map.entry("makeScenario", new Call("reader", "POST", MONEY + "/scenarios", SCENARIO, 400)),
            Map.entry("hearings", new Call("unit-lead", MONEY + "/hearings?period=2019-P01", 404)),
            Map.entry("recordHearing", new Call("reader", "POST", MONEY + "/hearings",
                    "{\"cell\":\"n~t~2019-P01\",\"heardOn\":\"2019-03-01\",\"statement\":\"said\"}", 404)),
            Map.entry("decisions", new Call("auditor", MONEY + "/decisions", 200)),
            Map.entry("recordDecision", new Call("reader", "POST", MONEY + "/decisions",
                    "{\"title\":\"t\",\"reason\":\"r\",\"effective\":\"2019-P02\",\"scenario\":" + SCENARIO + "}", 400)),
            Map.entry("getGoodhartGap", new Call("unit-lead", "/api/insight/v1/targets/none/gap", 404)),
            Map.entry("outcomeImports", new Call("auditor", "/api/insight/v1/outcomes/imports", 200)),
            Map.entry("getCell", new Call("unit-lead", "/api/insight/v1/cells/n~t~2019-P01", 404)),
            Map.entry("noteOnCell", new Call("unit-lead", "POST", "/api/insight/v1/cells/n~t~2019-P01/notes",
                    "{\"from\":\"2019-01-01\",\"to\":\"2019-01-01\",\"what\":\"x\"}", 404)),
            Map.entry("withdrawNote", new Call("reader", "POST",
                    "/api/insight/v1/notes/00000000-0000-4000-8000-000000000000/withdrawal", "{\"reason\":\"x\"}", 404)),
            Map.entry("searchComments", new Call("reader", "/api/insight/v1/search?q=review&unit=nowhere", 200)),
            Map.entry("useCaseProposals", new Call("usage-admin", "/api/insight/v1/use-cases/proposals", 200)),
            Map.entry("usageImports", new Call("usage-admin", "/api/insight/v1/usage/imports", 200)),
            Map.entry("usageImport",
                    new Call("auditor", "/api/insight/v1/usage/imports/00000000-0000-4000-8000-000000000000", 404)),
            Map.entry("usageRejections", new Call("auditor",
                    "/api/insight/v1/usage/imports/00000000-0000-4000-8000-000000000000/rejections", 404)),
            Map.entry("usageSources", new Call("auditor", "/api/insight/v1/usage/sources", 200)),
            Map.entry("usageIdentities", new Call("usage-admin", "/api/insight/v1/usage/identities", 200)),
            Map.entry("matchIdentity", new Call("usage-admin", "PUT", NO_ACCOUNT + "/match", "{\"employee\":\"E1\"}", 404)),
            Map.entry("unmatchIdentity", new Call("usage-admin", "DELETE", NO_ACCOUNT + "/match", "", 404)),
            Map.entry("markMachine", new Call("usage-admin", "PUT", NO_ACCOUNT + "/machine", "", 404)),
            Map.entry("unmarkMachine", new Call("usage-admin", "DELETE", NO_ACCOUNT + "/machine", "", 404)),
            Map.entry("automations", new Call("usage-admin", JOBS, 200)),
            Map.entry("declareAutomation", new Call("usage-admin", "POST", JOBS,
                    "{\"hash\":\"AAAAAAAAAAAAAAAAAAAAAA\",\"fromDay\":\"2026-01-01\",\"note\":\"nightly\"}", 404)),
            Map.entry("endAutomation",
                    new Call("usage-admin", "DELETE", JOBS + "/00000000-0000-4000-8000-000000000000", "", 404)),
            Map.entry("usageCoverage",
                    new Call("usage-admin", "/api/insight/v1/usage/coverage?from=2018-01-01&to=2018-01-02", 200)),
            Map.entry("audits", new Call("auditor", "/api/insight/v1/audits", 200)),
            Map.entry("openAudit", new Call("auditor", "POST", "/api/insight/v1/audits",
                    "{\"question\":\"x\",\"period\":\"2019-P01\"}", 400)),
            Map.entry("audit", new Call("reader", NO_AUDIT, 404)),
            Map.entry("auditAsPdf", new Call("reader", NO_AUDIT + "/pdf", 404)),
            Map.entry("noteFinding",
                    new Call("auditor", "POST", NO_AUDIT + "/findings", "{\"what\":\"x\",\"owner\":\"y\"}", 404)),
            Map.entry("decideFinding", new Call("auditor", "POST", NO_AUDIT + "/findings/1/decisions",
                    "{\"outcome\":\"accepted\",\"reason\":\"y\"}", 404)),
            Map.entry("signAudit", new Call("auditor", "POST", NO_AUDIT + "/sign-offs",
                    "{\"recordDigest\":\"%s\"}".formatted("0".repeat(64)), 404)),
            Map.entry("withdrawAudit",
                    new Call("auditor", "POST", NO_AUDIT + "/withdrawal", "{\"reason\":\"x\"}", 404)),
            Map.entry("accessLog", new Call("auditor", LOG, 200)),
            Map.entry("exportAccessLog", new Call("auditor", LOG + "/export", 200)));

    private static final String CATALOGUE = "what the company named; holds no answer, no use and no person";
    private static final String WRITE = "changes what the company declared; reads nothing about groups";
    private static final String OWN = "an employee about themselves";
    private static final String SERVICE = "between the services, for no person";

    /** Operations that leave none, and why. Whoever adds an operation decides here or above. */
    private static final Map<String, String> NOT_LOGGED = Map.ofEntries(
            Map.entry("tools", CATALOGUE),
            Map.entry("useCases", CATALOGUE),
            Map.entry("targets", CATALOGUE),
            Map.entry("facts", CATALOGUE),
            Map.entry("metricsGameability", "what definitions say; nobody's use is in it"),
            Map.entry("targetGameability", "as metricsGameability"),
            Map.entry("pauses", CATALOGUE),
            Map.entry("planPause", "units and head-counts, which everybody knows, and a power from assumptions"),
            Map.entry("commitPause", WRITE),
            Map.entry("drawPause", WRITE),
            Map.entry("cancelPause", WRITE),
            Map.entry("declareFact", WRITE),
            Map.entry("withdrawFact", WRITE),
            Map.entry("addTool", WRITE),
            Map.entry("addUseCase", WRITE),
            Map.entry("retireUseCase", WRITE),
            Map.entry("dismissUseCaseProposal", WRITE),
            Map.entry("declareTarget", WRITE),
            Map.entry("endTarget", WRITE),
            Map.entry("wishForSlice", WRITE),
            Map.entry("wishedSlices", "what readers miss; no result and nobody's name is in it"),
            Map.entry("connections", "where usage comes from; no use and no person"),
            Map.entry("declareConnection", WRITE),
            Map.entry("deleteConnection", WRITE),
            Map.entry("testConnection", "says whether the source answers, and nothing of its answer"),
            Map.entry("runConnection", WRITE),
            Map.entry("pauseConnection", WRITE),
            Map.entry("resumeConnection", WRITE),
            Map.entry("connectionProgress", "which days were fetched; no use and no person"),
            Map.entry("installations", "what sends telemetry and what of it is ignored; no use and no person"),
            Map.entry("declareInstallation", WRITE),
            Map.entry("revokeInstallation", WRITE),
            Map.entry("exportMetrics", "from machines, which are answered with nothing but what was refused of their own"),
            Map.entry("exportLogs", "as exportMetrics"),
            Map.entry("importUsage", "writes, and is an import of its own; answers about the file it was given"),
            Map.entry("importOutcomes", "as importUsage"),
            Map.entry("myUsage", OWN),
            Map.entry("myAutomations", OWN),
            Map.entry("declareMyJob", OWN),
            Map.entry("endMyJob", OWN),
            Map.entry("declareMyAutomation", OWN),
            Map.entry("withdrawMyAutomation", OWN),
            Map.entry("ownBand", OWN),
            Map.entry("issueBandToken", OWN),
            Map.entry("readsOfMyGroup", OWN),
            Map.entry("prepareBands", SERVICE),
            Map.entry("checkAccessLog", "hashes and counts only, of the log itself"),
            Map.entry("accessLogHead", "public, the same for everybody"));

    record Call(String user, String method, String path, String body, int status) {

        Call(String user, String path, int status) {
            this(user, "GET", path, "", status);
        }

        ValidatableResponse made() {
            RequestSpecification call = given().auth().oauth2(Tokens.of(user));
            return (body.isEmpty() ? call : call.contentType("application/json").body(body)).request(method, path).then();
        }
    }

    private final Jdbi jdbi;
    private final TestingDirectory directory;

    AccessLogResourceTest(Jdbi jdbi, TestingDirectory directory) {
        this.jdbi = jdbi;
        this.directory = directory;
    }

    static Set<String> logged() {
        return new TreeSet<>(LOGGED.keySet());
    }

    @ParameterizedTest
    @MethodSource("logged")
    void eachStaffOperationLeavesExactlyOneEntry(String operation) {
        Call call = LOGGED.get(operation);
        long before = head();
        call.made().statusCode(call.status());
        assertThat(head()).isEqualTo(before + 1);
        as("auditor", LOG).statusCode(200)
                .body("entries[0].entry.operation", equalTo("accessLog"))
                .body("entries[1].entry.operation", equalTo(operation))
                .body("entries[1].entry.roles", contains(call.user()))
                .body("entries[1].entry.subject", notNullValue())
                .body("entries[1].entry.name", not(equalTo("")));
        assertThat(head()).isEqualTo(before + 2);
    }

    @Test
    void everyOperationOfTheApiIsLoggedOrSaysWhyNot() throws IOException {
        Set<String> declared = Pattern.compile("operationId: (\\w+)")
                .matcher(Files.readString(Path.of("src/main/openapi/openapi.yaml"))).results().map(it -> it.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> decided = new TreeSet<>(LOGGED.keySet());
        decided.addAll(NOT_LOGGED.keySet());
        assertThat(decided).containsExactlyElementsOf(declared);
    }

    @Test
    void exactlyTheLoggedOperationsAreMarked() {
        Set<String> marked = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("io.candor.insight").stream().flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(AccessLogged.class)
                        && !method.getOwner().getName().endsWith("_Subclass"))
                .map(method -> AccessLogging.operationId(method.reflect())).collect(Collectors.toCollection(TreeSet::new));
        assertThat(marked).containsExactlyElementsOf(logged());
    }

    @Test
    void anEntrySaysWhoAskedForWhat() {
        String words = "slow tests " + UUID.randomUUID();
        given().auth().oauth2(Tokens.of("unit-lead")).queryParam("q", words).queryParam("unit", "some\0where")
                .get("/api/insight/v1/search").then().statusCode(200);
        as("auditor", LOG).body("entries[1].entry.kind", equalTo("comments"))
                .body("entries[1].entry.asked.name", contains("q", "unit"))
                .body("entries[1].entry.asked[0].value", equalTo(words))
                .body("entries[1].entry.node", equalTo("some\uFFFDwhere"))
                .body("entries[1].entry.scope", contains("engineering"));
        as("reader", "/api/insight/v1/cells/b-1~copilot~2021-P05");
        as("auditor", LOG).body("entries[1].entry.node", equalTo("b-1")).body("entries[1].entry.period", equalTo("2021-P05"));
    }

    @Test
    void whatIsRefusedAtTheDoorLeavesNoEntry() {
        long before = head();
        as("employee", "/api/insight/v1/board").statusCode(403);
        given().get("/api/insight/v1/board").then().statusCode(401);
        as("reader", "/api/insight/v1/board?period=never").statusCode(400);
        assertThat(head()).isEqualTo(before);
    }

    @Test
    void withoutAnEntryThereIsNoAnswer() {
        Jdbi superuser = Superuser.jdbi();
        superuser.useHandle(db -> db.execute("ALTER TABLE access_entry RENAME TO access_entry_away"));
        try {
            as("reader", "/api/insight/v1/board").statusCode(500).body(not(containsString("nodes")));
        } finally {
            superuser.useHandle(db -> db.execute("ALTER TABLE access_entry_away RENAME TO access_entry"));
        }
        as("reader", "/api/insight/v1/board").statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({ "auditor,200", "reader,403", "unit-lead,403", "employee,403", "author,403", "usage-admin,403", "admin,403",
            "bot,403", "service,403" })
    void onlyAuditorsReadIt(String user, int status) {
        as(user, LOG).statusCode(status);
        as(user, LOG + "/export").statusCode(status);
        as(user, LOG + "/chain").statusCode(status);
    }

    @ParameterizedTest
    @CsvSource({ "cursor,x", "cursor,-1", "cursor,99999999999999999999", "from,yesterday", "from,2026-02-30", "to,26-1-1",
            "to,2026-13-01" })
    void aParameterThatCannotBeReadIsNamed(String field, String value) {
        given().auth().oauth2(Tokens.of("auditor")).queryParam(field, value).get(LOG).then().statusCode(400)
                .contentType("application/problem+json").body("code", equalTo("bad-request"))
                .body("errors.pointer", contains(field));
    }

    @Test
    void daysInTheWrongOrderAreNamed() {
        as("auditor", LOG + "?from=2026-11-02&to=2026-11-01").statusCode(400).body("errors.pointer", contains("to"));
    }

    @Test
    void pagesAndFiltersFindTheirEntriesOnce() {
        String node = "page-" + UUID.randomUUID();
        for (int read = 0; read < 53; read++) {
            as("reader", "/api/insight/v1/search?unit=" + node).statusCode(200);
        }
        String mine = LOG + "?person=READER&from=2020-01-01&to=2900-01-01&node=" + node;
        ValidatableResponse first = as("auditor", mine).body("entries", hasSize(50))
                .body("entries.entry.node", everyItem(equalTo(node))).body("nodeNames.size()", equalTo(1));
        String next = first.extract().path("next");
        List<Integer> shown = first.extract().path("entries.entry.sequence");
        as("auditor", mine + "&cursor=" + next).body("entries", hasSize(3)).body("next", equalTo(null))
                .body("entries.entry.sequence", everyItem(org.hamcrest.Matchers.lessThan(shown.getLast())));
        as("auditor", LOG + "?to=2020-01-02&node=" + node).body("entries", hasSize(0));
        as("auditor", LOG + "?person=nobody-of-that-name").body("entries", hasSize(0));
    }

    @Test
    void theExportIsTheWholeChain() throws Exception {
        String export = as("auditor", LOG + "/export").statusCode(200).contentType("application/x-ndjson").extract()
                .asString();
        ChainCheck check = new ChainCheck();
        for (String line : export.lines().toList()) {
            check.add(EntryReader.line(line));
        }
        assertThat(check.broken()).isNull();
        as("auditor", LOG + "/chain").statusCode(200).body("whole", equalTo(true)).body("broken", equalTo(null))
                .body("head.sequence", equalTo((int) check.head().sequence())).body("head.hash", equalTo(check.head().hash()))
                .body("entries", equalTo((int) check.entries()));
    }

    @Test
    void employeesSeeHowOftenTheirGroupWasLookedAtAndNotByWhom() {
        String unit = "counted-" + UUID.randomUUID();
        directory.put("E1001", "E1001", unit, LocalDate.of(2020, 1, 1), null);
        ValidatableResponse before = as("employee", LOG + "/mine").statusCode(200);
        int boards = reads(before, "board", "larger");
        as("reader", "/api/insight/v1/board").statusCode(200);
        as("unit-lead", "/api/insight/v1/board").statusCode(200);
        as("reader", "/api/insight/v1/cells/" + unit + "~copilot~2019-P02").statusCode(404);
        as("reader", "/api/insight/v1/search?unit=" + unit).statusCode(200);
        as("reader", "/api/insight/v1/search?unit=of-others").statusCode(200);
        as("auditor", "/api/insight/v1/usage/sources").statusCode(200);
        ValidatableResponse after = as("employee", LOG + "/mine").body("group", equalTo(unit));
        // The lead's scope is another part of the company.
        assertThat(reads(after, "board", "larger")).isEqualTo(boards + 1);
        assertThat(reads(after, "cell", "ownGroup")).isEqualTo(1);
        assertThat(reads(after, "comments", "ownGroup")).isEqualTo(1);
        assertThat(after.extract().asString()).doesNotContain("reader", "name", "subject");
        as("admin", LOG + "/mine").statusCode(404);
        as("bot", LOG + "/mine").statusCode(403);
    }

    @Test
    void theHeadIsPublic() {
        given().get(LOG + "/head").then().statusCode(200);
    }

    private static int reads(ValidatableResponse mine, String kind, String what) {
        Integer reads = mine.extract().path("months[0].kinds.find { it.kind == '" + kind + "' }." + what);
        return reads == null ? 0 : reads;
    }

    private static ValidatableResponse as(String user, String path) {
        return given().auth().oauth2(Tokens.of(user)).get(path).then();
    }

    private long head() {
        return jdbi.withHandle(AccessLog::head).sequence();
    }
}
