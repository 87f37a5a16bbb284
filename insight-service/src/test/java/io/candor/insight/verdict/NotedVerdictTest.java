package io.candor.insight.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import io.candor.insight.signal.Detail;
import io.candor.insight.signal.PersonWeek;
import io.candor.insight.signal.Tally;
import io.candor.insight.signal.TestingHistory;
import io.candor.insight.signal.WaveTestimony;

/** A note takes an accusation away, and nothing else, from anybody. */
class NotedVerdictTest {

    private static final int PEOPLE = 40;
    private static final List<Tally> SAID = List.of(new Tally(2, 30), new Tally(13, 30), new Tally(26, 30));
    private final VerdictRules rules = new VerdictRules();

    @Test
    void takesTheatreAwayAndLeavesEveryOtherVerdictAsItWas() {
        int accused = 0;
        for (List<PersonWeek> history : List.of(TestingHistory.toppingUp(PEOPLE), TestingHistory.dutiful(PEOPLE), both(),
                TestingHistory.steady(PEOPLE, 30, 5), TestingHistory.steady(PEOPLE, 16, 9), List.<PersonWeek> of())) {
            for (Tally theatre : SAID) {
                for (Tally value : SAID) {
                    for (Tally friction : SAID) {
                        Evidence evidence = evidence(history, theatre, value, friction);
                        Decision before = rules.decide(evidence, Detail.PAGE);
                        Decision noted = rules.decide(evidence.noted(true), Detail.PAGE);
                        accused += before.verdict() == Verdict.THEATRE ? 1 : 0;
                        assertThat(noted.verdict()).isEqualTo(before.verdict() == Verdict.THEATRE
                                ? Verdict.INSUFFICIENT_EVIDENCE
                                : before.verdict());
                        assertThat(noted.evidence()).as("no figure changes").isEqualTo(before.evidence());
                        assertThat(noted.signals()).isEqualTo(before.signals());
                        assertThat(noted.eligible()).isEqualTo(before.eligible());
                    }
                }
            }
        }
        assertThat(accused).isPositive();
    }

    @Test
    void saysThatSomethingWasNotedAndNotWhatItWouldHaveBeenCalled() {
        Decision noted = rules.decide(evidence(TestingHistory.toppingUp(PEOPLE), SAID.getLast(), SAID.getFirst(),
                SAID.getFirst()).noted(true), Detail.PAGE);
        assertThat(noted.sentence()).isEqualTo(Sentences.NOTED).doesNotContain("shaped");
        assertThat(noted.missing())
                .contains("THEATRE: nothing noted (the group has noted what happened in these weeks)");
    }

    @Test
    void leavesTheVerdictsOfTheOtherGroupsOfThePeriodAlone() {
        List<Evidence> groups = new ArrayList<>();
        groups.add(evidence(TestingHistory.toppingUp(PEOPLE), SAID.getLast(), SAID.getFirst(), SAID.getFirst()));
        groups.add(evidence(TestingHistory.steady(PEOPLE, 30, 5), SAID.getFirst(), SAID.getLast(), SAID.getFirst()));
        groups.add(evidence(TestingHistory.dutiful(PEOPLE), SAID.getLast(), SAID.getFirst(), SAID.getFirst()));
        List<Verdict> before = settled(groups);
        assertThat(before).containsExactly(Verdict.THEATRE, Verdict.VALUE, Verdict.INSUFFICIENT_EVIDENCE);
        groups.set(0, groups.getFirst().noted(true));
        assertThat(settled(groups)).containsExactly(Verdict.INSUFFICIENT_EVIDENCE, Verdict.VALUE,
                Verdict.INSUFFICIENT_EVIDENCE);
    }

    private List<Verdict> settled(List<Evidence> groups) {
        return VerdictFamily.settle(groups.stream().map(group -> rules.decide(group, Detail.RULES)).toList()).stream()
                .map(Decision::verdict).toList();
    }

    /** Topped up in one week of three, and used well beyond in the others. */
    private static List<PersonWeek> both() {
        return TestingHistory.of(PEOPLE, (person, index) -> index < 0 ? TestingHistory.week(person, index, 14, 7, 2)
                : index % 3 == 0 ? TestingHistory.week(person, index, 20, 4, 2)
                        : TestingHistory.week(person, index, 28, 20, 2));
    }

    private static Evidence evidence(List<PersonWeek> history, Tally theatre, Tally value, Tally friction) {
        return new Evidence(PEOPLE, 1, history, TestingHistory.TARGET, TestingHistory.LOOK,
                List.of(new WaveTestimony("w", TestingHistory.LOOK.now(), PEOPLE, true, theatre, value, friction, 0.1, null)),
                0.2, null, false);
    }
}
