package io.candor.insight.feedback;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** A block of a period, the same in all its waves. */
public record FrozenBlock(String blockId, List<String> names, List<String> unitIds, @Nullable String parentUnitId,
        int invited) {

    public FrozenBlock {
        names = List.copyOf(names);
        unitIds = List.copyOf(unitIds);
    }
}
