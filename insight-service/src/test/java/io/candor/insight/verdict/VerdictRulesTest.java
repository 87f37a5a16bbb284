package io.candor.insight.verdict;

import static io.candor.insight.verdict.Verdict.FRICTION;
import static io.candor.insight.verdict.Verdict.INSUFFICIENT_EVIDENCE;
import static io.candor.insight.verdict.Verdict.THEATRE;
import static io.candor.insight.verdict.Verdict.VALUE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import io.candor.insight.disclosure.PrintedCount;
import io.candor.insight.outcome.TestingTasks;
import io.candor.insight.signal.Detail;
import io.candor.insight.signal.Heard;
import io.candor.insight.signal.PersonWeek;
import io.candor.insight.signal.Signal;
import io.candor.insight.signal.Tally;
import io.candor.insight.signal.TargetLine;
import io.candor.insight.signal.TestingHistory;
import io.candor.insight.signal.WaveTestimony;
import io.candor.insight.statistics.PrintedDigits;

class VerdictRulesTest {

    private static final int PEOPLE = 40;
    private static final Tally NO = new Tally(2, 30);
    private static final Tally YES = new Tally(24, 30);
    private static final Tally NO_ONE = Tally.NONE;
    private final VerdictRules rules = new VerdictRules();

    @Test
    void callsTheFigureShapedWhenTelemetryAndTestimonyAgree() {
        Decision decision = decide(new Case(TestingHistory.toppingUp(PEOPLE), YES, NO, NO));
        assertThat(decision.verdict()).isEqualTo(THEATRE);
        assertThat(decision.sentence()).isEqualTo("This figure is shaped by the target: about 50% of "
                + "weeks look topped up to 20 prompts a week, those weeks hold less than these people's others, and people say they "
                + "would not use it without the target.");
        assertThat(decision.missing()).isEmpty();
        assertThat(decision.evidence()).isGreaterThan(20);
    }

    @Test
    void needsBothSources() {
        assertThat(decide(new Case(TestingHistory.toppingUp(PEOPLE), NO, NO, NO)).verdict())
                .isEqualTo(INSUFFICIENT_EVIDENCE);
        assertThat(decide(new Case(TestingHistory.steady(PEOPLE, 14, 2), YES, NO, NO)).verdict())
                .isEqualTo(INSUFFICIENT_EVIDENCE);
    }

    @Test
    void clearsTheDutifulWhateverTheySay() {
        Decision decision = decide(new Case(TestingHistory.dutiful(PEOPLE), YES, NO, NO));
        assertThat(decision.verdict()).isEqualTo(INSUFFICIENT_EVIDENCE);
        assertThat(decision.missing()).anyMatch(clause -> clause.startsWith("THEATRE: depth"));
        assertThat(state(decision, THEATRE, "line")).isEqualTo(Condition.State.MET);
    }

    @Test
    void findsValueInUseBeyondTheTarget() {
        Decision decision = decide(new Case(TestingHistory.steady(PEOPLE, 30, 5), NO, YES, NO));
        assertThat(decision.verdict()).isEqualTo(VALUE);
        assertThat(decision.sentence()).isEqualTo("People choose this: they use it well beyond the 20 prompts a week that are "
                + "asked, and they say it helps and would be used anyway.");
    }

    @Test
    void valueNeedsOutcomesThatSayNeitherSlowerNorWorseWhereThereAreAny() {
        Evidence chosen = evidence(new Case(TestingHistory.steady(PEOPLE, 30, 5), NO, YES, NO), PEOPLE, 1, false,
                TestingHistory.TARGET);
        Decision faster = rules.decide(with(chosen, 0.7, 0), Detail.RULES);
        assertThat(faster.verdict()).isEqualTo(VALUE);
        assertThat(state(faster, VALUE, "outcomes")).isEqualTo(Condition.State.MET);
        assertThat(faster.sentence()).contains("would be used anyway. Tasks done with it take 0.7");
        Decision slower = rules.decide(with(chosen, 1.5, 0), Detail.RULES);
        assertThat(slower.verdict()).isEqualTo(INSUFFICIENT_EVIDENCE);
        assertThat(slower.missing()).contains("VALUE: outcomes (imported tasks took longer with it)");
        assertThat(rules.decide(with(chosen, 0.7, -1), Detail.RULES).verdict()).isEqualTo(INSUFFICIENT_EVIDENCE);
        assertThat(rules.decide(chosen, Detail.RULES).conditions()).noneMatch(it -> it.name().equals("outcomes"));
    }

