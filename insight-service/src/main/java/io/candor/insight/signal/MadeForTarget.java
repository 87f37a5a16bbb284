package io.candor.insight.signal;

import java.util.Collection;

import org.jspecify.annotations.Nullable;

/**
 * What part of a group's volume may be there for a target's sake. Telemetry alone cannot tell real work done up to the line
 * from prompts that fill it, so this bounds the part (Manski, American Economic Review 80:319, 1990) and does not name it:
 * whoever reads it decides, by what people say, whether the lower bound or none holds.
 */
public sealed interface MadeForTarget {

    /** No target was in force in the last four weeks. */
    record NoTarget() implements MadeForTarget {
    }

    /** @param reason a clause a manager understands */
    record Unknown(String reason) implements MadeForTarget {
    }

    /**
     * Shares [0, 1] of the volume, not yet rounded for anybody's eyes.
     *
     * @param toppedUp
     *        {@link SignalKind#TOPPED_UP} in prompts instead of weeks; its lower limit as if one prompt of each such week were
     *        made for the line, the upper as if the whole week were
     * @param risen
     *        upper 97.5 % limit of what lies beyond the same people's past
     */
    record Measured(Effect toppedUp, double risen) implements MadeForTarget {
    }

    static MadeForTarget of(Collection<PersonWeek> history, @Nullable TargetLine target, Looks looks) {
        return target == null ? new NoTarget() : new VolumeBounds(new GroupHistory(history), target, looks).measure();
    }
}
