package io.candor.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.candor.local.RealmUser;

class DemoCompanyTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    private final DemoCompany company = DemoCompany.asOf(DAY);

    @Test
    void isInventedTheSameForEveryDayOfAWeek() {
        DemoCompany again = DemoCompany.asOf(DAY.minusDays(3));
        assertThat(again.directory()).isEqualTo(company.directory());
        assertThat(again.copilotReport()).isEqualTo(company.copilotReport());
        assertThat(again.officeReport(Tool.CHAT)).isEqualTo(company.officeReport(Tool.CHAT));
        assertThat(again.responseHistory()).isEqualTo(company.responseHistory());
        assertThat(again.lateAnswers()).isEqualTo(company.lateAnswers());
    }

    @Test
    void hasFifteenHundredPeopleInUnitsOfSixToAHundredAndTwenty() {
        assertThat(OrgChart.LEAVES).allMatch(unit -> unit.people() >= 6 && unit.people() <= 120);
        List<String> rows = company.directory().lines().skip(1).toList();
        assertThat(rows.size()).isBetween(1450, 1550);
        assertThat(rows.stream().map(row -> row.split(",")[1])).doesNotHaveDuplicates();
        assertThat(rows).allMatch(row -> row.split(",").length == 11);
    }

    @Test
    void plantsEachStoryInAUnitOfSixtyToEighty() {
        assertThat(OrgChart.planted()).extracting(Unit::story).containsExactlyInAnyOrder(Story.THEATRE, Story.VALUE,
                Story.FRICTION, Story.TOOL_INFLATION, Story.UNTAPPED, Story.UNSEEN, Story.KEPT_BUT_HINDERED,
                Story.PRAISED_BUT_REFUSED);
        assertThat(OrgChart.planted())
                .filteredOn(unit -> !Set.of(Story.UNSEEN, Story.KEPT_BUT_HINDERED, Story.PRAISED_BUT_REFUSED)
                        .contains(unit.story()))
                .allMatch(unit -> unit.people() >= 60 && unit.people() <= 80);
    }

    /** Those who are seen do as in the unit that is found to value the tool, and all of them say so. */
    @Test
    void plantsOneUnitThatTooFewAreKnownOfToJudge() {
        Unit unseen = OrgChart.planted().stream().filter(unit -> unit.story() == Story.UNSEEN).findFirst().orElseThrow();
        List<Person> people = Staff.invent().of(unseen);
        Set<Integer> known = people.stream().flatMap(person -> CopilotUse.of(company.calendar(), person).stream())
                .filter(day -> !day.day().isBefore(company.calendar().lastMonday().minusWeeks(3)))
                .map(day -> day.person().number()).collect(Collectors.toSet());
        assertThat(known.size()).isBetween(10, people.size() * 7 / 10);
        assertThat(company.lateAnswers().entrySet().stream().filter(it -> it.getKey().unit().equals(unseen)
                && it.getValue().answers().get("usefulness") instanceof Integer useful && useful >= 1).count())
                .isGreaterThanOrEqualTo(30);
    }

    @Test
    void hasAtLeastSixtyPercentOfEachPlantedUnitAnswerWithLogInsOfTheirOwn() {
        Map<String, Long> answered = company.lateAnswers().keySet().stream()
                .collect(Collectors.groupingBy(person -> person.unit().id(), Collectors.counting()));
        for (Unit unit : OrgChart.planted()) {
            assertThat(answered.get(unit.id())).isGreaterThanOrEqualTo((long) Math.ceil(0.6 * unit.people()));
        }
        Set<String> logIns = company.logIns().stream().map(RealmUser::username).collect(Collectors.toSet());
        assertThat(logIns).containsAll(company.lateAnswers().keySet().stream().map(Person::logIn).toList());
    }

    /** Whatever week it is: what the portfolio needs of each use case to be called what it is planted as. */
    @ParameterizedTest
    @ValueSource(ints = { 0, 5, 11, 18, 26, 33, 41, 52 })
    void plantsUseCasesThatHelpThatAreForcedAndThatLeaveItOpen(int weeksLater) {
        Map<Object, List<Map<String, Object>>> byUseCase = DemoCompany.asOf(DAY.plusWeeks(weeksLater)).lateAnswers().values()
                .stream().map(Answer::answers).filter(answers -> answers.containsKey("useCase"))
                .collect(Collectors.groupingBy(answers -> answers.get("useCase")));
        assertThat(List.of("code-review", "unit-tests", "change-notes", "new-code", "minutes"))
                .allMatch(useCase -> byUseCase.getOrDefault(useCase, List.of()).size() >= 10);
        Map<String, Long> reviewing = DemoCompany.asOf(DAY.plusWeeks(weeksLater)).lateAnswers().entrySet().stream()
                .filter(it -> "code-review".equals(it.getValue().answers().get("useCase")))
                .collect(Collectors.groupingBy(it -> it.getKey().unit().id(), Collectors.counting()));
        assertThat(reviewing).as("what one unit alone names is not told").hasSize(2);
        assertThat(reviewing.get("cloud-services")).isBetween(10L, 32L);
        assertThat(reviewing.get("test-automation")).isBetween(10L, 30L);
        assertThat(gain(byUseCase.get("code-review"))).isGreaterThan(0.5);
        assertThat(gain(byUseCase.get("unit-tests"))).isGreaterThan(0.5);
        assertThat(gain(byUseCase.get("change-notes"))).isLessThan(0);
        assertThat(share(byUseCase.get("change-notes"), answers -> answers.get("withoutTarget").equals("no")))
                .isGreaterThan(0.8);
    }

    /** Whatever week it is: sure enough on the side of what is said, which is the weaker one. */
    @ParameterizedTest
    @ValueSource(ints = { 0, 5, 11, 18, 26, 33, 41, 52 })
    void hasNearlyAllOfTheRefusingUnitPraiseTheTool(int weeksLater) {
        List<Map<String, Object>> said = DemoCompany.asOf(DAY.plusWeeks(weeksLater)).lateAnswers().entrySet().stream()
                .filter(it -> it.getKey().unit().story() == Story.PRAISED_BUT_REFUSED).map(it -> it.getValue().answers())
                .toList();
        assertThat(said).hasSize(28);
        assertThat(share(said,
                answers -> "yes".equals(answers.get("withoutTarget")) && (int) answers.get("usefulness") >= 1
                        && (int) answers.get("netMinutes") > 0 && !"worse".equals(answers.get("quality"))))
                .isGreaterThan(0.78);
    }

    private static double gain(List<Map<String, Object>> named) {
        return share(named, answers -> (int) answers.get("netMinutes") > 0)
                - share(named, answers -> (int) answers.get("netMinutes") < 0);
    }

    private static double share(List<Map<String, Object>> named, Predicate<Map<String, Object>> yes) {
        return (double) named.stream().filter(yes).count() / named.size();
    }

    @Test
    void leavesTheTenthAnswerOfTheEmployeesUnitToTheEmployee() {
        Map<Person, Answer> answers = company.thisWeeksAnswers();
        Unit own = OrgChart.find(OrgChart.EMPLOYEES_UNIT);
        assertThat(answers.keySet().stream().filter(person -> person.unit().equals(own))).hasSize(9)
                .noneMatch(person -> person.logIn().equals("employee"));
        for (String sibling : List.of("firmware", "cloud-services")) {
            assertThat(answers.keySet().stream().filter(person -> person.unit().id().equals(sibling)).count())
                    .isGreaterThanOrEqualTo(15);
        }
        assertThat(answers.values()).allMatch(answer -> "copilot".equals(answer.answers().get("tool"))
                && "may-be-quoted".equals(answer.answers().get("quote")));
    }

    @Test
    void bringsTheatreToTheLineOnlyUnderTheTargetAndKeepsNothingThere() {
        List<ToolDay> days = Staff.invent().of(OrgChart.find("business-systems")).stream()
                .flatMap(person -> CopilotUse.of(company.calendar(), person).stream()).toList();
        Map<String, List<ToolDay>> weeks = days.stream().collect(
                Collectors.groupingBy(day -> day.person().number() + " " + DemoCalendar.of(day.day()).thisWeek()));
        double before = shareAtLine(weeks, false);
        double under = shareAtLine(weeks, true);
        assertThat(before).isLessThan(0.05);
        assertThat(under).isBetween(0.55, 0.8);
        assertThat(days.stream().filter(day -> day.prompts() > 10).mapToInt(ToolDay::accepts).sum())
                .isLessThan(days.stream().mapToInt(ToolDay::accepts).sum() / 10);
    }

    private double shareAtLine(Map<String, List<ToolDay>> weeks, boolean underTarget) {
        List<Integer> sums = weeks.values().stream()
                .filter(week -> company.calendar()
                        .underTarget(DemoCalendar.of(week.getFirst().day()).thisMonday()) == underTarget)
                .map(week -> week.stream().mapToInt(ToolDay::prompts).sum()).toList();
        return (double) sums.stream().filter(sum -> sum == 20 || sum == 21).count() / sums.size();
    }

    /** A bill makes nobody known of whom no use is known: coverage stays as it is without bills. */
    @Test
    void chargesOnlyWhomUseMakesKnownOnThatDay() {
        Set<String> used = Staff.invent().everybody().stream().filter(person -> person.unit().licensed(Tool.COPILOT))
                .flatMap(person -> CopilotUse.of(company.calendar(), person).stream())
                .map(day -> day.person().email() + "," + day.day()).collect(Collectors.toSet());
        List<String> charged = company.costReport().lines().skip(1).filter(row -> row.contains(",copilot,"))
                .map(row -> row.substring(0, row.indexOf(",copilot,"))).toList();
        assertThat(charged).isNotEmpty().doesNotHaveDuplicates().isSubsetOf(used);
    }

    @Test
    void tellsEachTaskOfThePlantedUnitsOnce() {
        List<String> tasks = company.taskReport().lines().skip(1).toList();
        assertThat(tasks.stream().map(row -> row.split(",")[0])).doesNotHaveDuplicates();
        assertThat(tasks.stream().map(row -> row.split(",")[1]).distinct())
                .containsExactlyInAnyOrderElementsOf(OrgChart.planted().stream().map(Unit::id).toList());
        assertThat(DemoCompany.asOf(DAY.minusDays(3)).taskReport()).isEqualTo(company.taskReport());
    }

    @Test
    void speaksInManyVoices() {
        List<Object> comments = company.lateAnswers().values().stream().map(answer -> answer.answers().get("comment"))
                .filter(comment -> comment != null).toList();
        assertThat(new HashSet<>(comments)).hasSizeGreaterThan(60);
        assertThat(comments).noneMatch(comment -> comment.toString().contains("{"));
    }

    @Test
    void answersOnlyWhatTheFormShows() {
        for (Answer answer : company.lateAnswers().values()) {
            boolean used = "yes".equals(answer.answers().get("used"));
            assertThat(answer.answers().containsKey("noUse")).isEqualTo(!used);
            assertThat(answer.answers().containsKey("withoutTarget")).isEqualTo(used);
            assertThat(used || !answer.answers().containsKey("useCase")).isTrue();
            assertThat(answer.answers().containsKey("quote")).isEqualTo(answer.answers().containsKey("comment"));
        }
    }

    @Test
    void remembersForWhichDayItWasInventedAndWhatIsLoaded(@TempDir Path folder) {
        LoadedSteps steps = new LoadedSteps(folder.resolve("demo-loaded"), DAY);
        steps.finished("directory");
        LoadedSteps later = new LoadedSteps(folder.resolve("demo-loaded"), DAY.plusWeeks(9));
        assertThat(later.day()).isEqualTo(DAY);
        assertThat(later.done("directory")).isTrue();
        assertThat(later.done("usage")).isFalse();
    }
}