    private static Evidence with(Evidence evidence, double ratio, double gradeGain) {
        return new Evidence(evidence.people(), evidence.coverage(), evidence.history(), evidence.target(), evidence.looks(),
                evidence.waves(), evidence.obstacleRateElsewhere(), evidence.companyTheatreShare(),
                evidence.smallGroupsAgreed(), evidence.uncounted(), evidence.valueElsewhere(),
                TestingTasks.figures(PEOPLE, 10, ratio, gradeGain, new SplittableRandom(41)).orElseThrow(), false, 0, null);
    }

    @Test
    void findsFrictionInEffortAndObstacles() {
        Decision decision = decide(new Case(TestingHistory.steady(PEOPLE, 16, 9), NO, NO, YES));
        assertThat(decision.verdict()).isEqualTo(FRICTION);
        assertThat(decision.sentence())
                .startsWith("Honest effort meets real obstacles: errors and refused offers come to about ")
                .containsPattern("about \\d\\.\\d times");
    }

    @Test
    void prefersFrictionToValue() {
        assertThat(decide(new Case(TestingHistory.steady(PEOPLE, 30, 16), NO, YES, YES)).verdict()).isEqualTo(FRICTION);
    }

    @Test
    void abstainsWhenValueAndTheatreBothHold() {
        List<PersonWeek> both = TestingHistory.of(PEOPLE, (person, index) -> index < 0
                ? TestingHistory.week(person, index, 14, 7, 2)
                : index % 3 == 0 ? TestingHistory.week(person, index, 20, 4, 2)
                        : TestingHistory.week(person, index, 28, 20, 2));
        Decision decision = decide(new Case(both, YES, new Tally(26, 30), NO));
        assertThat(decision.verdict()).isEqualTo(INSUFFICIENT_EVIDENCE);
        assertThat(decision.sentence()).startsWith("Mixed:");
        assertThat(decision.missing().getFirst()).contains("both hold");
    }

    @Test
    void saysWhatIsMissingAndHowLittleItWouldSee() {
        Decision decision = decide(new Case(TestingHistory.steady(PEOPLE, 14, 2), NO, NO, NO));
        assertThat(decision.verdict()).isEqualTo(INSUFFICIENT_EVIDENCE);
        assertThat(decision.sentence()).isEqualTo("Cannot tell from 40 people: what they did and what they said does not "
                + "point clearly in one direction.");
        assertThat(decision.missing()).anyMatch(clause -> clause.startsWith("VALUE: behaviour"))
                .anyMatch(clause -> clause.startsWith("FRICTION: testimony"))
                .anyMatch(clause -> clause.startsWith("UNTAPPED: users gain (e below 5)"))
                .anyMatch(clause -> clause.startsWith("TOOL_INFLATION: human share (the target counts only what people do"));
        assertThat(decision.signals()).hasSize(30);
    }

