package io.candor.local.demo;

/** What goes on in a unit. Planted stories are what the verdicts should find; the product never sees their names. */
enum Story {
    /** People do what they do, some more, some less. */
    HONEST,
    /** Real work, done up to the target: looks like theatre to a naive rule and must not be called so. */
    DUTIFUL,
    /** Weeks are filled up to the target on Fridays with prompts that lead nowhere. */
    THEATRE,
    /** Use grew by itself and lies far above the target. */
    VALUE,
    /**
     * As valued, but every second one, those of odd numbers, has switched telemetry off in the editor: too few are known for
     * any verdict.
     */
    UNSEEN,
    /** Real effort against a tool that lacks context and is often wrong. */
    FRICTION,
    /** They use it far beyond the target and keep the results, and say that repairing them costs the gain. */
    KEPT_BUT_HINDERED,
    /** They refuse most of what it offers, and say that what it makes them think of is worth it. */
    PRAISED_BUT_REFUSED,
    /** The tool counts what it does on its own. */
    TOOL_INFLATION,
    /** Few may use it; those who do gain. */
    UNTAPPED;

    /** Whether the late wave of the last closed period is answered in such a unit. */
    boolean planted() {
        return this != HONEST && this != DUTIFUL;
    }
}
