package io.candor.insight.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

class SuppressionTest {

    @Test
    void nineAnswersAreHiddenAndTenAreShown() {
        assertThat(Suppression.of(List.of(crowd(40, 9, "a"))).shown()).isEmpty();
        assertThat(Suppression.of(List.of(crowd(40, 10, "a"))).shown()).containsExactly("a");
    }

    @Test
    void aSingleHiddenChildHidesTheTotalThatWouldGiveItAway() {
        Suppression plan = Suppression.of(List.of(crowd(40, 4, "root", "a"), crowd(40, 20, "root", "b"),
                crowd(40, 15, "root", "c")));
        assertThat(plan.shown()).containsExactly("b", "c");
    }

    @Test
    void hiddenSiblingsUnderAShownTotalTogetherHaveAtLeastTen() {
        assertThat(Suppression.of(List.of(crowd(40, 4, "root", "a"), crowd(40, 3, "root", "b"), crowd(40, 15, "root", "c")))
                .shown()).containsExactly("c");
        assertThat(Suppression.of(List.of(crowd(40, 4, "root", "a"), crowd(40, 6, "root", "b"), crowd(40, 15, "root", "c")))
                .shown()).containsExactly("c", "root");
    }

    @Test
    void theOnlyCrowdThatAnsweredIsShownWithoutTheTotalThatWouldSilenceTheOthers() {
        assertThat(Suppression.of(List.of(crowd(40, 10, "root", "a"), crowd(40, 0, "root", "b"), crowd(40, 0, "root", "c")))
                .shown()).containsExactly("a");
    }

    @Test
    void anInnerNodeDoesNotComeBackAsTheSumOfItsChildren() {
        Suppression plan = Suppression.of(List.of(crowd(40, 4, "root", "q"), crowd(40, 15, "root", "p", "p1"),
                crowd(40, 10, "root", "p", "p2")));
        assertThat(plan.shown()).containsExactly("p", "p1", "p2");
    }

    @Test
    void aTotalIsHiddenWhereAFullHouseWouldPinTheNeighbours() {
        Suppression plan = Suppression.of(List.of(crowd(10, 9, "root", "a"), crowd(12, 12, "root", "b")));
        assertThat(plan.shown()).containsExactly("b");
    }

    @Test
    void nothingIsHiddenWithoutNeed() {
        Suppression plan = Suppression.of(List.of(crowd(12, 10, "root", "a"), crowd(30, 15, "root", "b"),
                crowd(30, 15, "root", "c")));
        assertThat(plan.shown()).containsExactly("a", "b", "c", "root");
    }

    @Test
    void aNodeHiddenBesideStaysHidden() {
        List<Crowd> crowds = List.of(crowd(40, 20, "root", "a"), crowd(40, 20, "root", "b"));
        assertThat(Suppression.of(crowds, Set.of("root")).shown()).containsExactly("root");
        assertThat(Suppression.of(crowds, Set.of("root", "a")).shown()).containsExactly("a");
    }

    @Test
    void whatIsHiddenIsNotEvenWorkedOut() {
        Suppression plan = Suppression.of(List.of(crowd(40, 9, "a")));
        assertThat(plan.<String> disclose("a", () -> {
            throw new IllegalStateException("worked out");
        })).isEqualTo(Disclosure.withheld());
    }

    private static Crowd crowd(int people, int answered, String... nodes) {
        return new Crowd(List.of(nodes), people, answered);
    }
}
