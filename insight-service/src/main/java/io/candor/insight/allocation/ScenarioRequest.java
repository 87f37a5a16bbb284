package io.candor.insight.allocation;

import java.util.List;
import java.util.Objects;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a reader asks of the money of one period.
 *
 * @param currency
 *        nothing moves from one to another
 * @param kind
 *        of price, {@code charged} where absent; kinds are never added
 * @param budget
 *        for the next period, in minor units, as cents; as much as is spent now where absent
 * @param commitments
 *        what cannot leave a cell
 * @param weights
 *        the reader's judgement; none where absent
 */
record ScenarioRequest(@NotNull @Pattern(regexp = PERIOD, message = "is no period such as 2026-P12") String period,
        @NotNull @Pattern(regexp = "[A-Z]{3}", message = "is no currency such as EUR") String currency,
        @Nullable @Pattern(regexp = "list|charged|estimated|unknown") @Schema(enumeration = {
                "list", "charged", "estimated", "unknown" }) String kind,
        @Nullable @Min(0) @Max(MOST) Long budget, @Nullable @Size(max = 1_000) List<@Valid @NotNull Commitment> commitments,
        @Nullable @Valid Weights weights){

    static final String PERIOD = "\\d{4}-P(0[1-9]|1[0-3])";
    static final long MOST = 1_000_000_000_000_000L;

    /**
     * @param cell
     *        id as on the board
     * @param minor
     *        in minor units, as cents
     */
    record Commitment(@NotBlank @Size(max = 400) String cell, @Min(0) @Max(MOST) long minor) {
    }

    /**
     * What counts for the reader, which nothing measured can say.
     *
     * @param gradeHours
     *        hours that one point of grade on one task is worth; 0 where absent
     * @param cells
     *        how much an hour of a cell counts; 1 where it is not named
     */
    record Weights(@Nullable @DecimalMin("0") @DecimalMax("100") Double gradeHours,
            @Nullable @Size(max = 1_000) List<@Valid @NotNull CellWeight> cells) {
    }

    record CellWeight(@NotBlank @Size(max = 400) String cell, @DecimalMin("0.1") @DecimalMax("10") double weight) {
    }

    String kindOrCharged() {
        return Objects.requireNonNullElse(kind, "charged");
    }

    List<Commitment> allCommitments() {
        return Objects.requireNonNullElse(commitments, List.of());
    }

    double gradeHours() {
        return weights == null || weights.gradeHours() == null ? 0 : weights.gradeHours();
    }

    List<CellWeight> cellWeights() {
        return weights == null || weights.cells() == null ? List.of() : weights.cells();
    }
}
