package io.candor.insight.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class SuppressionTest {

    private static final Set<String> ONE = Set.of("tool");

    @Test
    void nineAnswersAreHiddenAndTenAreShown() {
        assertThat(plan(ONE, crowd(40, 9, "a")).shown("tool")).isEmpty();
        assertThat(plan(ONE, crowd(40, 10, "a")).shown("tool")).containsExactly("a");
    }

    @Test
    void aSingleHiddenChildHidesTheTotalThatWouldGiveItAway() {
        Suppression plan = plan(ONE, crowd(40, 4, "root", "a"), crowd(40, 20, "root", "b"),
                crowd(40, 15, "root", "c"));
        assertThat(plan.shown("tool")).containsExactly("b", "c");
    }

    @Test
    void hiddenSiblingsUnderAShownTotalTogetherHaveAtLeastTen() {
        assertThat(plan(ONE, crowd(40, 4, "root", "a"), crowd(40, 3, "root", "b"), crowd(40, 15, "root", "c"))
                .shown("tool")).containsExactly("c");
        assertThat(plan(ONE, crowd(40, 4, "root", "a"), crowd(40, 6, "root", "b"), crowd(40, 15, "root", "c"))
                .shown("tool")).containsExactly("c", "root");
    }

    @Test
    void theOnlyCrowdThatAnsweredIsShownWithoutTheTotalThatWouldSilenceTheOthers() {
        assertThat(plan(ONE, crowd(40, 10, "root", "a"), crowd(40, 0, "root", "b"), crowd(40, 0, "root", "c"))
                .shown("tool")).containsExactly("a");
    }

    @Test
    void anInnerNodeDoesNotComeBackAsTheSumOfItsChildren() {
        Suppression plan = plan(ONE, crowd(40, 4, "root", "q"), crowd(40, 15, "root", "p", "p1"),
                crowd(40, 10, "root", "p", "p2"));
        assertThat(plan.shown("tool")).containsExactly("p", "p1", "p2");
    }

    @Test
    void aTotalIsHiddenWhereAFullHouseWouldPinTheNeighbours() {
        Suppression plan = plan(ONE, crowd(10, 9, "root", "a"), crowd(12, 12, "root", "b"));
        assertThat(plan.shown("tool")).containsExactly("b");
    }

    @Test
    void nothingIsHiddenWithoutNeed() {
        Suppression plan = plan(ONE, crowd(12, 10, "root", "a"), crowd(30, 15, "root", "b"),
                crowd(30, 15, "root", "c"));
        assertThat(plan.shown("tool")).containsExactly("a", "b", "c", "root");
    }

    @Test
    void whatMayNotBePrintedIsHiddenWithItsOnlyNeighboursTotal() {
        List<Crowd> crowds = List.of(crowd(40, 20, "root", "a"), crowd(40, 15, "root", "b"), crowd(40, 15, "root", "c"));
        assertThat(Suppression.of(crowds, ONE, Set.of("root")).shown("tool")).containsExactly("a", "b", "c");
        assertThat(Suppression.of(crowds, ONE, Set.of("a")).shown("tool")).containsExactly("b", "c");
        assertThat(Suppression.of(crowds, ONE, Set.of("a", "b")).shown("tool")).containsExactly("c", "root");
    }

    @Test
    void aCrowdAboutOneToolDoesNotSayThatHardlyAnybodyIsLeftForAnother() {
        Crowd crowded = new Crowd(List.of("a"), 24, Map.of("copilot", 12, "chat", 10));
        assertThat(plan(Set.of("copilot", "chat"), crowded).shown("copilot")).containsExactly("a");
        Suppression beside = plan(Set.of("copilot", "chat", "notes"), crowded);
        assertThat(beside.shown("copilot")).containsExactly("a");
        assertThat(beside.shown("chat")).as("20 to 24 of 24 would leave four for the third").isEmpty();
    }

    @Test
    void nearlyAllPrintsLikeAll() {
        assertThat(PrintedCount.of(12, 40)).isEqualTo(new PrintedCount(10, 14));
        assertThat(PrintedCount.of(36, 40)).isEqualTo(PrintedCount.of(40, 40)).isEqualTo(new PrintedCount(35, 40));
        assertThat(PrintedCount.of(34, 43)).isEqualTo(new PrintedCount(30, 34));
        assertThat(PrintedCount.of(120, 400)).isEqualTo(new PrintedCount(120, 120));
        assertThat(PrintedCount.of(11, 12)).isEqualTo(new PrintedCount(10, 12));
    }

    @Property
    void everyCountPrintsAsARangeOfItsOwn(@ForAll @IntRange(min = 10, max = 300) int people,
            @ForAll @IntRange(min = 10, max = 300) int count) {
        Assume.that(count <= people);
        PrintedCount printed = PrintedCount.of(count, people);
        assertThat(count).isBetween(printed.from(), printed.to());
        for (int same = printed.from(); same <= printed.to(); same++) {
            assertThat(PrintedCount.of(same, people)).isEqualTo(printed);
        }
        assertThat(people < Floor.CROSS + Floor.NARROWEST || people - printed.from() >= Floor.NARROWEST).isTrue();
    }

    @Test
    void whatIsHiddenIsNotEvenWorkedOut() {
        Suppression plan = plan(ONE, crowd(40, 9, "a"));
        assertThat(plan.<String> disclose("a", "tool", () -> {
            throw new IllegalStateException("worked out");
        })).isEqualTo(Disclosure.withheld());
    }

    private static Suppression plan(Set<String> subjects, Crowd... crowds) {
        return Suppression.of(List.of(crowds), subjects);
    }

    private static Crowd crowd(int people, int answered, String... nodes) {
        return new Crowd(List.of(nodes), people, Map.of("tool", answered));
    }
}
