package io.candor.insight.usage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

import io.candor.insight.calendar.IsoPeriod;
import io.candor.insight.stack.InsightStack;
import io.candor.insight.target.TargetMetric;
import io.candor.insight.usecase.Tool;
import io.candor.insight.usecase.ToolCatalogue;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/**
 * What a board's rules read of usage, for all groups: {@code -Dcandor.bench.people} people (3,000 if not given) in groups of
 * 50, 52
 * weeks, five tools. At 100,000 people these are 26 million person-weeks.
 */
@QuarkusTest
@QuarkusTestResource(InsightStack.class)
class BoardInputsBenchmark {

    private static final int PEOPLE = Integer.getInteger("candor.bench.people", 3_000);
    private static final int OF_A_GROUP = 50;
    private static final int WEEKS = 52;
    private static final LocalDate MONDAY = LocalDate.of(2022, 1, 3);
    private static final IsoPeriod LAST = IsoPeriod.of(MONDAY.plusWeeks(WEEKS - 1));

    private final UsageHistory history;
    private final ToolCatalogue tools;
    private final Jdbi jdbi;

    private final String run = "b" + UUID.randomUUID();

    BoardInputsBenchmark(UsageHistory history, ToolCatalogue tools, Jdbi jdbi) {
        this.history = history;
        this.tools = tools;
        this.jdbi = jdbi;
    }

    @Test
    void inputsOfAllGroupsAreReadFromStoredWeeks() {
        List<String> ofTools = IntStream.range(0, 5).mapToObj(tool -> run + "-" + tool).toList();
        ofTools.forEach(tool -> tools.add(new Tool(tool, tool)));
        fill();
        KnownUsage known = history.known();
        int groups = PEOPLE / OF_A_GROUP;
        long[] nanos = new long[groups * ofTools.size()];
        long read = 0;
        long start = System.nanoTime();
        for (int group = 0; group < groups; group++) {
            Roster roster = new Roster("g" + group, List.of(run + "-u" + group));
            for (int tool = 0; tool < ofTools.size(); tool++) {
                long began = System.nanoTime();
                read += known.weeks(roster, ofTools.get(tool), TargetMetric.HUMAN_PROMPTS, LAST).size();
                nanos[group * ofTools.size() + tool] = System.nanoTime() - began;
            }
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        Arrays.sort(nanos);
        System.out.printf(Locale.ROOT,
                "Board inputs: %,d person-weeks of %,d people in %.1f s (%.2f s a million); a group's weeks with a tool p50 %.1f "
                        + "ms, p99 %.1f ms%n",
                read, PEOPLE, seconds, seconds * 1e6 / read, nanos[nanos.length / 2] / 1e6,
                nanos[(int) (nanos.length * 0.99)] / 1e6);
        assertThat(read).isEqualTo((long) PEOPLE * WEEKS * ofTools.size());
    }

    /** Weeks as an import leaves them, and a day each in the last period that says who belongs where. */
    private void fill() {
        LocalDate day = LAST.firstDay();
        jdbi.useTransaction(db -> {
            db.createUpdate("""
                    INSERT INTO usage_week (tool_id, subject_key, monday, matched, first_day, drawn, human_prompts, sessions,
                        active_days, accepts_human, lines_written, offers, late_human_prompts, outputless_share)
                    SELECT :run || '-' || t, :run || '-p' || p, :monday + 7 * w, true, :monday + 7 * w, :drawn,
                           n, n / 3, 1 + n % 5, n / 2, n * 9, n * 3, n / 4, 0.25
                    FROM generate_series(0, 4) AS t, generate_series(0, :people - 1) AS p, generate_series(0, :weeks - 1) AS w,
                         LATERAL (SELECT (p * 7919 + w * 104729 + t * 31) % 97) AS it (n)
                    ORDER BY 1, 2, 3""").bind("run", run).bind("monday", MONDAY).bind("people", PEOPLE).bind("weeks", WEEKS)
                    .bind("drawn", MONDAY.plusYears(2).atStartOfDay().atOffset(java.time.ZoneOffset.UTC)).execute();
            UsageMonths months = new UsageMonths(db);
            java.time.YearMonth month = java.time.YearMonth.from(day);
            if (!months.existing().contains(month)) {
                months.begin(List.of(month));
                months.complete(List.of(month));
            }
            db.createUpdate(
                    """
                            INSERT INTO usage_day (source, identity_key, subject_key, matched, record_key, report, tool_id, surface, model,
                                day, day_basis, unit_id, roster_unit_id, human_prompts, extra, as_of, final, import_id, file, line, digest)
                            SELECT 'bench', :run || '-p' || p, :run || '-p' || p, true, '', '', :run || '-' || t, 'all', '', :day, '',
                                   u, u, 1, '{}', now(), true, gen_random_uuid(), '', 1, gen_random_uuid()
                            FROM generate_series(0, 4) AS t, generate_series(0, :people - 1) AS p,
                                 LATERAL (SELECT :run || '-u' || p / :group) AS it (u)""")
                    .bind("run", run).bind("day", day)
                    .bind("people", PEOPLE).bind("group", OF_A_GROUP).execute();
            db.execute("ANALYZE usage_week");
        });
    }
}
