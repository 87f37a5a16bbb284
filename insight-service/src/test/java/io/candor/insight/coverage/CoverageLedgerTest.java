package io.candor.insight.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

import io.candor.insight.calendar.IsoPeriod;
import io.candor.insight.disclosure.Disclosure;
import io.candor.insight.feed.TestingCompany;
import io.candor.insight.feed.TestingFeed;
import io.candor.insight.stack.InsightStack;
import io.candor.insight.usage.ImportReport;
import io.candor.insight.usage.TestingDirectory;
import io.candor.insight.usage.UsageFile;
import io.candor.insight.usage.UsageImport;
import io.candor.insight.usecase.Tool;
import io.candor.insight.usecase.ToolCatalogue;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** Days of 2016, which no other class uses. */
@QuarkusTest
@QuarkusTestResource(InsightStack.class)
class CoverageLedgerTest {

    private static final Instant LATER = Instant.parse("2016-06-01T00:00:00Z");

    @Inject
    CoverageLedger ledger;

    @Inject
    UsageImport imports;

    @Inject
    ToolCatalogue tools;

    @Inject
    TestingDirectory directory;

    @Inject
    TestingFeed feed;

    @Inject
    Jdbi jdbi;

    private final String tool = "t" + UUID.randomUUID();
    private final String prefix = "c" + UUID.randomUUID();
    private String a = "";
    private String b = "";
    /** The smallest with use gives way to the company's total: nobody else in the database has any. */
    private String c = "";

    @BeforeEach
    void declare() {
        tools.add(new Tool(tool, "A tool"));
        TestingCompany company = new TestingCompany(feed, prefix, new IsoPeriod(2019, 9)).withUnit("top", null)
                .withUnit("a", "top").withUnit("b", "top").withUnit("c", "top");
        company.deliver();
        a = company.unit("a");
        b = company.unit("b");
        c = company.unit("c");
    }

    private String person(String unit, int number) {
        String person = unit + "-" + number;
        directory.put(person, person, unit, LocalDate.of(2015, 1, 1), null);
        return person;
    }

    private String rows(String unit, int people, String day, String figure) {
        StringBuilder rows = new StringBuilder();
        for (int number = 0; number < people; number++) {
            rows.append("%s,%s,%s,%s%n".formatted(person(unit, number), day, tool, figure));
        }
        return rows.toString();
    }

    private ImportReport take(Instant asOf, String column, String... rows) {
        ImportReport report = imports.take("csv", List.of(new UsageFile("a.csv", new ByteArrayInputStream(
                ("person,day,tool," + column + "\n" + String.join("", rows)).getBytes(StandardCharsets.UTF_8)))), null, asOf);
        assertThat(report.rejections()).isEmpty();
        return report;
    }

    private List<CoverageDay> days(String from, String to, @Nullable String unit) {
        return ledger.whole("csv", from, to, unit).stream().filter(day -> day.tool().equals(tool)).toList();
    }

    private CoverageDay day(String day, @Nullable String unit) {
        return days(day, day, unit).getFirst();
    }

    private static void holds(Disclosure<PeopleRange> figure, int truth) {
        assertThat(figure.released()).hasValueSatisfying(range -> assertThat(truth).isBetween(range.from(), range.to()));
    }

    private static void isWithheld(Disclosure<PeopleRange> figure) {
        assertThat(figure.released()).isEmpty();
    }

    @Test
    void tellsWhatWasToldOfADayAndHowFirmItIs() {
        take(LATER, "human_prompts", rows(a, 43, "2016-03-07", "0"), rows(b, 32, "2016-03-07", "2"),
                rows(c, 12, "2016-03-07", "2"));
        take(Instant.parse("2016-03-08T12:00:00Z"), "human_prompts", rows(a, 43, "2016-03-08", "1"),
                rows(c, 12, "2016-03-08", "2"));
        take(LATER, "human_prompts", rows(a, 43, "2016-03-09", "1"), rows(c, 12, "2016-03-09", "1"));
        take(LATER.plusSeconds(1), "human_prompts", rows(a, 30, "2016-03-09", "2"), rows(c, 12, "2016-03-09", "2"));
        take(LATER, "human_prompts", rows(b, 4, "2016-03-11", "2"));

        assertThat(days("2016-03-01", "2016-03-11", a)).as("from the first day told of").extracting(CoverageDay::state)
                .containsExactly(DayState.FINAL, DayState.PROVISIONAL, DayState.REVISED, DayState.MISSING, DayState.FINAL);
        CoverageDay monday = day("2016-03-07", a);
        assertThat(monday.people()).isEqualTo(100);
        holds(monday.seen(), 43);
        holds(monday.missing(), 57);
        isWithheld(monday.provisional());
        holds(day("2016-03-07", b).seen(), 32);
        isWithheld(day("2016-03-07", c).seen());
        holds(day("2016-03-07", null).seen(), 87);
        holds(day("2016-03-08", a).provisional(), 43);
        holds(day("2016-03-09", a).revised(), 30);
        isWithheld(day("2016-03-10", a).seen());
        isWithheld(day("2016-03-11", b).seen());
        isWithheld(day("2016-03-11", b).missing());
    }

