package io.candor.insight.feedback;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A person's first answer of a wave, as far as it is about a tool. What was not asked, not answered or not readable is null.
 *
 * @param useCase
 *        null, too, where fewer than ten under the label shared it
 * @param band
 *        of usage; null where none was added, or fewer than ten under the label shared it
 * @param usefulness
 *        −2 to 2
 * @param netMinutes
 *        won (positive) or lost
 * @param quality
 *        {@code worse}, {@code same} or {@code better}
 * @param withoutTarget
 *        {@code yes}, {@code partly}, {@code no} or {@code no-target}
 * @param obstacles
 *        named ones; empty when the person ticked none
 * @param used
 *        {@code yes} or {@code no}: in the last seven days
 * @param noUse
 *        main reason why not: {@code not-useful}, {@code no-access}, {@code not-allowed}, {@code no-time-to-learn},
 *        {@code tried-and-failed} or {@code by-choice}
 */
public record FirstAnswer(String wave, Level level, String label, String tool, @Nullable String useCase,
        @Nullable String band, @Nullable Integer usefulness,
        @Nullable Integer netMinutes, @Nullable String quality, @Nullable String withoutTarget,
        @Nullable List<String> obstacles, @Nullable String used, @Nullable String noUse) {

    /** An answer that does not say whether its author uses the tool. */
    public FirstAnswer(String wave, Level level, String label, String tool, @Nullable String useCase, @Nullable String band,
            @Nullable Integer usefulness, @Nullable Integer netMinutes, @Nullable String quality,
            @Nullable String withoutTarget, @Nullable List<String> obstacles) {
        this(wave, level, label, tool, useCase, band, usefulness, netMinutes, quality, withoutTarget, obstacles, null, null);
    }

    /** Nobody who does not use the tool is asked what for. */
    public boolean mayUse() {
        return !"no".equals(used);
    }
}
