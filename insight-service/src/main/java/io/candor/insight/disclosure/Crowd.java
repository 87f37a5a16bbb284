package io.candor.insight.disclosure;

import java.util.List;
import java.util.Map;

/**
 * One label of one wave: the smallest group whose answers are kept together.
 *
 * @param nodes
 *        ids from the root down to the label's own node; a node belongs to every crowd below it
 * @param people
 *        how many could have answered; known to everybody
 * @param answered
 *        how many did, by what they answered about (a tool); a person answers about one. What must not be guessed when it is
 *        small. A subject without an answer may be left out
 */
public record Crowd(List<String> nodes, int people, Map<String, Integer> answered) {

    public Crowd {
        nodes = List.copyOf(nodes);
        answered = Map.copyOf(answered);
        if (nodes.isEmpty()) {
            throw new IllegalArgumentException("a crowd has at least its own node");
        }
        int all = answered.values().stream().mapToInt(Integer::intValue).sum();
        if (answered.values().stream().anyMatch(count -> count < 0) || people < all) {
            throw new IllegalArgumentException("%d of %d people cannot answer".formatted(all, people));
        }
    }

    String own() {
        return nodes.getLast();
    }
}