    @Test
    void aLicenceNobodyToldOfIsUnknownAndNoneIsNoNumber() {
        take(LATER, "human_prompts", rows(a, 20, "2016-04-04", "1"), rows(c, 15, "2016-04-04", "1"));
        CoverageDay unknown = day("2016-04-04", a);
        assertThat(unknown.licences()).isEqualTo(CoverageDay.UNKNOWN);
        isWithheld(unknown.licensed());
        assertThat(CoverageCsv.of(List.of(unknown))).contains(",unknown,unknown,").doesNotContain(",0,");

        take(LATER, "licensed,sessions", rows(b, 40, "2016-04-05", "true,"), rows(c, 15, "2016-04-05", "true,"),
                rows(a, 20, "2016-04-05", "false,"));
        assertThat(day("2016-04-04", a).licences()).as("a list says nothing of the days before it")
                .isEqualTo(CoverageDay.UNKNOWN);
        CoverageDay told = day("2016-04-20", b);
        assertThat(told.licences()).as("it stands for a month").isEqualTo(CoverageDay.KNOWN);
        holds(told.licensed(), 40);
        isWithheld(day("2016-04-20", a).licensed());
        assertThat(day("2016-05-20", b).licences()).as("and no longer").isEqualTo(CoverageDay.UNKNOWN);
        holds(day("2016-04-05", a).seen(), 20);
    }

    @Test
    void aWeeksFiguresTellOfEachOfItsDays() {
        take(LATER, "human_prompts", rows(a, 25, "2016-02-01", "1"), rows(c, 11, "2016-02-01", "1"));
        jdbi.useHandle(db -> db.createUpdate("UPDATE usage_day SET day_basis = 'week' WHERE tool_id = :tool")
                .bind("tool", tool).execute());
        assertThat(days("2016-02-01", "2016-02-09", a)).extracting(day -> day.seen().released().isPresent())
                .containsExactly(true, true, true, true, true, true, true, false, false);
        assertThat(days("2016-02-04", "2016-02-05", a)).as("asked for in its middle").extracting(CoverageDay::state)
                .containsOnly(DayState.FINAL).hasSize(2);
    }

    @Test
    void followsAnIdentityKnownLateAndAnErasure() {
        String stranger = "x" + UUID.randomUUID();
        String rows = rows(a, 14, "2016-05-02", "1") + rows(c, 11, "2016-05-02", "1") + stranger + ",2016-05-02," + tool
                + ",1\n";
        take(LATER, "human_prompts", rows);
        assertThat(day("2016-05-02", a).seen().released()).contains(new PeopleRange(10, 14));
        directory.put(stranger, stranger, a, LocalDate.of(2015, 1, 1), null);
        take(LATER.plusSeconds(1), "human_prompts", rows);
        assertThat(day("2016-05-02", a).seen().released()).contains(new PeopleRange(15, 19));

        take(LATER, "human_prompts", rows(a, 12, "2016-05-03", "1"), rows(c, 11, "2016-05-03", "1"));
        jdbi.useHandle(db -> db.createUpdate("DELETE FROM usage_day WHERE tool_id = :tool AND day < '2016-05-03'")
                .bind("tool", tool).execute());
        assertThat(days("2016-05-02", "2016-05-03", a)).singleElement().satisfies(day -> {
            assertThat(day.day()).isEqualTo("2016-05-03");
            assertThat(day.seen().released()).isPresent();
        });
    }

    private record Part(Instant drawn, String text) {
    }

    /** Reports drawn at different times, some before their days were final, in any order and some twice. */
    @RepeatedTest(8)
    void anyOrderOfImportsGivesTheSameLedger(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<Part> parts = new ArrayList<>();
        for (int part = 0; part < 6; part++) {
            StringBuilder text = new StringBuilder();
            for (int day = 4; day <= 9; day++) {
                if (random.nextInt(4) > 0) {
                    text.append(rows(random.nextBoolean() ? a : b, 10 + random.nextInt(30), "2016-07-0" + day,
                            random.nextInt(3) == 0 ? "" : Integer.toString(random.nextInt(3)))
                            .replaceAll("(?m)$(?<=.)", ",1"));
                }
            }
            parts.add(new Part(Instant.parse("2016-07-0%dT06:00:00Z".formatted(5 + part % 5)).plusSeconds(part),
                    text.toString()));
        }
        List<CoverageDay> inOrder = after(parts);
        Collections.shuffle(parts, random);
        parts.addAll(parts.subList(0, 3));
        assertThat(after(parts)).isEqualTo(inOrder);
        assertThat(inOrder).extracting(CoverageDay::state).contains(DayState.PROVISIONAL);
    }

    private List<CoverageDay> after(List<Part> parts) {
        jdbi.useHandle(db -> db.createUpdate("DELETE FROM usage_day WHERE tool_id = :tool").bind("tool", tool).execute());
        parts.stream().filter(part -> !part.text().isEmpty())
                .forEach(part -> take(part.drawn(), "human_prompts,sessions", part.text()));
        return Stream.of(null, a, b).flatMap(unit -> days("2016-07-01", "2016-07-12", unit).stream()).toList();
    }
}
