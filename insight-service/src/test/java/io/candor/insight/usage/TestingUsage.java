package io.candor.insight.usage;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Reports of invented people's use, taken in the way a real one is. */
@ApplicationScoped
public class TestingUsage {

    private final UsageImport imports;
    private final TestingDirectory directory;
    private final Jdbi jdbi;
    private final WeeklyUse weekly;
    private final WeekBlocks blocks;
    private final PeriodLists lists;
    private final BlindSpots blindSpots;
    private final SurfaceUses surfaces;

    TestingUsage(UsageImport imports, TestingDirectory directory, Jdbi jdbi, WeeklyUse weekly, WeekBlocks blocks,
            PeriodLists lists, BlindSpots blindSpots, SurfaceUses surfaces) {
        this.imports = imports;
        this.directory = directory;
        this.jdbi = jdbi;
        this.weekly = weekly;
        this.blocks = blocks;
        this.lists = lists;
        this.blindSpots = blindSpots;
        this.surfaces = surfaces;
    }

    /** Each of a unit's first people, every working day: so many prompts, each offered once, two accepted. */
    public void report(String tool, String unit, int people, LocalDate from, LocalDate to, int prompts) {
        StringBuilder csv = new StringBuilder("person,day,tool,human_prompts,offers,accepts_human\n");
        for (int number = 0; number < people; number++) {
            String person = unit + "-" + number;
            directory.put(person, unit);
            for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
                if (day.getDayOfWeek().getValue() <= 5) {
                    csv.append(person).append(',').append(day).append(',').append(tool).append(',').append(prompts).append(',')
                            .append(prompts).append(",2\n");
                }
            }
        }
        take(csv.toString());
    }

    /** A file of the source {@code csv}. */
    public void take(String csv) {
        imports.take("csv", List.of(new UsageFile("use.csv",
                new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)))), null, null);
    }

    /** People of a unit, every working day as many prompts as given; nobody is told of who has a negative number. */
    public void report(String tool, String unit, Map<String, Integer> promptsADay, LocalDate from, LocalDate to) {
        StringBuilder csv = new StringBuilder("person,day,tool,human_prompts\n");
        promptsADay.forEach((person, prompts) -> {
            directory.put(person, unit);
            for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
                if (day.getDayOfWeek().getValue() <= 5 && prompts >= 0) {
                    csv.append(person).append(',').append(day).append(',').append(tool).append(',').append(prompts)
                            .append('\n');
                }
            }
        });
        take(csv.toString());
    }

    /**
     * Rows of working days, everything a person of the unit is told of by day and surface.
     *
     * @param rows {@code person,surface,human_prompts,machine_requests,passive_events}; figures may be empty
     */
    public void reportKinds(String tool, String unit, List<String> rows, LocalDate from, LocalDate to) {
        reportRows("person,surface,human_prompts,machine_requests,passive_events", tool, unit, rows, from, to);
    }

    /** @param columns of the rows, the person first */
    public void reportRows(String columns, String tool, String unit, List<String> rows, LocalDate from, LocalDate to) {
        StringBuilder csv = new StringBuilder("day,tool,").append(columns).append('\n');
        rows.forEach(row -> {
            directory.put(row.substring(0, row.indexOf(',')), unit);
            for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
                if (day.getDayOfWeek().getValue() <= 5) {
                    csv.append(day).append(',').append(tool).append(',').append(row).append('\n');
                }
            }
        });
        imports.take("csv", List.of(new UsageFile("kinds.csv",
                new ByteArrayInputStream(csv.toString().getBytes(StandardCharsets.UTF_8)))), null, null);
    }

    /** Used on that day, by an amount nobody tells. */
    public void reportUncounted(String tool, String unit, List<String> people, LocalDate day) {
        StringBuilder csv = new StringBuilder("person,day,tool,sessions\n");
        people.forEach(person -> {
            directory.put(person, unit);
            csv.append(person).append(',').append(day).append(',').append(tool).append(",1\n");
        });
        take(csv.toString());
    }

    /** Where these people are, from the first day on. */
    public void place(String person, String unit) {
        directory.put(person, unit);
    }

    /** As an import ends that told of days from this one on. */
    public static void toldSince(Handle db, LocalDate day) {
        UsageRevision.since(db, day);
    }

    /** A history that has read nothing yet. */
    public UsageHistory unread() {
        return new UsageHistory(jdbi, weekly, blocks, lists, blindSpots, surfaces);
    }
}
