package io.candor.insight.hygiene;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import io.candor.insight.verdict.Verdict;

/**
 * One block × tool of a period: what was reported beside what is genuine of it, and what people say of the tool.
 *
 * @param verdict
 *        as settled on the board; null while the period runs
 * @param said
 *        share of the answers that say it helps, saves time and would be used anyway; null where that was not told
 * @param whole
 *        all surfaces together
 * @param surfaces
 *        each surface that may be shown, by name
 */
public record CleanCell(@Nullable Verdict verdict, @Nullable Said said, Labelled whole, List<Surface> surfaces) {

    public CleanCell {
        surfaces = List.copyOf(surfaces);
    }

    /** @param answers people behind it, at least so many */
    @Schema(name = "CleanSaid")
    public record Said(Share share, int answers) {
    }

    /**
     * @param reasons
     *        clauses a manager understands, never none
     * @param usage
     *        null where nothing can be said: label UNKNOWN or, by the verdict alone, EXCLUDE
     */
    @Schema(name = "CleanLabelled")
    public record Labelled(CleanLabel label, List<String> reasons, @Nullable GenuineUsage usage) {

        public Labelled {
            reasons = List.copyOf(reasons);
        }
    }

    /** @param name as the reports call it */
    @Schema(name = "CleanSurface")
    public record Surface(String name, Labelled labelled) {
    }
}
