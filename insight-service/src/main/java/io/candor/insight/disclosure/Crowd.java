package io.candor.insight.disclosure;

import java.util.List;

/**
 * One label of one wave: the smallest group whose answers are kept together.
 *
 * @param nodes
 *        ids from the root down to the label's own node; a node belongs to every crowd below it
 * @param people
 *        how many could have answered; known to everybody
 * @param answered
 *        how many did, about one tool on one level; what must not be guessed when it is small
 */
public record Crowd(List<String> nodes, int people, int answered) {

    public Crowd {
        nodes = List.copyOf(nodes);
        if (nodes.isEmpty()) {
            throw new IllegalArgumentException("a crowd has at least its own node");
        }
        if (answered < 0 || people < answered) {
            throw new IllegalArgumentException("%d of %d people cannot answer".formatted(answered, people));
        }
    }

    String own() {
        return nodes.getLast();
    }
}
