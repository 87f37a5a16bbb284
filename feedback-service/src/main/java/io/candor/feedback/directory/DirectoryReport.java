package io.candor.feedback.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import io.candor.feedback.problem.Fault;

/**
 * What an import did, or with {@code dryRun} would do. {@code read = added + changed + unchanged + rejected}, counting
 * rows; {@code left} are people known before and absent now. At most 1,000 rejections are listed.
 */
public record DirectoryReport(UUID importId, LocalDate effective, boolean dryRun, int read, int added, int changed,
        int unchanged, int left, UnitChanges units, int rejected, List<Fault> rejections, List<String> warnings) {

    static final int LISTED = 1_000;

    /** How many units appeared, moved or were renamed, and ended. */
    public record UnitChanges(int added, int changed, int ended) {
    }
}
