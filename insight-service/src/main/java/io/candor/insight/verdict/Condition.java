package io.candor.insight.verdict;

/**
 * One condition of one verdict's rule.
 *
 * @param verdict
 *        the verdict it belongs to; INSUFFICIENT_EVIDENCE for what every verdict needs
 * @param name
 *        short and stable: "line", "coverage", …
 * @param detail
 *        a clause a manager understands: what was needed and what was found
 */
public record Condition(Verdict verdict, String name, State state, String detail) {

    public enum State {
        MET,
        UNMET,
        /** The input does not exist or does not apply; never read as evidence either way. */
        MISSING
    }

    boolean met() {
        return state == State.MET;
    }
}
