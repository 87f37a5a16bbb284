package io.candor.insight.usage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;

import jakarta.inject.Inject;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.candor.insight.calendar.IsoPeriod;
import io.candor.insight.stack.InsightStack;
import io.candor.insight.target.TargetMetric;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** A hundred thousand rows, 770 people over half a year of working days, against the same rows copied by SQL. */
@QuarkusTest
@QuarkusTestResource(InsightStack.class)
class UsageImportBenchmark {

    private static final int PEOPLE = 770;
    private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);

    @Inject
    UsageImport imports;

    @Inject
    UsageHistory history;

    @Inject
    TestingDirectory directory;

    @Inject
    Jdbi jdbi;

    private final String run = UUID.randomUUID().toString();

    @AfterEach
    void removeRows() {
        jdbi.useHandle(db -> db.createUpdate("DELETE FROM usage_day WHERE unit_id LIKE :run").bind("run", run + "%").execute());
    }

    @Test
    void takesAHundredThousandRows() {
        StringBuilder lines = new StringBuilder();
        Random random = new Random(1);
        int rows = 0;
        for (int person = 0; person < PEOPLE; person++) {
            String login = "p" + person + "-" + run;
            directory.put(login, run + "-" + person / 77);
            for (int day = 0; day < 182; day++) {
                if (day % 7 < 5) {
                    int prompts = random.nextInt(20);
                    lines.append("{\"day\":\"").append(MONDAY.plusDays(day)).append("\",\"organization_id\":\"1\",\"user_id\":")
                            .append(person).append(",\"user_login\":\"").append(login)
                            .append("\",\"user_initiated_interaction_count\":").append(prompts)
                            .append(",\"code_generation_activity_count\":").append(prompts * 3)
                            .append(",\"code_acceptance_activity_count\":").append(prompts)
                            .append(",\"loc_added_sum\":").append(prompts * 7).append("}\n");
                    rows++;
                }
            }
        }
        byte[] file = lines.toString().getBytes(StandardCharsets.UTF_8);
        long first = time(file, rows);
        long second = time(file, 0);
        long copied = copy();
        long start = System.nanoTime();
        List<UsageWeek> company = history.known().weeks(
                new Roster("company",
                        List.of(run + "-0", run + "-1", run + "-2", run + "-3", run + "-4", run + "-5", run + "-6", run + "-7",
                                run + "-8",
                                run + "-9")),
                "copilot", TargetMetric.HUMAN_PROMPTS, new IsoPeriod(2026, 6));
        long companyMillis = (System.nanoTime() - start) / 1_000_000;
        start = System.nanoTime();
        List<UsageWeek> block = history.known().weeks(new Roster("block", List.of(run + "-0")), "copilot",
                TargetMetric.HUMAN_PROMPTS,
                new IsoPeriod(2026, 6));
        long blockMillis = (System.nanoTime() - start) / 1_000_000;
        System.out.printf(Locale.ROOT,
                "Usage import: %,d rows, %,.0f rows/s new, %,.0f rows/s again, %.3f of the speed of a bare SQL copy (%,.0f rows/s); weeks of a block of 77 in %d ms (%,d), of all %d in %d ms (%,d)%n",
                rows, rows * 1e3 / first, rows * 1e3 / second, (double) copied / first, rows * 1e3 / copied,
                blockMillis, block.size(), PEOPLE, companyMillis,
                company.size());
        assertThat(company).hasSize(PEOPLE * 23);
        assertThat(block).hasSize(77 * 23);
    }

    /** The baseline: what the database alone needs to keep these rows once more. */
    private long copy() {
        return QuarkusTransaction.requiringNew().call(() -> jdbi.withHandle(db -> {
            db.execute("CREATE TEMP TABLE copied (LIKE usage_day INCLUDING ALL) ON COMMIT DROP");
            long start = System.nanoTime();
            db.createUpdate("INSERT INTO copied SELECT * FROM usage_day WHERE unit_id LIKE :run").bind("run", run + "%")
                    .execute();
            return (System.nanoTime() - start) / 1_000_000;
        }));
    }

    private long time(byte[] file, int accepted) {
        long start = System.nanoTime();
        ImportReport report = imports.take("github-copilot-users",
                List.of(new UsageFile("a", new ByteArrayInputStream(file))), null, null);
        assertThat(report.accepted()).isEqualTo(accepted);
        assertThat(report.rejected()).isZero();
        return (System.nanoTime() - start) / 1_000_000;
    }
}
