package io.candor.insight.feedback;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.candor.insight.disclosure.Floor;
import io.candor.insight.disclosure.Node;

/**
 * Finds for the comments of one release and level the node each is shown under: its own label if ten people commented
 * under it, else the nearest node above under which ten of those not yet placed did. A label joined of several for this
 * release alone is no place: its list of people would be held against no earlier one. What is left at the top is shown
 * nowhere, and nothing lies at a node whose list of people comes too near an earlier one. People are counted by their first
 * answers, and a person who wrote under two questions once.
 *
 * <p>
 * Further reports may come under a label joined of several, under which no first answer stands. Such a one lies at the nearest
 * node that holds what its label joins and under which ten people's first comments lie; it lifts nothing.
 */
final class CommentPlacement {

    /** A comment waiting for its place. */
    public record Waiting(String commentId, String label, String question, boolean person) {
    }

    private final PeriodTree tree;

    CommentPlacement(PeriodTree tree) {
        this.tree = tree;
    }

    /** @return the node by comment id; a comment without one is absent */
    Map<String, Node> place(Collection<Waiting> release) {
        // Deepest nodes first, so that a node's own remainder is complete when its turn comes.
        TreeMap<Integer, Map<Node, List<Waiting>>> levels = new TreeMap<>(Comparator.reverseOrder());
        Map<Node, List<Waiting>> furtherOnly = new LinkedHashMap<>();
        release.stream().collect(Collectors.groupingBy(Waiting::label, LinkedHashMap::new, Collectors.toList()))
                .forEach((label, comments) -> tree.label(label).ifPresent(node -> {
                    if (comments.stream().anyMatch(Waiting::person)) {
                        wait(levels, node, comments);
                    } else {
                        furtherOnly.put(node, comments);
                    }
                }));
        Map<String, Node> places = new HashMap<>();
        while (!levels.isEmpty()) {
            levels.pollFirstEntry().getValue().forEach((node, comments) -> {
                if (people(comments) >= Floor.CROSS && isPlace(node)) {
                    comments.forEach(comment -> places.put(comment.commentId(), node));
                } else {
                    parent(node).ifPresent(parent -> wait(levels, parent, comments));
                }
            });
        }
        Map<String, Node> further = new HashMap<>();
        furtherOnly.forEach((node, comments) -> overTen(node, release, places)
                .ifPresent(place -> comments.forEach(comment -> further.put(comment.commentId(), place))));
        places.putAll(further);
        return places;
    }

    /** The node itself, or the nearest above it, under which ten people's comments have their place. */
    private Optional<Node> overTen(Node node, Collection<Waiting> release, Map<String, Node> places) {
        return Stream.iterate(Optional.of(node), Optional::isPresent, at -> at.flatMap(this::parent)).flatMap(Optional::stream)
                .filter(at -> isPlace(at) && people(release.stream().filter(comment -> {
                    Node place = places.get(comment.commentId());
                    return place != null && place.path().contains(at.id());
                }).toList()) >= Floor.CROSS).findFirst();
    }

    private boolean isPlace(Node node) {
        return tree.node(node.id()).isPresent() && !tree.isNear(node);
    }

    private Optional<Node> parent(Node node) {
        return Optional.ofNullable(node.parentId()).flatMap(tree::node);
    }

    private static void wait(Map<Integer, Map<Node, List<Waiting>>> levels, Node node, List<Waiting> comments) {
        levels.computeIfAbsent(node.depth(), depth -> new LinkedHashMap<>())
                .computeIfAbsent(node, place -> new ArrayList<>()).addAll(comments);
    }

    private static int people(List<Waiting> comments) {
        return comments.stream().filter(Waiting::person)
                .collect(Collectors.groupingBy(Waiting::question, Collectors.counting()))
                .values().stream().mapToInt(Long::intValue).max().orElse(0);
    }
}
