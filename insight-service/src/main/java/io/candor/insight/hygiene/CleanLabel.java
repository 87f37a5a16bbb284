package io.candor.insight.hygiene;

/** What to do with a cell's usage data where they are to say how people work. */
public enum CleanLabel {
    /** As they are. */
    USE,
    /** By the genuine share beside it. */
    DOWN_WEIGHT,
    /** Leave them out. */
    EXCLUDE,
    /** Nobody can say; never as if it were USE. */
    UNKNOWN
}
