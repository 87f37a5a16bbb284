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
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.candor.insight.stack.InsightStack;
import io.candor.insight.usage.TestingDirectory;
import io.candor.insight.usage.pull.FakeVendor.Reply;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(InsightStack.class)
class BackfillTest {

    private static final LocalDate FROM = LocalDate.of(2026, 4, 13);
    private static final LocalDate TODAY = LocalDate.of(2026, 4, 20);

    private static final Vendor PAGES = new Vendor(PagesImporter.SOURCE, PagesImporter.SOURCE, "Pages", "", Credential.API_KEY,
            null, null, "", "", "", false, 1, null, null, 0, null, List.of(new Endpoint("/use?day={day}", null, "data",
                    Turning.TOKEN, null, null, null, null, 0)));

    private final Connections connections;
    private final PulledDays days;
    private final TestingDirectory directory;
    private final Jdbi jdbi;

    private final FakeVendor source = new FakeVendor();
    private final String unit = "pull" + UUID.randomUUID();

    BackfillTest(Connections connections, PulledDays days, TestingDirectory directory, Jdbi jdbi) {
        this.connections = connections;
        this.days = days;
        this.directory = directory;
        this.jdbi = jdbi;
    }

    @AfterEach
    void stop() {
        source.close();
    }

    private Connection connection() {
        Connection connection = Connection.declared(PagesImporter.SOURCE, source.base(), "none", 24, FROM, Instant.EPOCH,
                Instant.parse("2100-01-01T00:00:00Z"));
        connections.add(connection);
        return connections.get(connection.connectionId());
    }

    /** Two pages a day, with a person each. */
    private Reply twoPages(String path) {
        String day = path.substring("/use?day=".length()).substring(0, 10);
        boolean second = path.contains("page=2");
        String person = unit + (second ? "-b" : "-a");
        directory.put(person, unit);
        return Reply.ok("{\"data\":[{\"person\":\"%s\",\"day\":\"%s\",\"prompts\":%d}],\"has_more\":%s,\"next_page\":%s}"
                .formatted(person, day, LocalDate.parse(day).getDayOfMonth(), !second, second ? "null" : "\"2\""));
    }

    private String run(Vendor vendor, UUID connection, LocalDate today) throws PullFailure {
        return run(vendor, connection, today, new TestingPause());
    }

