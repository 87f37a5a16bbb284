package io.candor.insight.signal;

import java.util.List;

/** The questions asked of a group, with their method and what innocent causes would look the same. */
public enum SignalKind {

    LINE("line", Family.TELEMETRY, "Do weeks end at exactly the target more often than in these people's own past?",
            "per person: share of weeks at the target minus a sixth of the share within 3 of it, after minus before; "
                    + "betting sign-flip e-value over people",
            List.of("real work done up to the line", "a training day that taught the same number",
                    "a habit that happens to equal the target")),
    DEPTH("depth", Family.TELEMETRY, "Are weeks that end at the target emptier than the same person's other weeks?",
            "per person: share of prompts without accepted output (per prompt where the source knows, else by day) in "
                    + "weeks at the target or one above, minus the same in their other weeks under the target; betting "
                    + "sign-flip e-value over people",
            List.of("learning questions asked up to the line", "short sessions because the last day is short")),
    TOPPED_UP("topped-up", Family.TELEMETRY, "What share of weeks looks topped up to the target?",
            "person-weeks at the target or one above, beyond the larger of their own past share and the share of the "
                    + "neighbouring figures; bootstrap over people",
            List.of("real work done up to the line")),
    LAST_TWO_DAYS("last-two-days", Family.TELEMETRY, "Has use moved to the last two days of the week?",
            "per person: mean share of the week on Thursday and Friday, after minus before; betting sign-flip e-value "
                    + "over people; shown, never counted",
            List.of("a deadline moved to Friday", "a new sprint day", "a four-day week")),
    PERSISTENCE("persistence", Family.TELEMETRY, "Do people use it beyond what is asked of them?",
            "running target: each person's share of weeks at least 25% above it, against 0.25; ended target: use in "
                    + "weeks 2 to 5 after it against the 4 before its end; no target: people active in 3 of 4 weeks, "
                    + "against 0.5",
            List.of("a leaderboard that rewards more than the target", "automation that runs under a person's name")),
    EFFORT("effort", Family.TELEMETRY, "Do people really try?",
            "median of the days with any use in the last 28 days; at least 4 is real effort",
            List.of("a required step that counts as use")),
    OBSTACLES("obstacles", Family.TELEMETRY, "Does the tool fail or get refused more than elsewhere?",
            "per person: log of (errors + refusals + ½)/(prompts + 1), minus the median elsewhere, minus log 1.25; "
                    + "betting sign-flip e-value over people",
            List.of("harder tasks than elsewhere", "a short vendor incident", "stricter review habits")),
    TESTIMONY_THEATRE("testimony-theatre", Family.TESTIMONY,
            "Do people say they would not use it without the target and gain nothing?",
            "joint answer: not without a target, usefulness 0 or less, no minutes won; binomial e-value per wave, "
                    + "averaged over waves",
            List.of("protest against the target", "careless ticking")),
    TESTIMONY_VALUE("testimony-value", Family.TESTIMONY, "Do people say it helps and that they choose it?",
            "joint answer: usefulness 1 or more, minutes won, quality not worse, would use it anyway; binomial e-value "
                    + "against one half",
            List.of("people feel faster than they are", "those who like it answer more often")),
    TESTIMONY_FRICTION("testimony-friction", Family.TESTIMONY, "Do people name obstacles that cost them the gain?",
            "joint answer: no minutes won or quality worse, and an obstacle named; binomial e-value per wave",
            List.of("a passing outage", "those who struggle answer more often"));

    /** The source a signal speaks from; corroboration means two of them agree. */
    public enum Family {
        TELEMETRY,
        TESTIMONY,
        OUTCOME
    }

    private final String id;
    private final Family family;
    private final String question;
    private final String method;
    private final List<String> innocentCauses;

    SignalKind(String id, Family family, String question, String method, List<String> innocentCauses) {
        this.id = id;
        this.family = family;
        this.question = question;
        this.method = method;
        this.innocentCauses = innocentCauses;
    }

    public String id() {
        return id;
    }

    public Family family() {
        return family;
    }

    public String question() {
        return question;
    }

    public String method() {
        return method;
    }

    public List<String> innocentCauses() {
        return innocentCauses;
    }
}
