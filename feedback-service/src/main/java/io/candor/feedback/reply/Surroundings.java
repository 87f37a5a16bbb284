package io.candor.feedback.reply;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Where a comment's label lies in the unit tree.
 *
 * @param blocks the blocks merged under the label, at least one where the tree knows it
 */
record Surroundings(List<Place> blocks) {

    /**
     * One block.
     *
     * @param path unit ids from the root to the unit above the block's own
     */
    record Place(List<String> path, List<String> unitIds) {

        /** The units whose readers may see what is said under the block: a merged one is no unit's own. */
        private Set<String> seenFrom() {
            Set<String> units = new HashSet<>(path);
            if (unitIds.size() == 1) {
                units.addAll(unitIds);
            }
            return units;
        }
    }

    /** Whether a grant on these units reaches the whole label; an empty grant is the whole company. */
    boolean within(Collection<String> units) {
        return units.isEmpty()
                || !blocks.isEmpty() && blocks.stream().allMatch(block -> block.seenFrom().stream().anyMatch(units::contains));
    }

    /** Whether leading these units is leading somebody who can carry the label. */
    boolean touches(Collection<String> units) {
        return blocks.stream().anyMatch(block -> block.path().stream().anyMatch(units::contains)
                || block.unitIds().stream().anyMatch(units::contains));
    }

    /** The units whose people can carry the label. */
    List<String> unitIds() {
        return blocks.stream().flatMap(block -> block.unitIds().stream()).toList();
    }
}
