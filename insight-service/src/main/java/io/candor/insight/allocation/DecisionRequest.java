package io.candor.insight.allocation;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import io.candor.insight.usecase.PlainText;

/**
 * A decision for some or all moves of a scenario.
 *
 * @param effective
 *        first period in which the money lies where it was moved to; after the scenario's
 * @param moves
 *        places of the chosen ones in the scenario, from 0; all where absent
 */
record DecisionRequest(@NotBlank @PlainText @Size(max = 200) String title,
        @NotBlank @PlainText @Size(max = 2000) String reason,
        @NotNull @Pattern(regexp = ScenarioRequest.PERIOD, message = "is no period such as 2026-P12") String effective,
        @NotNull @Valid ScenarioRequest scenario, @Nullable @Size(min = 1, max = 1_000) List<@NotNull @Min(0) Integer> moves) {
}
