package io.candor.insight.signal;

/**
 * How much of a signal to compute: the rules read e, the effect and those limits of it that a rule names; pages also
 * every interval, p, power, placebo, sentence and plot. The verdict is the same.
 */
public enum Detail {
    RULES,
    PAGE
}
