package io.candor.feedback.campaign;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * At least ten invited people who carry one label in every wave of a period.
 *
 * @param names of the merged units, in the order of {@code unitIds}
 * @param unitIds the units people are attached to directly
 * @param parentUnitId the unit above all of them; null at the root
 * @param path unit ids from the root to {@code parentUnitId}
 */
public record Block(String blockId, List<String> names, List<String> unitIds, @Nullable String parentUnitId,
        List<String> path, int invited) {

    public Block {
        names = List.copyOf(names);
        unitIds = List.copyOf(unitIds);
        path = List.copyOf(path);
    }

    Block with(int people) {
        return new Block(blockId, names, unitIds, parentUnitId, path, people);
    }

    /** All names in one line, as people see them. */
    public String name() {
        return String.join(" + ", names);
    }
}
