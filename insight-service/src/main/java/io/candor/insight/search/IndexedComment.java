package io.candor.insight.search;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One released comment that may be quoted.
 *
 * @param id random, as released; the only identity a comment has
 * @param label the released label, fixed for ever
 * @param unitPath ids of the units the label lies under, from the root to the label's own unit or units
 * @param tool null where the combination was blanked at release or never asked
 * @param useCase null likewise
 */
public record IndexedComment(String id, String text, String label, List<String> unitPath, @Nullable String tool,
        @Nullable String useCase, String wave) {

    public IndexedComment {
        if (id.isBlank() || label.isBlank() || wave.isBlank()) {
            throw new IllegalArgumentException("a comment needs an id, a label and a wave");
        }
        unitPath = List.copyOf(unitPath);
    }
}