    private String run(Vendor vendor, UUID connection, LocalDate today, Pause pause) throws PullFailure {
        Clock clock = Clock.fixed(today.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        try (Fetching fetching = new Fetching(new Reachable(true), new BackOff(Duration.ofMinutes(1), clock, new Random(1)),
                pause, Duration.ofSeconds(5), 3, 100_000, vendor.pace())) {
            return new Backfill(connections.get(connection), vendor, "s3cret", connections, days, clock).run(fetching);
        }
    }

    private List<String> stored() {
        return jdbi.withHandle(db -> db.createQuery("""
                SELECT concat_ws(' ', day, human_prompts) FROM usage_day WHERE unit_id = :unit ORDER BY 1""").bind("unit", unit)
                .mapTo(String.class).list());
    }

    private static List<String> twiceEachDay() {
        List<String> rows = new ArrayList<>();
        for (LocalDate day = FROM; day.isBefore(TODAY); day = day.plusDays(1)) {
            rows.add(day + " " + day.getDayOfMonth());
            rows.add(day + " " + day.getDayOfMonth());
        }
        return rows;
    }

    @Test
    void fetchesEveryDayOnceAndOnlyTheNewestAgain() throws PullFailure {
        source.answers(this::twoPages);
        UUID id = connection().connectionId();
        assertThat(run(PAGES, id, TODAY)).isEqualTo("7 days fetched");
        assertThat(stored()).isEqualTo(twiceEachDay());
        assertThat(days.of(id).values()).allSatisfy(day -> {
            assertThat(day.state()).isEqualTo(PulledDay.State.TAKEN);
            assertThat(day.parts()).isEqualTo(2);
            assertThat(day.importId()).isNotNull();
        });
        source.asked.clear();
        assertThat(run(PAGES, id, TODAY)).as("all are settled by now").isEqualTo("0 days fetched");
        assertThat(source.asked).isEmpty();
        jdbi.useHandle(db -> db.execute("UPDATE pull_day SET fetched_at = '2026-04-20T12:00:00Z' WHERE connection_id = ?", id));
        assertThat(run(PAGES, id, TODAY)).as("the source may still change the 19th").isEqualTo("1 days fetched");
        assertThat(stored()).isEqualTo(twiceEachDay());
        assertThat(source.asked).extracting(FakeVendor.Asked::key).containsOnly("s3cret");
    }

    /** Wherever it dies: after any request of the fourteen. */
    @Test
    void aRunThatIsKilledAnywhereIsGoneOnWithWithoutLossOrDouble() throws PullFailure {
        for (int requests = 1; requests <= 14; requests++) {
            jdbi.useHandle(db -> db.execute("DELETE FROM usage_day WHERE unit_id = ?", unit));
            source.answers(this::twoPages);
            UUID id = connection().connectionId();
            int limit = requests;
            int[] made = { 1 };
            Pause dying = time -> {
                if (made[0]++ >= limit) {
                    throw new Killed();
                }
            };
            if (requests < 14) {
                assertThatThrownBy(() -> run(PAGES.at(null, 1), id, TODAY, dying)).isInstanceOf(Killed.class);
            } else {
                run(PAGES.at(null, 1), id, TODAY, dying);
            }
            assertThat(stored()).as("whole days only, after %d requests", requests).hasSize(requests / 2 * 2);
            source.asked.clear();
            run(PAGES, id, TODAY);
            assertThat(stored()).as("after %d requests", requests).isEqualTo(twiceEachDay());
            assertThat(source.asked).hasSize(14 - requests / 2 * 2);
        }
    }

    @Test
    void aRunThatIsKilledWhileADayIsTakenInTakesNothingOfIt() throws PullFailure {
        source.answers(path -> {
            Reply page = twoPages(path);
            return path.contains("04-17&page=2") ? Reply.ok("{\"killed\":true," + page.body().substring(1)) : page;
        });
        UUID id = connection().connectionId();
        assertThatThrownBy(() -> run(PAGES, id, TODAY)).isInstanceOf(Killed.class);
        assertThat(days.of(id)).containsOnlyKeys(LocalDate.of(2026, 4, 18), LocalDate.of(2026, 4, 19));
        assertThat(stored()).hasSize(4);
        source.answers(this::twoPages);
        run(PAGES, id, TODAY);
        assertThat(stored()).isEqualTo(twiceEachDay());
    }

    @Test
    void findsTheOldestDayTheSourceServesAndNeverAsksBeyondIt() throws PullFailure {
        LocalDate oldest = LocalDate.of(2026, 4, 16);
        source.answers(
                path -> LocalDate.parse(path.substring(9, 19)).isBefore(oldest) ? Reply.of(422, Map.of()) : twoPages(path));
        UUID id = connection().connectionId();
        assertThat(run(PAGES, id, TODAY)).isEqualTo("4 days fetched");
        assertThat(connections.get(id).oldestDay()).isEqualTo(oldest);
        assertThat(days.of(id).get(LocalDate.of(2026, 4, 15)).state()).isEqualTo(PulledDay.State.NOT_SERVED);
        source.asked.clear();
        assertThat(run(PAGES, id, TODAY)).isEqualTo("0 days fetched");
        assertThat(source.asked).isEmpty();
    }

    @Test
    void aDayThatIsNotThereYetIsNotTheOldest() throws PullFailure {
        source.answers(path -> path.contains("2026-04-19") ? Reply.of(404, Map.of()) : twoPages(path));
        UUID id = connection().connectionId();
        assertThat(run(PAGES, id, TODAY)).isEqualTo("6 days fetched");
        assertThat(connections.get(id).oldestDay()).isNull();
    }

    @Test
    void anAddressThatServesNothingIsSaidToBeWrong() {
        UUID id = connection().connectionId();
        assertThatExceptionOfType(PullFailure.class).isThrownBy(() -> run(PAGES, id, TODAY))
                .satisfies(failure -> assertThat(failure.reason()).contains("base address"));
        assertThat(connections.get(id).oldestDay()).isNull();
    }

    @Test
    void anEmptyDayIsEmptyAndASpoiltOneIsAskedForAgain() throws PullFailure {
        source.answers(path -> path.contains("04-15") ? Reply.ok("{\"data\":[],\"has_more\":false}")
                : path.contains("04-14") ? Reply.ok("{\"data\":[1],\"spoilt\":true}") : twoPages(path));
        UUID id = connection().connectionId();
        assertThat(run(PAGES, id, TODAY)).isEqualTo("7 days fetched, 1 of them refused by the importer");
        assertThat(days.of(id).get(LocalDate.of(2026, 4, 15)).state()).isEqualTo(PulledDay.State.EMPTY);
        assertThat(days.of(id).get(LocalDate.of(2026, 4, 14)).reason()).contains("is spoilt");
        source.answers(this::twoPages);
        assertThat(run(PAGES, id, TODAY)).isEqualTo("1 days fetched");
        assertThat(stored()).hasSize(12);
    }

    @Test
    void whatFailsHalfwayKeepsTheDaysBefore() throws PullFailure {
        source.answers(this::twoPages);
        Reply down = Reply.of(500, Map.of());
        source.misbehaves("/use?day=2026-04-17&page=2", down, down, down);
        UUID id = connection().connectionId();
        assertThatExceptionOfType(PullFailure.class).isThrownBy(() -> run(PAGES, id, TODAY));
        assertThat(days.of(id)).containsOnlyKeys(LocalDate.of(2026, 4, 18), LocalDate.of(2026, 4, 19));
        run(PAGES, id, TODAY);
        assertThat(stored()).isEqualTo(twiceEachDay());
    }

    @Test
    void asksForNoDayTheSourceNoLongerKeeps() throws PullFailure {
        source.answers(this::twoPages);
        UUID id = connection().connectionId();
        Vendor forgetting = new Vendor(PAGES.id(), PAGES.source(), "", "", PAGES.credential(), null, null, "", "", "", false, 1,
                3,
                LocalDate.of(2026, 4, 1), 0, null, PAGES.requests());
        assertThat(run(forgetting, id, TODAY)).isEqualTo("3 days fetched");
        assertThat(connections.get(id).oldestFetched()).isEqualTo(LocalDate.of(2026, 4, 17));
        assertThat(run(PAGES, id, TODAY)).as("it was the source's limit and not ours").isEqualTo("4 days fetched");
    }

    @Test
    void aBrokenSecondPageIsNotTheEndOfThePast() throws PullFailure {
        source.answers(path -> path.contains("04-17&page=2") ? Reply.of(404, Map.of()) : twoPages(path));
        UUID id = connection().connectionId();
        assertThatExceptionOfType(PullFailure.class).isThrownBy(() -> run(PAGES, id, TODAY));
        assertThat(days.of(id)).containsOnlyKeys(LocalDate.of(2026, 4, 18), LocalDate.of(2026, 4, 19));
    }
}
