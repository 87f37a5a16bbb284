package io.candor.insight.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import io.candor.insight.calendar.IsoPeriod;
import io.candor.insight.signal.Obstacles;
import io.candor.insight.signal.PersonWeek;
import io.candor.insight.stack.InsightStack;
import io.candor.insight.target.TargetMetric;
import io.candor.insight.usage.Roster;
import io.candor.insight.usage.TestingUsage;
import io.candor.insight.usecase.Tool;
import io.candor.insight.usecase.ToolCatalogue;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(InsightStack.class)
class ToolUsageTest {

    private static final IsoPeriod PERIOD = new IsoPeriod(2023, 11);
    private static final int GROUPS = 5;
    private static final int PEOPLE = 12;

    private final TestingUsage usage;
    private final ToolCatalogue tools;

    private final String run = "u" + UUID.randomUUID();

    ToolUsageTest(TestingUsage usage, ToolCatalogue tools) {
        this.usage = usage;
        this.tools = tools;
    }

    @Test
    void whatPeopleMetElsewhereIsAddedUpAsTheirWeeksTellIt() {
        tools.add(new Tool(run, "A tool"));
        Random random = new Random(11);
        StringBuilder csv = new StringBuilder("person,day,tool,human_prompts,offers,accepts_human,rejects,errors,retries\n");
        for (int person = 0; person < GROUPS * PEOPLE; person++) {
            usage.place(run + "-p" + person, run + "-g" + person / PEOPLE);
            for (LocalDate day = PERIOD.firstDay().minusWeeks(3); !day.isAfter(PERIOD.lastDay()); day = day.plusDays(1)) {
                if (random.nextInt(3) == 0) {
                    csv.append(run).append("-p").append(person).append(',').append(day).append(',').append(run)
                            .append(cells(random)).append('\n');
                }
            }
        }
        usage.take(csv.toString());
        List<Roster> groups = new ArrayList<>();
        for (int group = 0; group < GROUPS; group++) {
            groups.add(new Roster("b" + group, List.of(run + "-g" + group)));
        }
        ToolUsage told = new ToolUsage(usage.unread().known(), run, TargetMetric.SESSIONS, PERIOD, groups);
        List<List<PersonWeek>> histories = told.histories(groups);
        for (int group = 0; group < GROUPS; group++) {
            assertThat(histories.get(group)).isNotEmpty().isEqualTo(told.history(groups.get(group)));
            List<Obstacles> others = new ArrayList<>(histories.stream().map(Obstacles::of).toList());
            others.remove(group);
            assertThat(told.obstacleRateOutside(groups.get(group))).isNotNull().isEqualTo(Obstacles.medianRate(others));
        }
    }

    /** Unknown figures among them, and more accepted than offered. */
    private static String cells(Random random) {
        StringBuilder cells = new StringBuilder();
        for (int figure = 0; figure < 6; figure++) {
            cells.append(',').append(random.nextInt(9) == 0 ? "" : Integer.toString(random.nextInt(7)));
        }
        return cells.toString();
    }
}
