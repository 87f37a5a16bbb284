package io.candor.insight.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

import io.candor.insight.stack.InsightStack;
import io.candor.insight.usecase.Tool;
import io.candor.insight.usecase.ToolCatalogue;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** Days of 2016 and a clock in 2018: what other tests keep is younger. */
@QuarkusTest
@QuarkusTestResource(InsightStack.class)
class OutcomeRetentionTest {

    private final OutcomeRecords records;
    private final OutcomeSettings settings;
    private final ToolCatalogue tools;
    private final Jdbi jdbi;

    OutcomeRetentionTest(OutcomeRecords records, OutcomeSettings settings, ToolCatalogue tools, Jdbi jdbi) {
        this.records = records;
        this.settings = settings;
        this.tools = tools;
        this.jdbi = jdbi;
    }

    @Test
    void tasksGoByWholePeriodsWhenTheirTimeIsUp() {
        String tool = tools.add(new Tool("t" + UUID.randomUUID(), "A tool")).id();
        // The last day of 2016-P02 and the first one of P03.
        List<OutcomeRecords.Kept> tasks = List.of(task(tool, LocalDate.of(2016, 2, 28)), task(tool, LocalDate.of(2016, 2, 29)));
        QuarkusTransaction.requiringNew().run(() -> records.merge(UUID.randomUUID(), tasks));
        assertThat(applied(LocalDate.of(2018, 2, 28))).isZero();
        assertThat(applied(LocalDate.of(2018, 3, 1))).isEqualTo(1);
        List<LocalDate> left = jdbi.withHandle(db -> db.createQuery("SELECT finished FROM task_outcome WHERE tool_id = :tool")
                .bind("tool", tool).mapTo(LocalDate.class).list());
        assertThat(left).containsExactly(LocalDate.of(2016, 2, 29));
        int due = jdbi.withHandle(db -> db.createQuery(
                "SELECT count(*) FROM erasure_due WHERE table_name = 'task_outcome'").mapTo(Integer.class).one());
        assertThat(due).isOne();
    }

    private int applied(LocalDate today) {
        Clock clock = Clock.fixed(today.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);
        return QuarkusTransaction.requiringNew().call(() -> new OutcomeRetention(jdbi, settings, clock).apply());
    }

    private static OutcomeRecords.Kept task(String tool, LocalDate finished) {
        return new OutcomeRecords.Kept(UUID.randomUUID().toString(), "u", tool, finished, true, 60, null, null, null, null);
    }
}
