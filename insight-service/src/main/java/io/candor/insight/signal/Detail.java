package io.candor.insight.signal;

/** How much of a signal to compute: the rules read effect and e only, pages also p, power, placebo and plot. */
public enum Detail {
    RULES,
    PAGE
}
