package io.candor.insight.usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.candor.insight.stack.InsightStack;
import io.candor.insight.target.TargetMetric;
import io.candor.insight.usecase.Tool;
import io.candor.insight.usecase.ToolCatalogue;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** Weeks in memory are told for as long as they are those of the database, and not a moment longer. */
@QuarkusTest
@QuarkusTestResource(InsightStack.class)
class KeptWeeksTest {

    private static final LocalDate MONDAY = LocalDate.of(2023, 1, 2);
    private static final LocalDate LAST = MONDAY.plusDays(25);

    private final TestingUsage usage;
    private final ToolCatalogue tools;
    private final WeeklyUse weekly;
    private final WeekBlocks blocks;
    private final Jdbi jdbi;
    private final String run = "k" + UUID.randomUUID();
    private List<String> asked = List.of();

    KeptWeeksTest(TestingUsage usage, ToolCatalogue tools, WeeklyUse weekly, WeekBlocks blocks,
            Jdbi jdbi) {
        this.usage = usage;
        this.tools = tools;
        this.weekly = weekly;
        this.blocks = blocks;
        this.jdbi = jdbi;
    }

    @BeforeEach
    void fourPeopleUseATool() {
        tools.add(new Tool(run, run));
        usage.report(run, run + "-u", 4, MONDAY, LAST, 3);
        asked = jdbi.withHandle(db -> db.createQuery("SELECT DISTINCT subject_key FROM usage_week WHERE tool_id = :tool")
                .bind("tool", run).mapTo(String.class).list());
    }

    @Test
    void nothingIsToldOfWhatCameAfterwards() {
        KeptWeeks kept = new KeptWeeks(blocks, Long.MAX_VALUE);
        assertThat(told(kept, 0)).as("before anything is read").isNull();
        kept.read(7, MONDAY);
        assertThat(told(kept, 7)).hasSize(4).isEqualTo(lookedUp());
        assertThat(told(kept, 8)).as("as of a later import").isNull();
        assertThat(told(kept, 6)).as("as of an earlier one").isEqualTo(lookedUp());
        kept.read(8, null);
        assertThat(told(kept, 8)).as("an import that told of no day").isEqualTo(lookedUp());
        kept.forget();
        assertThat(told(kept, 8)).isNull();
    }

    @Test
    void onlyWeeksToldOfSinceAreReadAgain() {
        KeptWeeks kept = new KeptWeeks(blocks, Long.MAX_VALUE);
        kept.read(7, MONDAY);
        change("UPDATE usage_week SET sessions = 99 WHERE tool_id = ?");
        kept.read(8, MONDAY.plusWeeks(2).plusDays(3));
        assertThat(told(kept, 8)).allSatisfy(own -> assertThat(own).extracting(UsageWeek::metric)
                .containsExactly(null, null, 99.0, 99.0));
        change("DELETE FROM usage_week WHERE tool_id = ?");
        kept.read(9, MONDAY);
        assertThat(told(kept, 9)).hasSize(4).allSatisfy(own -> assertThat(own).isEmpty());
    }

    @Test
    void whoeverNeedsMoreMemoryThanThereIsIsLookedUp() {
        KeptWeeks kept = new KeptWeeks(blocks, 100);
        kept.read(7, MONDAY);
        assertThat(told(kept, 7)).isNull();
        assertThat(kept.bytes()).isZero();
        kept.read(8, MONDAY);
        assertThat(told(kept, 0)).isNull();
    }

    /** An import is committed, and later the database set back, while weeks are being read. */
    @Test
    void whatHappensWhileTheyAreReadIsNotTakenForRead() {
        KeptWeeks[] kept = new KeptWeeks[1];
        Runnable[] meanwhile = { () -> change("UPDATE usage_week SET sessions = 99 WHERE tool_id = ?") };
        kept[0] = new KeptWeeks(new WeekBlocks(jdbi) {
            @Override
            List<Block> since(LocalDate day) {
                meanwhile[0].run();
                return super.since(day);
            }
        }, Long.MAX_VALUE);
        kept[0].read(7, MONDAY);
        assertThat(told(kept[0], 8)).as("as of that import").isNull();
        meanwhile[0] = kept[0]::forget;
        kept[0].read(8, MONDAY);
        assertThat(told(kept[0], 8)).isNull();
    }

    @Test
    void whatCouldNotBeReadIsReadTheNextTime() {
        boolean[] fails = { false };
        KeptWeeks kept = new KeptWeeks(new WeekBlocks(jdbi) {
            @Override
            void read(Block block, LocalDate since, Taker taker) {
                if (fails[0] && block.tool().equals(run)) {
                    throw new IllegalStateException("no database");
                }
                super.read(block, since, taker);
            }
        }, Long.MAX_VALUE);
        kept.read(7, MONDAY);
        fails[0] = true;
        assertThatThrownBy(() -> kept.read(8, MONDAY.plusWeeks(1))).hasMessageContaining("no database");
        assertThat(kept.asOf()).isEqualTo(7);
        assertThat(told(kept, 7)).as("some of these weeks are gone").isNull();
        fails[0] = false;
        kept.read(8, MONDAY.plusWeeks(1));
        assertThat(told(kept, 8)).hasSize(4).isEqualTo(lookedUp());
    }

    private void change(String statement) {
        jdbi.useHandle(db -> db.execute(statement, run));
    }

    private List<List<UsageWeek>> told(KeptWeeks kept, long asOf) {
        return kept.of(asOf, run, TargetMetric.SESSIONS, asked, MONDAY, LAST).orElse(null);
    }

    private List<List<UsageWeek>> lookedUp() {
        return weekly.of(run, TargetMetric.SESSIONS, asked, MONDAY, LAST);
    }
}
