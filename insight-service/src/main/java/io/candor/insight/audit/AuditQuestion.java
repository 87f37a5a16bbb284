package io.candor.insight.audit;

import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import io.candor.insight.usecase.PlainText;

/**
 * What an audit is to look at.
 *
 * @param question
 *        in words
 * @param units
 *        ids of units or groups on the period's board, each with all below it; all the caller may see when absent or empty
 * @param tools
 *        all tools of the period when absent or empty
 */
public record AuditQuestion(@NotBlank @PlainText @Size(max = 500) String question,
        @NotNull @Pattern(regexp = "\\d{4}-P(0[1-9]|1[0-3])", message = "is no period such as 2026-P12") String period,
        @Nullable @Size(max = 100) List<@NotBlank @PlainText @Size(max = 200) String> units,
        @Nullable @Size(max = 50) List<@NotBlank @PlainText @Size(max = 100) String> tools) {
}
