package io.candor.insight.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import io.candor.insight.disclosure.Node;
import io.candor.insight.feedback.CommentPlacement.Waiting;

class CommentPlacementTest {

    private final PeriodTree tree = tree(Set.of());

    @Test
    void tenPeopleUnderALabelKeepIt() {
        assertThat(place(comments("b-a", 10))).containsOnly(Map.entry("b-a", 10L));
    }

    @Test
    void ninePeopleMoveUpUntilTheyAreTen() {
        assertThat(place(both(comments("b-a", 9), comments("b-b", 1)))).containsOnly(Map.entry("dev", 10L));
        assertThat(place(both(comments("b-a", 9), comments("b-s", 1)))).containsOnly(Map.entry("top", 10L));
    }

    @Test
    void thosePlacedBelowDoNotLiftTheRest() {
        assertThat(place(both(comments("b-a", 30), comments("b-b", 9)))).containsOnly(Map.entry("b-a", 30L));
    }

    @Test
    void furtherReportsAndSecondQuestionsLiftNobody() {
        List<Waiting> release = new ArrayList<>(comments("b-a", 9));
        release.add(new Waiting("further", "b-a", "comment", false));
        comments("b-a", 9).forEach(
                comment -> release.add(new Waiting(comment.commentId() + "-saved", "b-a", "savedTime", comment.person())));
        assertThat(place(release)).isEmpty();
    }

    @Test
    void aJoinedLabelIsNoPlaceItsCommentsLieAtWhatItsBlocksShare() {
        assertThat(place(comments("b-a+b-b", 10))).containsOnly(Map.entry("dev", 10L));
        assertThat(place(both(comments("b-a+b-b", 9), comments("b-c", 1)))).containsOnly(Map.entry("dev", 10L));
        assertThat(tree.label("b-a+b-b")).hasValueSatisfying(node -> {
            assertThat(node.scope()).containsExactly("top", "dev");
            assertThat(node.name()).isEqualTo("a and b");
        });
    }

    @Test
    void furtherReportsOfAJoinedLabelLieWhereItsFirstOnesDo() {
        List<Waiting> further = List.of(new Waiting("f-1", "b-a+b-b", "comment", false),
                new Waiting("f-2", "b-a+b-b", "comment", false));

        assertThat(place(both(both(comments("b-a", 10), comments("b-b", 12)), further)))
                .containsOnly(Map.entry("b-a", 10L), Map.entry("b-b", 12L), Map.entry("dev", 2L));
        assertThat(place(both(comments("b-s", 10), further))).containsOnly(Map.entry("b-s", 10L), Map.entry("top", 2L));
        assertThat(place(both(comments("b-a", 9), further))).as("nothing is lifted").isEmpty();
    }

    @Test
    void anUnknownLabelIsShownNowhere() {
        assertThat(place(comments("b-gone", 50))).isEmpty();
    }

    @Test
    void aNodeTooNearAnEarlierListIsNoPlace() {
        assertThat(place(tree(Set.of("b-a")), comments("b-a", 12))).containsOnly(Map.entry("dev", 12L));
        assertThat(place(tree(Set.of("b-a", "dev", "top")), comments("b-a", 12))).isEmpty();
        List<Waiting> further = List.of(new Waiting("f-1", "b-a+b-b", "comment", false));
        assertThat(place(tree(Set.of("dev")), both(comments("b-a", 10), further))).containsOnly(Map.entry("b-a", 10L),
                Map.entry("top", 1L));
        assertThat(place(tree(Set.of("b-a")), comments("b-a+b-b", 12))).containsOnly(Map.entry("dev", 12L));
    }

    private static PeriodTree tree(Set<String> near) {
        return new PeriodTree(List.of(block("b-a", "a", "dev"), block("b-b", "b", "dev"), block("b-c", "c", "dev"),
                block("b-s", "s", "sales")),
                Map.of("dev", unit("dev", "top"), "sales", unit("sales", "top"), "top", unit("top", null)), near);
    }

    private Map<String, Long> place(List<Waiting> release) {
        return place(tree, release);
    }

    private static Map<String, Long> place(PeriodTree tree, List<Waiting> release) {
        return new CommentPlacement(tree).place(release).values().stream()
                .collect(Collectors.groupingBy(Node::id, Collectors.counting()));
    }

    private static List<Waiting> both(List<Waiting> some, List<Waiting> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    private static List<Waiting> comments(String label, int people) {
        return Stream.iterate(0, i -> i + 1).limit(people)
                .map(i -> new Waiting(label + "-" + i, label, "comment", true)).toList();
    }

    private static FrozenBlock block(String id, String unit, String parent) {
        return new FrozenBlock(id, List.of(unit), List.of(unit), parent, 40);
    }

    private static UnitVersion unit(String id, String parent) {
        return new UnitVersion(id, parent, id, LocalDate.of(2026, 1, 1), null, 100);
    }
}
