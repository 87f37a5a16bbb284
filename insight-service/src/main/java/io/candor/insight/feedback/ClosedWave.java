package io.candor.insight.feedback;

import java.util.List;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/** The end of a wave: which label each block's answers came to lie under. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record ClosedWave(String wave, List<Block> blocks, @Nullable Integer refused) {

    /** @param label null where the block's answers were destroyed for being too few */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Block(String blockId, @Nullable String label) {
    }
}
