package io.candor.insight.signal;

import org.jspecify.annotations.Nullable;

/**
 * One person's answers about one tool, as far as the joint questions of the verdicts need them; null is "not asked or
 * not answered". A joint question is null when the missing answer could decide it, and no sooner.
 *
 * @param usefulness
 *        −2 to 2
 * @param netMinutes
 *        minutes won (positive) or lost (negative), rework counted
 * @param quality
 *        of the work, compared with doing it without
 * @param withoutTarget
 *        "would I have used AI for this without a target?"
 * @param obstacleNamed
 *        at least one obstacle other than "none" was ticked
 * @param barrierNamed
 *        access, training or permission was among them
 * @param uses
 *        whether the person says they use the tool
 */
public record ToolAnswer(@Nullable Integer usefulness, @Nullable Integer netMinutes, @Nullable Quality quality,
        @Nullable WithoutTarget withoutTarget, @Nullable Boolean obstacleNamed, @Nullable Boolean barrierNamed,
        @Nullable Boolean uses) {

    /** An answer that tells nothing of barriers or of how much the person uses the tool. */
    public ToolAnswer(@Nullable Integer usefulness, @Nullable Integer netMinutes, @Nullable Quality quality,
            @Nullable WithoutTarget withoutTarget, @Nullable Boolean obstacleNamed) {
        this(usefulness, netMinutes, quality, withoutTarget, obstacleNamed, null, null);
    }

    public enum Quality {
        WORSE,
        SAME,
        BETTER
    }

    public enum WithoutTarget {
        YES,
        PARTLY,
        NO,
        NO_TARGET
    }

    /** THEATRE: not without a target, and useless, and no time won. */
    public @Nullable Boolean theatre() {
        return and(withoutTarget == null ? null : withoutTarget == WithoutTarget.NO,
                usefulness == null ? null : usefulness <= 0, netMinutes == null ? null : netMinutes <= 0);
    }

    /** VALUE: useful, time won, quality not worse, and used by choice ("no target here" is choice). */
    public @Nullable Boolean value() {
        return and(usefulness == null ? null : usefulness >= 1, netMinutes == null ? null : netMinutes > 0,
                quality == null ? null : quality != Quality.WORSE,
                withoutTarget == null ? null : withoutTarget != WithoutTarget.NO);
    }

    /** FRICTION: no time won or quality worse, and an obstacle named. */
    public @Nullable Boolean friction() {
        return and(or(netMinutes == null ? null : netMinutes <= 0, quality == null ? null : quality == Quality.WORSE),
                obstacleNamed);
    }

    /** UNTAPPED: who uses it, and gains. Null of those who do not use it, or of whom that is not known. */
    public @Nullable Boolean valueOfUser() {
        return Boolean.TRUE.equals(uses) ? value() : null;
    }

    /** UNTAPPED: whether a barrier keeps those from it who do not use it; who names none has none. */
    public @Nullable Boolean barrierOfOthers() {
        return Boolean.FALSE.equals(uses) ? Boolean.TRUE.equals(barrierNamed) : null;
    }

    @Nullable
    Boolean useful() {
        return usefulness == null ? null : usefulness >= 1;
    }

    @Nullable
    Boolean usefulToUser() {
        return Boolean.TRUE.equals(uses) ? useful() : null;
    }

    @Nullable
    Boolean winsTime() {
        return netMinutes == null ? null : netMinutes > 0;
    }

    @Nullable
    Boolean voluntary() {
        return withoutTarget == null ? null : withoutTarget != WithoutTarget.NO;
    }

    /** Useful although slower and worse, or useless although faster and better. */
    @Nullable
    Boolean contradictsItself() {
        return usefulness == null || netMinutes == null || quality == null ? null
                : usefulness >= 1 && netMinutes < 0 && quality == Quality.WORSE
                        || usefulness <= -1 && netMinutes > 0 && quality == Quality.BETTER;
    }

    private static @Nullable Boolean and(@Nullable Boolean... parts) {
        boolean known = true;
        for (Boolean part : parts) {
            if (part == null) {
                known = false;
            } else if (!part) {
                return false;
            }
        }
        return known ? true : null;
    }

    private static @Nullable Boolean or(@Nullable Boolean one, @Nullable Boolean other) {
        if (one != null && one || other != null && other) {
            return true;
        }
        return one == null || other == null ? null : false;
    }
}
