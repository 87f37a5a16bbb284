package io.candor.insight.disclosure;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A place of the period's fixed tree: a block (the smallest group answers are kept for) or a unit above blocks.
 *
 * @param name
 *        of the unit; of all its units, for a block made of several
 * @param parentId
 *        null at the top
 * @param people
 *        invited who can carry the node's label; known to everybody, never hidden
 * @param path
 *        ids from the top down to the node itself
 * @param scope
 *        ids of the units a grant may name to see this node: those it lies wholly under, its own unit included; for a
 *        block made of several units, only those above them all
 */
public record Node(String id, String name, @Nullable String parentId, int people, List<String> path, List<String> scope,
        boolean block) {

    public Node {
        path = List.copyOf(path);
        scope = List.copyOf(scope);
        if (!path.getLast().equals(id)) {
            throw new IllegalArgumentException("%s does not end at %s".formatted(path, id));
        }
    }

    /** 0 at the top. */
    public int depth() {
        return path.size() - 1;
    }
}
