package io.candor.insight.feedback;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A block in one wave.
 *
 * @param label
 *        what its answers came to lie under: itself, or several merged blocks; null while the wave is open, and where the
 *        answers were destroyed
 */
public record WaveBlock(String wave, String blockId, List<String> unitIds, int invited, @Nullable String label) {

    public WaveBlock {
        unitIds = List.copyOf(unitIds);
    }
}
