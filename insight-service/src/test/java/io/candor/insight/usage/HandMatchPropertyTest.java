package io.candor.insight.usage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

import jakarta.inject.Inject;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

import io.candor.insight.identity.Viewer;
import io.candor.insight.stack.InsightStack;
import io.candor.insight.usecase.Tool;
import io.candor.insight.usecase.ToolCatalogue;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/**
 * Whether accounts are matched before, between or after the reports, or known to the directory from the start: it counts alike.
 */
@QuarkusTest
@QuarkusTestResource(InsightStack.class)
class HandMatchPropertyTest {

    private static final int ACCOUNTS = 3;
    private static final LocalDate FIRST = LocalDate.of(2023, 1, 2);
    private static final Viewer NOBODY = new Viewer(Set.of(), Set.of(), null, null);

    @Inject
    UsageImport imports;

    @Inject
    AccountMatching matching;

    @Inject
    SubjectKeys keys;

    @Inject
    ToolCatalogue tools;

    @Inject
    TestingDirectory directory;

    @Inject
    Jdbi jdbi;

    private record Row(int account, LocalDate day, int prompts) {
    }

    /** The same reports about accounts of its own with a tool of its own; accounts 0 and 1 belong to one employee. */
    private final class World {

        private final String id = UUID.randomUUID().toString();
        private final List<List<Row>> reports;
        private final String run;

        World(String run, List<List<Row>> reports) {
            this.run = run;
            this.reports = reports;
            tools.add(new Tool(id, "A tool"));
        }

        String account(int number) {
            return "a" + number + "-" + id;
        }

        String hash(int number) {
            return keys.ofIdentity(Identity.employee(account(number)));
        }

        void told(int report) {
            StringBuilder text = new StringBuilder("person,day,tool,human_prompts\n");
            reports.get(report).forEach(row -> text.append(account(row.account())).append(',').append(row.day()).append(',')
                    .append(id).append(',').append(row.prompts()).append('\n'));
            imports.take("csv", List.of(new UsageFile("a.csv", new ByteArrayInputStream(text.toString()
                    .getBytes(StandardCharsets.UTF_8)))), null, Instant.parse("2024-01-0%dT00:00:00Z".formatted(report + 1)));
        }

        void match() {
            for (int number = 0; number < ACCOUNTS; number++) {
                matching.match(hash(number), employee(run, number), "tester", NOBODY);
            }
        }

        void undo() {
            for (int number = 0; number < ACCOUNTS; number++) {
                matching.undo(hash(number));
            }
        }

        /** Rows as they count, and weeks; hashes of unmatched accounts by their number, so that worlds compare. */
        List<String> counted() {
            List<String> all = new ArrayList<>();
            jdbi.useHandle(db -> {
                all.addAll(db.createQuery("""
                        SELECT concat_ws('|', day, identity_key, subject_key, matched, coalesce(unit_id, '-'),
                                         coalesce(roster_unit_id, '-'), human_prompts)
                        FROM usage_day_counted WHERE tool_id = :tool ORDER BY day, human_prompts""").bind("tool", id)
                        .mapTo(String.class).list());
                all.addAll(db.createQuery("""
                        SELECT concat_ws('|', subject_key, monday, matched, human_prompts, active_days, late_human_prompts)
                        FROM usage_week WHERE tool_id = :tool ORDER BY 1""").bind("tool", id).mapTo(String.class).list());
                assertThat(db.createQuery("""
                        SELECT count(*) FROM (SELECT w::text FROM usage_week w WHERE tool_id = :tool
                                              EXCEPT SELECT w::text FROM usage_week_told w WHERE tool_id = :tool) AS stale""")
                        .bind("tool", id).mapTo(Long.class).one()).as("weeks that do not follow their days").isZero();
            });
            return all.stream().map(this::comparable).sorted().toList();
        }

        private String comparable(String row) {
            String compared = row;
            for (int number = 0; number < ACCOUNTS; number++) {
                compared = compared.replace(hash(number), "account" + number);
            }
            return compared;
        }
    }

    private static String employee(String run, int account) {
        return "E" + Math.max(account - 1, 0) + "-" + run;
    }

    @RepeatedTest(10)
    void matchThenImportIsImportThenMatch(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        String run = UUID.randomUUID().toString();
        List<List<Row>> reports = reports(random);
        LocalDate moved = FIRST.plusDays(random.nextInt(60));
        LocalDate left = moved.plusDays(random.nextInt(40));
        for (int number = 1; number < ACCOUNTS; number++) {
            move(employee(run, number), employee(run, number), moved, left);
        }

        World early = new World(run, reports);
        early.told(0);
        early.match();
        early.told(1);
        early.told(2);

        World late = new World(run, reports);
        late.told(0);
        late.told(1);
        late.told(2);
        List<String> unmatched = late.counted();
        late.match();

        World known = new World(run, reports);
        for (int number = 0; number < ACCOUNTS; number++) {
            move(known.account(number), employee(run, number), moved, left);
        }
        known.told(0);
        known.told(1);
        known.told(2);

        assertThat(early.counted()).isEqualTo(late.counted()).isEqualTo(known.counted()).isNotEqualTo(unmatched);
        late.undo();
        assertThat(late.counted()).isEqualTo(unmatched);
        early.undo();
        assertThat(early.counted()).isEqualTo(unmatched);
    }

    private void move(String value, String employee, LocalDate moved, LocalDate left) {
        directory.put(value, employee, "old", LocalDate.of(2020, 1, 1), moved);
        directory.put(value, employee, "new", moved, left);
    }

    /** Every account in the first report; days told again, with other figures, in later ones. */
    private static List<List<Row>> reports(Random random) {
        List<List<Row>> reports = new ArrayList<>();
        for (int report = 0; report < 3; report++) {
            List<Row> rows = new ArrayList<>();
            for (int account = 0; account < ACCOUNTS; account++) {
                for (int day = 0; day < 90; day++) {
                    if (day == 0 || random.nextInt(6) == 0) {
                        rows.add(new Row(account, FIRST.plusDays(day), random.nextInt(50)));
                    }
                }
            }
            reports.add(rows);
        }
        return reports;
    }
}