    @Test
    void abstainsBelowTenPeopleOrWithoutCoverage() {
        Case planted = new Case(TestingHistory.toppingUp(PEOPLE), YES, NO, NO);
        Decision uncovered = rules.decide(evidence(planted, PEOPLE, 0.7, false, TestingHistory.TARGET), Detail.RULES);
        assertThat(uncovered.sentence()).isEqualTo("Cannot tell: usage is known for fewer than 80% of the people.");
        assertThat(uncovered.eligible()).isFalse();
        Case few = new Case(TestingHistory.toppingUp(9), new Tally(8, 9), NO_ONE, NO_ONE);
        assertThat(rules.decide(evidence(few, 9, 1, true, TestingHistory.TARGET), Detail.RULES).verdict())
                .isEqualTo(INSUFFICIENT_EVIDENCE);
        Case silent = new Case(List.of(), YES, NO, NO);
        assertThat(decide(silent).sentence()).isEqualTo("Cannot tell: no usage data for this tool.");
    }

    @Test
    void displaysTheatreInSmallGroupsOnlyByAgreement() {
        Case small = new Case(TestingHistory.toppingUp(18), new Tally(15, 16), NO_ONE, NO_ONE);
        assertThat(rules.decide(evidence(small, 18, 1, true, TestingHistory.TARGET), Detail.RULES).verdict())
                .isEqualTo(THEATRE);
        Decision withheld = rules.decide(evidence(small, 18, 1, false, TestingHistory.TARGET), Detail.RULES);
        assertThat(withheld.verdict()).isEqualTo(INSUFFICIENT_EVIDENCE);
        assertThat(state(withheld, THEATRE, "displayable")).isEqualTo(Condition.State.UNMET);
    }

    @Test
    void judgesOnlyTheTargetWhereTheWholeCompanySaysSo() {
        Case planted = new Case(TestingHistory.toppingUp(PEOPLE), new Tally(28, 30), NO, NO);
        Evidence everywhere = new Evidence(PEOPLE, 1, planted.history(), TestingHistory.TARGET, TestingHistory.LOOK,
                List.of(wave(planted, PEOPLE)), 0.2, 0.45, false);
        Decision decision = rules.decide(everywhere, Detail.RULES);
        assertThat(decision.verdict()).isEqualTo(INSUFFICIENT_EVIDENCE);
        assertThat(state(decision, THEATRE, "not company-wide")).isEqualTo(Condition.State.UNMET);
    }

    @Test
    void cannotAccuseWithoutAPast() {
        List<PersonWeek> noPast = TestingHistory.toppingUp(PEOPLE).stream()
                .filter(week -> !week.monday().isBefore(TestingHistory.START)).toList();
        Decision decision = decide(new Case(noPast, YES, NO, NO));
        assertThat(state(decision, THEATRE, "line")).isEqualTo(Condition.State.MISSING);
        assertThat(decision.verdict()).isEqualTo(INSUFFICIENT_EVIDENCE);
    }

    @Test
    void accusesNobodyOfANumberThatIsNotTheTarget() {
        Case planted = new Case(TestingHistory.toppingUp(PEOPLE), YES, NO, NO);
        Evidence moved = evidence(planted, PEOPLE, 1, false, TestingHistory.target(27));
        assertThat(rules.decide(moved, Detail.RULES).verdict()).isEqualTo(INSUFFICIENT_EVIDENCE);
    }

    @Test
    void decidesTheSameWithAndWithoutDetails() {
        for (List<PersonWeek> history : List.of(TestingHistory.toppingUp(PEOPLE), TestingHistory.dutiful(PEOPLE),
                TestingHistory.steady(PEOPLE, 16, 9))) {
            Evidence evidence = evidence(new Case(history, YES, NO, YES), PEOPLE, 1, false, TestingHistory.TARGET);
            Decision page = rules.decide(evidence, Detail.PAGE);
            Decision bare = rules.decide(evidence, Detail.RULES);
            assertThat(bare.verdict()).isEqualTo(page.verdict());
            assertThat(bare.conditions()).isEqualTo(page.conditions());
            assertThat(bare.evidence()).isEqualTo(page.evidence());
        }
    }

