package io.candor.insight.feedback;

import java.time.OffsetDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * A wave and the blocks its invited were partitioned into.
 *
 * @param near
 *        nodes whose list of people comes too near an earlier one for any figure to be shown; null where the sender knows of
 *        none
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record OpenedWave(String wave, String survey, String period, String week, OffsetDateTime opensAt,
        OffsetDateTime closesAt, String origin, List<Block> blocks,
        @Nullable List<String> near) {

    /**
     * @param names
     *        of the units merged into the block, one for most
     * @param parentUnitId
     *        the unit the block lies under as a leaf; null at the top
     * @param invited
     *        people who can carry the block's label
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Block(String blockId, List<String> names, List<String> unitIds, @Nullable String parentUnitId,
            int invited) {
    }
}
