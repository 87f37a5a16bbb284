package io.candor.insight.verdict;

/** What a group's use of a tool amounts to. */
public enum Verdict {
    /** People choose it: use goes beyond what is asked, and they say it helps. */
    VALUE,
    /** Honest effort meets obstacles that people name and the telemetry shows. */
    FRICTION,
    /** The usage figure is shaped by the target; telemetry and testimony agree. */
    THEATRE,
    /** The tool counts passive or automatic events; nobody pretends. */
    TOOL_INFLATION,
    /** Those who use it gain, few can use it. */
    UNTAPPED,
    /** The honest default. */
    INSUFFICIENT_EVIDENCE
}