    @Test
    void printsOneDigitAndNoPlotBelowTwentyPeople() {
        Case small = new Case(TestingHistory.toppingUp(18), new Tally(15, 16), NO_ONE, NO_ONE);
        Decision decision = rules.decide(evidence(small, 18, 1, false, TestingHistory.TARGET), Detail.PAGE);
        assertThat(decision.signals().getFirst()).isInstanceOfSatisfying(
                Signal.Measured.class, line -> {
                    assertThat(line.plot()).isNull();
                    assertThat(line.e()).isNotNull();
                    assertThat(line.e()).isEqualTo(PrintedDigits.down(line.e(), 1));
                    assertThat(line.effect().value()).isEqualTo(PrintedDigits.nearest(line.effect().value(), 1));
                });
    }

    /** What a rule found says on which side of its threshold it lies, and no figure: "13 of 24" told what a few did. */
    @Test
    void saysOfWhatIsMissingOnWhichSideItLiesAndNoFigure() {
        Case small = new Case(TestingHistory.toppingUp(13), new Tally(5, 12), new Tally(3, 12), new Tally(2, 12));
        Decision decision = rules.decide(evidence(small, 24, 13.0 / 24, false, TestingHistory.TARGET), Detail.PAGE);
        assertThat(decision.sentence()).isEqualTo("Cannot tell: usage is known for fewer than 80% of the people.");
        Set<String> thresholds = Set.of("3", "20", "5", "80", "30", "40", "60", "1.25", "4", "28", "10", "0.50");
        assertThat(decision.conditions()).extracting(Condition::detail).isNotEmpty().allSatisfy(detail -> assertThat(
                Pattern.compile("[0-9.]*[0-9]").matcher(detail).results().map(MatchResult::group)).isSubsetOf(thresholds));
    }

    /** However many of ten to 49 said yes: each card fits two numbers at least, and its sentence names the same band. */
    @Test
    void noCardTellsHowManySaidYes() {
        for (int asked : new int[] { 0, 24, 40 }) {
            Map<String, Set<String>> fitting = new HashMap<>();
            for (int n = 10; n < 50; n++) {
                int invited = asked == 0 ? n + n / 5 : asked;
                for (int yes = 0; yes <= n && n <= invited; yes++) {
                    Case answered = new Case(List.of(), new Tally(yes, n), new Tally(yes, n), new Tally(yes, n));
                    for (Signal signal : rules.decide(evidence(answered, invited, 1, false, TestingHistory.TARGET), Detail.PAGE)
                            .signals()) {
                        if (signal instanceof Signal.Measured card) {
                            String where = asked == 0 ? "" : " of " + invited;
                            fitting.computeIfAbsent(card + where, any -> new TreeSet<>()).add(yes + " of " + n);
                        }
                    }
                }
            }
            assertThat(fitting).isNotEmpty().allSatisfy((card, pairs) -> assertThat(pairs).as(card).hasSizeGreaterThan(1));
        }
    }

    private record Case(List<PersonWeek> history, Tally theatre, Tally value, Tally friction) {
    }

    private Decision decide(Case planted) {
        return rules.decide(evidence(planted, PEOPLE, 1, false, TestingHistory.TARGET), Detail.PAGE);
    }

    private static Evidence evidence(Case planted, int people, double coverage, boolean agreed,
            @Nullable TargetLine target) {
        return new Evidence(people, coverage, planted.history(), target, TestingHistory.LOOK,
                List.of(wave(planted, people)), 0.2, null, agreed);
    }

    private static WaveTestimony wave(Case planted, int people) {
        return new WaveTestimony("w", TestingHistory.LOOK.now(), people, true, planted.theatre(), planted.value(),
                planted.friction(), 0.1, null, new Heard(planted.value(), planted.friction(),
                        PrintedCount.of(planted.friction().n(), people).from(), planted.value(), planted.value(),
                        planted.theatre(), planted.friction(), planted.value(), planted.theatre()));
    }

    private static Condition.State state(Decision decision, Verdict verdict, String name) {
        return decision.conditions().stream()
                .filter(condition -> condition.verdict() == verdict && condition.name().equals(name)).findFirst()
                .orElseThrow().state();
    }
}
