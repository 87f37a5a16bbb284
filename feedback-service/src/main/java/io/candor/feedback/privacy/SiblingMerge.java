package io.candor.feedback.privacy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Joins each group that is too small with its smallest sibling, upwards to the root, until every group has at least the
 * floor. Deterministic: equal sizes are ordered by id.
 *
 * <p>
 * Siblings of a group are the groups under its lowest ancestor that has any other; the joined group then belongs to that
 * ancestor. A single group that is still too small is returned as it is: its caller must not let it out.
 */
public final class SiblingMerge {

    private static final Comparator<Group> SMALLEST = Comparator.comparingInt(Group::size)
            .thenComparing(group -> group.ids().getFirst());

    private SiblingMerge() {
    }

    /**
     * A group of people under one name or several.
     *
     * @param ids ids of the joined groups, in order
     * @param path unit ids from the root down to the unit the group lies under; empty for the root itself
     * @param size people
     */
    public record Group(List<String> ids, List<String> path, int size) {

        public Group {
            if (ids.isEmpty() || size < 0) {
                throw new IllegalArgumentException("a group has an id and no negative size");
            }
            ids = List.copyOf(ids);
            path = List.copyOf(path);
        }

        public static Group of(String id, List<String> path, int size) {
            return new Group(List.of(id), path, size);
        }

        private boolean liesUnder(List<String> ancestor) {
            return path.size() >= ancestor.size() && path.subList(0, ancestor.size()).equals(ancestor);
        }

        private Group join(Group other, List<String> ancestor) {
            return new Group(Stream.concat(ids.stream(), other.ids.stream()).sorted().toList(), ancestor,
                    size + other.size);
        }
    }

    /**
     * Merges until every group reaches the floor or one is left.
     *
     * @return groups with disjoint ids that together hold all ids given
     */
    public static List<Group> merge(List<Group> groups, int floor) {
        List<Group> open = new ArrayList<>(groups);
        while (open.size() > 1) {
            Group shortest = open.stream().filter(group -> group.size() < floor).min(SMALLEST).orElse(null);
            if (shortest == null) {
                break;
            }
            open.remove(shortest);
            List<String> ancestor = lowestSharedAncestor(shortest, open);
            Group sibling = open.stream().filter(group -> group.liesUnder(ancestor)).min(SMALLEST).orElseThrow();
            open.remove(sibling);
            open.add(shortest.join(sibling, ancestor));
        }
        return List.copyOf(open);
    }

    private static List<String> lowestSharedAncestor(Group group, List<Group> others) {
        for (int depth = group.path().size(); depth > 0; depth--) {
            List<String> ancestor = group.path().subList(0, depth);
            if (others.stream().anyMatch(other -> other.liesUnder(ancestor))) {
                return ancestor;
            }
        }
        return List.of();
    }
}
