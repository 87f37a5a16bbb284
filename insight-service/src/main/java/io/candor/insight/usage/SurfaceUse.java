package io.candor.insight.usage;

import org.jspecify.annotations.Nullable;

/**
 * What a tool reported of one person on one surface in a period, of final days only. Null is not reported, which is not zero.
 *
 * @param subject
 *        keyed hash, the same on all surfaces
 * @param surface
 *        {@link Use#WHOLE} where reports do not tell surfaces apart
 * @param prompts
 *        turns a person wrote, as far as no declared job wrote them
 * @param machine
 *        requests the tool made on its own
 * @param passive
 *        what happened without anybody asking
 * @param job
 *        everything a declared job did
 * @param mixed
 *        those of {@code prompts} on days of a job by the hour, which the report cannot tell from the person's
 */
public record SurfaceUse(String subject, String surface, @Nullable Long prompts, @Nullable Long machine,
        @Nullable Long passive, long job, long mixed) {

    public SurfaceUse {
        if (job < 0 || mixed < 0 || mixed > 0 && (prompts == null || mixed > prompts)) {
            throw new IllegalArgumentException("job " + job + ", mixed " + mixed + " of " + prompts);
        }
    }
}
