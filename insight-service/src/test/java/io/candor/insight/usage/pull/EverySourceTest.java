package io.candor.insight.usage.pull;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.candor.insight.stack.InsightStack;
import io.candor.insight.usage.TestingReports;
import io.candor.insight.usage.UsageImporter;
import io.candor.insight.usage.pull.FakeVendor.Reply;
import io.candor.insight.usecase.Tool;
import io.candor.insight.usecase.ToolCatalogue;
import io.quarkus.arc.All;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** What holds of every source that can be fetched, those that come later too. */
@QuarkusTest
@QuarkusTestResource(InsightStack.class)
class EverySourceTest {

    private static final Clock NOON_AFTER = Clock.fixed(DocumentedSource.DAY.plusDays(1).atTime(12, 0)
            .toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    @Inject
    Connections connections;

    @Inject
    PulledDays days;

    @Inject
    ToolCatalogue tools;

    @Inject
    @All
    List<UsageImporter> importers;

    @Inject
    Jdbi jdbi;

    private final FakeVendor host = new FakeVendor();
    private final List<UUID> used = new ArrayList<>();
    private final Set<UUID> imports = new HashSet<>();

    static Stream<String> sources() {
        return new Vendors().sources().stream();
    }

    @BeforeEach
    void declareTools() {
        TestingReports.TOOLS.stream().filter(id -> !tools.ids().contains(id)).forEach(id -> tools.add(new Tool(id, id)));
    }

    @AfterEach
    void stop() {
        forget();
        used.forEach(connections::delete);
        host.close();
    }

    private DocumentedSource source(String id) {
        DocumentedSource source = new DocumentedSource(id, host.base());
        host.answersTo(source);
        return source;
    }

    private UUID connection(String id) {
        Connection connection = Connection.declared(id, host.base(), "none", 24, DocumentedSource.DAY, Instant.EPOCH,
                Instant.parse("2100-01-01T00:00:00Z"));
        connections.add(connection);
        used.add(connection.connectionId());
        return connection.connectionId();
    }

    private String run(DocumentedSource source, UUID id, int paceMillis, Pause pause) throws PullFailure {
        Connection connection = connections.get(id);
        Vendor vendor = new Vendors().find(connection.source()).orElseThrow()
                .at(host.base() + "/{tenant}/oauth2/v2.0/token", paceMillis);
        try (Fetching fetching = new Fetching(new Reachable(true), new BackOff(Duration.ofMinutes(1), NOON_AFTER,
                new Random(1)), pause, Duration.ofSeconds(5), 6, 1_000_000, Duration.ofMillis(paceMillis))) {
            return new Backfill(connection, vendor, source.secret(), connections, days, NOON_AFTER).run(fetching);
        } finally {
            days.of(id).values().stream().map(PulledDay::importId).filter(Objects::nonNull).forEach(imports::add);
        }
    }

    /** Rows that our imports brought, of people and of groups. */
    private int stored() {
        return jdbi.withHandle(db -> db.createQuery("""
                SELECT (SELECT count(*) FROM usage_day WHERE import_id = ANY(:ids))
                     + (SELECT count(*) FROM usage_group_day WHERE import_id = ANY(:ids))""")
                .bindArray("ids", UUID.class, imports).mapTo(Integer.class).one());
    }

    private long all() {
        return jdbi.withHandle(db -> db.createQuery(
                "SELECT (SELECT count(*) FROM usage_day) + (SELECT count(*) FROM usage_group_day)").mapTo(Long.class).one());
    }

    private void forget() {
        jdbi.useHandle(db -> Stream.of("""
                DELETE FROM usage_week w USING usage_day u
                WHERE u.import_id = ANY(:ids) AND w.subject_key = u.subject_key AND NOT u.matched""",
                "DELETE FROM usage_day WHERE import_id = ANY(:ids)",
                "DELETE FROM usage_group_day WHERE import_id = ANY(:ids)",
                "DELETE FROM pull_day WHERE import_id = ANY(:ids)")
                .forEach(statement -> db.createUpdate(statement).bindArray("ids", UUID.class, imports).execute()));
    }

    private Map<String, Object> report(UUID id) {
        return jdbi.withHandle(db -> db
                .createQuery(
                        """
                                SELECT read, accepted, duplicate, rejected, warnings::text AS warnings FROM usage_import JOIN pull_day USING (import_id)
                                WHERE connection_id = :id""")
                .bind("id", id).mapToMap().one());
    }

    @Test
    void knowsOfEveryImporterHowItsFiguresAreHad() {
        Vendors vendors = new Vendors();
        Set<String> known = Set.copyOf(Stream.concat(vendors.all().stream().map(Vendor::source),
                vendors.uploadOnly().stream().map(Vendors.UploadOnly::source)).toList());
        assertThat(importers).extracting(UsageImporter::source).filteredOn(source -> !source.startsWith("testing-"))
                .containsExactlyInAnyOrderElementsOf(known);
        assertThat(vendors.uploadOnly()).extracting(Vendors.UploadOnly::source)
                .doesNotContainAnyElementsOf(vendors.all().stream().map(Vendor::source).toList())
                .contains("github-copilot-metrics", "github-copilot-billing", "amazon-q", "kiro", "viva-person-query", "csv");
        assertThat(vendors.all()).allSatisfy(vendor -> assertThat(vendor.address()).startsWith("https://"));
    }

    @ParameterizedTest
    @MethodSource("sources")
    void bringsEverythingOnce(String id) throws PullFailure {
        DocumentedSource source = source(id);
        UUID connection = connection(id);
        assertThat(run(source, connection, 0, new TestingPause())).isEqualTo("1 days fetched");
        assertThat(days.of(connection).values()).singleElement()
                .satisfies(day -> assertThat(day.state()).isEqualTo(PulledDay.State.TAKEN));
        long rows = source.rows();
        assertThat(report(connection)).containsEntry("read", rows).containsEntry("accepted", rows)
                .containsEntry("rejected", 0L).containsEntry("duplicate", 0L);
        assertThat(report(connection).get("warnings").toString()).doesNotContain("upload the");
        assertThat(stored()).isEqualTo(source.rows());
        jdbi.useHandle(db -> db.execute("UPDATE pull_day SET fetched_at = '2026-04-21T12:00:00Z' WHERE connection_id = ?",
                connection));
        run(source, connection, 0, new TestingPause());
        assertThat(report(connection)).as("the same day again").containsEntry("accepted", 0L)
                .containsEntry("duplicate", rows);
        assertThat(stored()).isEqualTo(source.rows());
    }

    @ParameterizedTest
    @MethodSource("sources")
    void aRunThatDiesBetweenTwoRequestsLeavesNothingHalfWritten(String id) throws PullFailure {
        DocumentedSource source = source(id);
        UUID connection = connection(id);
        run(source, connection, 0, new TestingPause());
        int requests = host.asked.size();
        forget();
        long before = all();
        for (int limit = 1; limit < requests; limit++) {
            int[] made = { 0 };
            int last = limit;
            assertThatThrownBy(() -> run(source, connection, 1, time -> {
                if (++made[0] == last) {
                    throw new Killed();
                }
            })).isInstanceOf(Killed.class);
            assertThat(days.of(connection)).as("after %d of %d requests", limit, requests).isEmpty();
            assertThat(all()).isEqualTo(before);
        }
        run(source, connection, 0, new TestingPause());
        assertThat(stored()).isEqualTo(source.rows());
    }

    @ParameterizedTest
    @MethodSource("sources")
    void aSourceThatIsBusyBrokenOrCutShortIsWaitedFor(String id) throws PullFailure {
        DocumentedSource source = source(id);
        UUID connection = connection(id);
        Reply cut = new Reply(200, "{\"data\":[1,2,3,4,5,6,7,8,9]}", Map.of(), true);
        host.misbehavesFirst(Reply.of(429, Map.of("Retry-After", "17")), Reply.of(429, Map.of()), Reply.of(500, Map.of()), cut,
                Reply.ok("{\"data\":[{\"n\":1},{\"n"));
        TestingPause pause = new TestingPause();
        assertThat(run(source, connection, 0, pause)).isEqualTo("1 days fetched");
        assertThat(pause.waits()).hasSize(5).startsWith(Duration.ofSeconds(17));
        assertThat(stored()).isEqualTo(source.rows());
    }

    @ParameterizedTest
    @MethodSource("sources")
    void aSourceThatTakesNoneOfItsPageTokensBringsNothing(String id) throws PullFailure {
        DocumentedSource source = source(id);
        source.forget();
        UUID connection = connection(id);
        if (id.equals("windsurf-users")) {
            assertThat(run(source, connection, 0, new TestingPause())).as("it has one page").isEqualTo("1 days fetched");
            return;
        }
        assertThatExceptionOfType(PullFailure.class).isThrownBy(() -> run(source, connection, 0, new TestingPause()))
                .satisfies(failure -> assertThat(failure.reason()).doesNotContain("s3cret"));
        assertThat(days.of(connection)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("sources")
    void aWrongSecretIsSaidToBeWrong(String id) {
        DocumentedSource source = source(id);
        host.answersTo(asked -> Reply.of(401, Map.of()));
        assertThatExceptionOfType(PullFailure.class)
                .isThrownBy(() -> run(source, connection(id), 0, new TestingPause()))
                .satisfies(failure -> assertThat(failure.reason()).contains("credentials").doesNotContain("s3cret"));
        assertThat(host.asked).hasSize(1);
    }

    @Test
    void anEmptyDayIsNoRefusedDay() throws PullFailure {
        DocumentedSource source = source("anthropic-usage");
        host.answersTo(asked -> Reply.ok("{\"data\":[{\"starting_at\":\"2026-04-20T00:00:00Z\","
                + "\"ending_at\":\"2026-04-21T00:00:00Z\",\"results\":[]}],\"has_more\":false,\"next_page\":null}"));
        UUID connection = connection("anthropic-usage");
        assertThat(run(source, connection, 0, new TestingPause())).isEqualTo("1 days fetched");
        assertThat(days.of(connection).get(LocalDate.of(2026, 4, 20)).state()).isEqualTo(PulledDay.State.EMPTY);
    }

    @Test
    void aSourceOfNowIsAskedForNothingBeforeTheDayThatIsWanted() throws PullFailure {
        DocumentedSource source = source("github-copilot-seats");
        Connection late = Connection.declared("github-copilot-seats", host.base(), "none", 24,
                DocumentedSource.DAY.plusDays(9), Instant.EPOCH, Instant.parse("2100-01-01T00:00:00Z"));
        connections.add(late);
        used.add(late.connectionId());
        assertThat(run(source, late.connectionId(), 0, new TestingPause())).isEqualTo("0 days fetched");
        assertThat(host.asked).isEmpty();
    }
}
