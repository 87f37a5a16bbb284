package io.candor.local.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import io.candor.local.RealmUser;

/** Everything about the demo company, invented but not yet loaded. Equal for equal weeks. */
public final class DemoCompany {

    /** Share of a planted unit that answers the late wave; below it the statistics count silence as no. */
    private static final double RESPONSE = 0.70;
    private static final int SIBLINGS_THIS_WEEK = 16;
    private static final int COLLEAGUES_THIS_WEEK = 9;

    private final DemoCalendar calendar;
    private final Staff staff = Staff.invent();
    private final Words words = new Words();

    private DemoCompany(DemoCalendar calendar) {
        this.calendar = calendar;
    }

    /** The company as of the ISO week that holds this day. */
    public static DemoCompany asOf(LocalDate day) {
        return new DemoCompany(DemoCalendar.of(day));
    }

    /** Log-ins of the roles and of the people who answer through the web; the password is the user name. */
    public List<RealmUser> logIns() {
        List<Person> answering = new ArrayList<>(lateAnswers().keySet());
        answering.addAll(thisWeeksAnswers().keySet());
        return staff.logIns(answering);
    }

    /**
     * How many people of a leaf unit answered in one wave, by tool.
     *
     * @param path names from the company down, joined by a slash
     */
    public record AnsweredUnit(String path, int people, Map<String, Integer> answered) {
    }

    /** What the waves of the last closed period will have brought when everything is loaded: every leaf unit, by ISO week. */
    public Map<String, List<AnsweredUnit>> lastPeriod() {
        Map<String, Map<Unit, Map<String, Integer>>> weeks = new TreeMap<>();
        Map<String, Unit> unitOf = new HashMap<>();
        staff.everybody().forEach(person -> unitOf.put(person.employeeId(), person.unit()));
        responseHistory().lines().skip(1).map(line -> line.split(",", 4)).forEach(row -> {
            LocalDate day = LocalDate.parse(row[1]);
            if (!day.isBefore(calendar.lastMonday().minusWeeks(3))) {
                count(weeks, DemoCalendar.week(day), Objects.requireNonNull(unitOf.get(row[0])), row[2]);
            }
        });
        lateAnswers().keySet()
                .forEach(person -> count(weeks, calendar.lateWeek(), person.unit(), person.unit().tool().id()));
        Map<String, List<AnsweredUnit>> told = new TreeMap<>();
        weeks.forEach((week, units) -> told.put(week, OrgChart.LEAVES.stream()
                .map(unit -> new AnsweredUnit(unit.path(), unit.people(), units.getOrDefault(unit, Map.of()))).toList()));
        return told;
    }

    private static void count(Map<String, Map<Unit, Map<String, Integer>>> weeks, String week, Unit unit, String tool) {
        weeks.computeIfAbsent(week, any -> new HashMap<>()).computeIfAbsent(unit, any -> new HashMap<>())
                .merge(tool, 1, Integer::sum);
    }

    DemoCalendar calendar() {
        return calendar;
    }

    String directory() {
        return DirectoryFile.csv(staff);
    }

    String copilotReport() {
        return CopilotReport.ndjson(calendar, staff);
    }

    String officeReport(Tool tool) {
        return OfficeReport.csv(calendar, staff, tool);
    }

    String costReport() {
        return CostReport.csv(calendar, staff);
    }

    String taskReport() {
        return TaskReport.csv(calendar, staff);
    }

    String responseHistory() {
        return ResponseHistory.csv(calendar, staff, words);
    }

    /** Who answers the late wave of the last closed period, and what. */
    Map<Person, Answer> lateAnswers() {
        Map<Person, Answer> answers = new LinkedHashMap<>();
        for (Unit unit : OrgChart.planted()) {
            for (Person person : staff.colleagues(unit, (int) Math.ceil(RESPONSE * unit.people()))) {
                Chance chance = Chance.of(person, "late wave " + calendar.lateWeek());
                Mood mood = Mood.of(unit.story(), true, chance);
                answers.put(person, answer(person, mood, chance.happens(0.75), chance)
                        .naming(UseCase.namedBy(person, mood)));
            }
        }
        return answers;
    }

    /** Who has answered this week's wave already, and what: everybody with words that may be quoted. */
    Map<Person, Answer> thisWeeksAnswers() {
        Map<Person, Answer> answers = new LinkedHashMap<>();
        Map<String, Integer> asked = Map.of(OrgChart.EMPLOYEES_UNIT, COLLEAGUES_THIS_WEEK, "firmware",
                SIBLINGS_THIS_WEEK, "cloud-services", SIBLINGS_THIS_WEEK);
        for (Unit unit : OrgChart.LEAVES) {
            for (Person person : staff.colleagues(unit, asked.getOrDefault(unit.id(), 0))) {
                Chance chance = Chance.of(person, "this week " + calendar.thisWeek());
                answers.put(person, answer(person, Mood.of(unit.story(), true, chance), true, chance));
            }
        }
        return answers;
    }

    private Answer answer(Person person, Mood mood, boolean speaks, Chance chance) {
        Unit unit = person.unit();
        String comment = speaks ? words.comment(unit, unit.tool(), mood, chance) : "";
        return Answer.of(unit.tool(), mood, unit.tool() == Tool.COPILOT, comment, chance);
    }
}
