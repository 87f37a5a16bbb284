package io.candor.insight.band;

import java.time.Instant;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

/**
 * What desk asks before it opens a wave.
 *
 * @param target an adoption target on record
 * @param period the wave's own; use of the one before it decides
 * @param closesAt when everything kept about the wave is destroyed, unless the wave closes before
 */
record BandRequest(@NotBlank @Size(max = 63) String target, @NotNull @Pattern(regexp = "\\d{4}-P(0[1-9]|1[0-3])") String period,
        @NotNull Instant closesAt, @NotNull @Size(max = 20_000) List<@NotNull @Valid AskedBlock> blocks) {

    /**
     * A frozen block.
     *
     * @param path unit ids from the root to the unit the block lies under
     * @param unitIds units whose people it holds
     * @param responseRate share of it that answered its last released wave; null where unknown
     * @param members employee ids; only keyed hashes of them are kept, and only of those in a band
     */
    record AskedBlock(@NotBlank @Size(max = 400) String blockId, @NotNull List<@NotNull String> path,
            @NotNull List<@NotNull String> unitIds,
            @Nullable @DecimalMin("0") @DecimalMax("1") Double responseRate,
            @NotNull @Size(max = 1_000_000) List<@NotBlank @Size(max = 200) String> members) {
    }

    /**
     * What makes another request another one. Desk asks again when its first attempt to open the wave failed; by then the
     * closing time, a response rate or somebody's level may have changed, and the bands made first still serve.
     */
    String identity() {
        return target + "\n" + period + "\n" + blocks.stream().map(AskedBlock::blockId).sorted().toList();
    }
}
