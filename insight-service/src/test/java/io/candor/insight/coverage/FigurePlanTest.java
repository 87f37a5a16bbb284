package io.candor.insight.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import io.candor.insight.disclosure.Floor;
import io.candor.insight.feedback.UnitVersion;

class FigurePlanTest {

    private static final LocalDate DAY = LocalDate.of(2026, 4, 20);

    private static UnitVersion unit(String id, @Nullable String parent, int people) {
        return new UnitVersion(id, parent, id, DAY.minusYears(1), null, people);
    }

    private static FigurePlan plan(List<UnitVersion> units, Map<String, Integer> counted) {
        return new FigurePlan.Plans().of(UnitTree.on(DAY, units), counted);
    }

    @Test
    void aSmallUnitIsCountedWithTheOneBesideItAndNeitherIsShownForItself() {
        List<UnitVersion> units = List.of(unit("top", null, 86), unit("large", "top", 40), unit("larger", "top", 40),
                unit("small", "top", 6));
        FigurePlan plan = plan(units, Map.of("large", 31, "larger", 22, "small", 4));
        assertThat(plan.counted("small").released()).isEmpty();
        assertThat(plan.counted("large").released()).isEmpty();
        assertThat(plan.counted("larger").released()).contains(new PeopleRange(20, 24));
        assertThat(plan.counted("top").released()).contains(new PeopleRange(57, 57));
        assertThat(plan.people(UnitTree.COMPANY)).isEqualTo(86);
    }

    /** Its people are the whole company's, and a unit they were taken from has no total of its own. */
    @Test
    void aSmallUnitWithNoneBesideItJoinsACrowdFurtherDown() {
        List<UnitVersion> units = List.of(unit("office", null, 5), unit("works", null, 60), unit("day", "works", 35),
                unit("night", "works", 25));
        FigurePlan plan = plan(units, Map.of("office", 5, "day", 28, "night", 14));
        assertThat(plan.counted(UnitTree.COMPANY).released()).contains(new PeopleRange(45, 49));
        assertThat(plan.counted("day").released()).contains(new PeopleRange(25, 29));
        assertThat(List.of("works", "night", "office")).allMatch(unit -> plan.counted(unit).released().isEmpty());
    }

    @Test
    void unitsInACircleAreTheCompanys() {
        FigurePlan plan = plan(List.of(unit("a", "b", 30), unit("b", "a", 30), unit("c", "b", 30)), Map.of("a", 12, "c", 20));
        assertThat(plan.counted(UnitTree.COMPANY).released()).isPresent();
    }

    /** A tool that hardly anybody has: the others' silence would follow from the company's number beside every unit's. */
    @Test
    void theSmallestGivesWayToTheCompanysNumberWhereTheRestIsSilent() {
        List<UnitVersion> units = List.of(unit("a", null, 60), unit("b", null, 60), unit("c", null, 30), unit("d", null, 30));
        FigurePlan plan = plan(units, Map.of("a", 40, "b", 21));
        assertThat(plan.counted(UnitTree.COMPANY).released()).contains(new PeopleRange(61, 61));
        assertThat(plan.counted("a").released()).contains(new PeopleRange(40, 44));
        assertThat(List.of("b", "c", "d")).allMatch(unit -> plan.counted(unit).released().isEmpty());
    }

    @Test
    void nineOfManyReadAsNobodyAndAllButOneAsAll() {
        List<UnitVersion> units = List.of(unit("a", null, 60), unit("b", null, 60), unit("c", null, 30));
        FigurePlan nine = plan(units, Map.of("a", 9, "b", 40, "c", 22));
        FigurePlan nobody = plan(units, Map.of("b", 40, "c", 22));
        assertThat(nine.counted("a")).isEqualTo(nobody.counted("a"));
        assertThat(nine.others("a")).isEqualTo(nobody.others("a"));
        assertThat(plan(units, Map.of("a", 59, "b", 40, "c", 22)).others("a").released())
                .contains(new PeopleRange(0, 5));
    }

    @Test
    void peopleOfAUnitAboveOthersAreACrowdOfTheirOwn() {
        List<UnitVersion> units = List.of(unit("top", null, 70), unit("a", "top", 50));
        FigurePlan plan = plan(units, Map.of("top", 15, "a", 30));
        assertThat(plan.people("top")).isEqualTo(70);
        assertThat(plan.people("a")).isEqualTo(50);
        assertThat(plan.counted("top").released()).contains(new PeopleRange(45, 49));
    }

    /**
     * Random companies: what is left of a shown number when the shown ones below are taken away is nobody, or enough people.
     */
    @Test
    void nothingSmallIsLeftBetweenShownNumbers() {
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            List<UnitVersion> units = new ArrayList<>();
            Map<String, Integer> counted = new HashMap<>();
            int divisions = 1 + random.nextInt(4);
            for (int division = 0; division < divisions; division++) {
                int all = 0;
                int teams = 1 + random.nextInt(5);
                for (int team = 0; team < teams; team++) {
                    int people = 1 + random.nextInt(random.nextBoolean() ? 14 : 70);
                    all += people;
                    units.add(unit(division + "-" + team, "d" + division, people));
                    counted.put(division + "-" + team, random.nextInt(people + 1));
                }
                units.add(unit("d" + division, null, all));
            }
            FigurePlan plan = plan(units, counted);
            List<String> tops = units.stream().map(UnitVersion::unitId).filter(id -> id.startsWith("d")).toList();
            int leftOfCompany = 0;
            int crowdsOfCompany = 0;
            for (String top : tops) {
                List<String> hidden = counted.keySet().stream()
                        .filter(team -> team.startsWith(top.substring(1) + "-") && plan.counted(team).released().isEmpty())
                        .toList();
                int left = hidden.stream().mapToInt(counted::get).sum();
                if (plan.counted(top).released().isPresent()) {
                    isEnough(hidden.size(), left, seed);
                } else {
                    leftOfCompany += left;
                    crowdsOfCompany += hidden.size();
                }
            }
            if (plan.counted(UnitTree.COMPANY).released().isPresent()) {
                isEnough(crowdsOfCompany, leftOfCompany, seed);
            }
            counted.forEach((team, people) -> plan.counted(team).released().ifPresent(range -> {
                assertThat(people).isBetween(range.from(), range.to());
                assertThat(range.from()).isGreaterThanOrEqualTo(Floor.CROSS);
            }));
        }
    }

    private static void isEnough(int crowds, int people, int seed) {
        assertThat(crowds == 0 || crowds >= 2 && people >= Floor.CROSS).as("seed %d: %d people of %d", seed, people, crowds)
                .isTrue();
    }

    @Test
    void takesUnitsAsTheyWereOnTheDay() {
        UnitVersion then = new UnitVersion("a", "old", "a", DAY.minusDays(9), null, 30);
        UnitVersion moved = new UnitVersion("a", "new", "a", DAY.plusDays(1), null, 40);
        UnitVersion gone = new UnitVersion("gone", null, "gone", DAY, DAY, 0);
        UnitTree tree = UnitTree.on(DAY,
                List.of(then, moved, new UnitVersion("gone", null, "gone", DAY.minusDays(30), null, 20),
                        gone));
        assertThat(tree.units()).containsOnlyKeys("a").containsEntry("a", then);
        assertThat(UnitTree.on(DAY.minusYears(1), List.of(then, moved)).units()).as("known only later").containsEntry("a",
                then);
        assertThat(UnitTree.on(DAY.plusDays(1), List.of(then, moved)).units()).containsEntry("a", moved);
    }
}
