package io.candor.insight.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

import io.candor.insight.disclosure.Floor;

class PrintedCoverageTest {

    private static final int LARGEST = 400;

    /** Printed number (-1 for none) and side of four in five, to the numbers of known people that print like this. */
    private static Map<String, TreeSet<Integer>> printed(int people) {
        Map<String, TreeSet<Integer>> fitting = new HashMap<>();
        for (int known = 0; known <= people; known++) {
            Integer told = PrintedCoverage.known(known, people);
            // A group without a printed number has no usage, whatever side it lies on.
            String card = told == null ? "none" : told + (5 * known >= 4 * people ? " covered" : " uncovered");
            fitting.computeIfAbsent(card, any -> new TreeSet<>()).add(known);
        }
        return fitting;
    }

    /** All groups up to 400 and all numbers of known people: none pins those who are not known to fewer than five numbers. */
    @Test
    void noNumberOfUncoveredPeopleIsToldMoreFinelyThanByFive() {
        for (int people = Floor.CROSS; people <= LARGEST; people++) {
            int of = people;
            printed(people).forEach((card, known) -> {
                if (!card.endsWith(" covered")) {
                    assertThat(known).as("%s of %d", card, of).hasSizeGreaterThanOrEqualTo(Floor.NARROWEST);
                }
            });
        }
    }

    /** That a group is judged at all says it is covered: below a hundred people the number says that and no more. */
    @Test
    void aCoveredGroupsNumberSaysNoMoreThanThatItIsCovered() {
        for (int people = Floor.CROSS; people <= LARGEST; people++) {
            Map<String, TreeSet<Integer>> cards = printed(people);
            cards.keySet().removeIf(card -> !card.endsWith(" covered"));
            if (people < 100) {
                assertThat(cards).as("%d people", people).hasSize(1);
            } else {
                assertThat(cards.values()).as("%d people", people)
                        .allSatisfy(known -> assertThat(known).hasSizeGreaterThanOrEqualTo(Floor.NARROWEST));
            }
        }
    }

    @Test
    void printsAtMostWhatIsKnownAndNeverAcrossFourInFive() {
        for (int people = Floor.CROSS; people <= LARGEST; people++) {
            for (int known = Floor.CROSS; known <= people; known++) {
                Integer told = PrintedCoverage.known(known, people);
                if (told != null) {
                    assertThat(told).isPositive().isLessThanOrEqualTo(known);
                    assertThat(5 * told >= 4 * people).as("%d of %d prints %d", known, people, told)
                            .isEqualTo(5 * known >= 4 * people);
                }
            }
        }
    }

    @Test
    void thirteenToSeventeenPeopleWithTooFewKnownHaveNoUsage() {
        assertThat(PrintedCoverage.known(10, 13)).isNull();
        assertThat(PrintedCoverage.known(13, 17)).isNull();
        assertThat(PrintedCoverage.known(14, 17)).isEqualTo(14);
        assertThat(PrintedCoverage.known(13, 18)).isEqualTo(10);
    }
}
