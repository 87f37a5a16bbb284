package io.candor.insight.band;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import io.candor.insight.calendar.IsoPeriod;
import io.candor.insight.stack.InsightStack;
import io.candor.insight.target.AdoptionTarget;
import io.candor.insight.target.TargetMetric;
import io.candor.insight.target.TargetPeriod;
import io.candor.insight.usage.TestingUsage;
import io.candor.insight.usecase.Tool;
import io.candor.insight.usecase.ToolCatalogue;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(InsightStack.class)
class UsagePlacementTest {

    private static final IsoPeriod PERIOD = new IsoPeriod(2019, 7);

    private final UsagePlacement placement;
    private final TestingUsage usage;
    private final ToolCatalogue tools;
    private final String run = UUID.randomUUID().toString().substring(0, 8);

    UsagePlacementTest(UsagePlacement placement, TestingUsage usage, ToolCatalogue tools) {
        this.placement = placement;
        this.usage = usage;
        this.tools = tools;
    }

    @Test
    void aWeekWithoutOffersMovesNobodyIntoAnotherBandOfARate() {
        tools.add(new Tool(run, "A tool"));
        LocalDate first = PERIOD.firstDay();
        report(first, PERIOD.lastDay(), "always,10,4", "often,10,9", "never,0,0", "unknown,,4");
        report(first, first.plusDays(6), "holiday,10,4");
        report(first.plusWeeks(2), PERIOD.lastDay(), "holiday,10,4");
        AdoptionTarget target = new AdoptionTarget(run, "40 % accepted", run, TargetMetric.ACCEPTANCE_RATE,
                BigDecimal.valueOf(40), TargetPeriod.WEEK, null, List.of(), first, first, null, false, null);
        assertThat(placement.of(target, PERIOD, List.of(named("always"), named("often"), named("never"), named("unknown"),
                named("holiday"), named("untold")))).isEqualTo(
                        Map.of(named("always"), UsageBand.NEAR, named("holiday"), UsageBand.NEAR, named("often"),
                                UsageBand.ABOVE,
                                named("never"), UsageBand.NONE, named("untold"), UsageBand.NONE));
    }

    private void report(LocalDate from, LocalDate to, String... rows) {
        usage.reportRows("person,offers,accepts_human", run, "unit-" + run,
                List.of(rows).stream().map(row -> named(row.substring(0, row.indexOf(','))) + row.substring(row.indexOf(',')))
                        .toList(),
                from, to);
    }

    private String named(String person) {
        return person + "-" + run;
    }
}
