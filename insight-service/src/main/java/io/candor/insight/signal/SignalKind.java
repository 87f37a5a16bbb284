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
                    + "weeks 2 to 5 after it against the 4 before its end; suspended target: use in the suspension from "
                    + "its second week on against the 4 before; no target: people active in 3 of 4 weeks, "
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
            List.of("a passing outage", "those who struggle answer more often")),

    INFLATED_SHARE("inflated-share", Family.TELEMETRY, "What part of the counted figure did nobody ask for?",
            "under the target: automatic and passive events' part of the counted figure, unknown counted as human; pooled, "
                    + "people drawn whole; betting e-value of each person's part against one half",
            List.of("agents that work on a person's behalf", "a vendor that counts its own retries")),
    INFLATED_RISE("inflated-rise", Family.TELEMETRY, "What part of the rise since the target did nobody ask for?",
            "per person: mean week under the target minus mean week before, of automatic and passive events and of the counted "
                    + "figure; ratio of the sums, people drawn whole",
            List.of("a new agent mode that came out at the same time")),
    ADOPTION("adoption", Family.TELEMETRY, "How many of those who could use it hardly do?",
            "people with fewer than 4 active days of 28 among those whose use is known; binomial e-value against 0.6",
            List.of("a tool for few tasks", "holidays", "people who use another tool for the same")),
    TESTIMONY_USERS("testimony-users", Family.TESTIMONY, "Do those who use it say it helps and that they choose it?",
            "the joint answer of testimony-value among people who say they use it; binomial e-value against one half",
            List.of("users chose themselves: those it suits are the ones who use it")),
    TESTIMONY_BARRIER("testimony-barrier", Family.TESTIMONY, "Do those who do not use it name a barrier?",
            "access, training or permission named by people who say they do not use it; binomial e-value against 0.25",
            List.of("a barrier is an easier reason to name than no interest")),

    OUTPUTLESS("outputless", Family.TELEMETRY, "Do more prompts than before lead to nothing that is taken over?",
            "per person: share of prompts on days without accepted output, since minus before; betting sign-flip e-value over "
                    + "people; shown, never counted",
            List.of("learning questions", "work that needs reading, not code", "a tool change that shortens sessions")),
    AUTO_ACCEPT("auto-accept", Family.TELEMETRY, "Is more taken over without a human's decision than before?",
            "per person: automatic acceptances ÷ all acceptances, since minus before; betting sign-flip e-value over people; "
                    + "shown, never counted",
            List.of("an agent mode was switched on", "trust that has grown")),
    MACHINE_SHARE("machine-share", Family.TELEMETRY, "Are the tool's own requests a larger part than before?",
            "per person: machine requests ÷ (machine requests + prompts), since minus before; betting sign-flip e-value over "
                    + "people; shown, never counted",
            List.of("agents", "scheduled automation that was not declared")),
    BREADTH("breadth", Family.TELEMETRY, "Are more features than before touched just once?",
            "per person: features used exactly once in a week ÷ features used, since minus before; betting sign-flip e-value "
                    + "over people; shown, never counted",
            List.of("trying out something new", "a training that shows every feature")),
    UNIFORMITY("uniformity", Family.TELEMETRY, "Have weeks become more alike since the target?",
            "per person: F/(1+F) of the weekly figure before minus under the target, F the Fano factor; betting sign-flip "
                    + "e-value over people; shown, never counted",
            List.of("steady work", "declared or undeclared schedules", "a new routine that everybody keeps")),
    RETAINED("retained", Family.TELEMETRY, "Is less kept of what the tool wrote than before?",
            "per person: 1 − lines kept ÷ lines written, since minus before; betting sign-flip e-value over people; shown, "
                    + "never counted",
            List.of("drafts that are meant to be thrown away", "a refactoring", "harder tasks")),
    PULL("pull", Family.TELEMETRY, "Do people also use tools that no target counts?",
            "each person's share of the last four weeks with such use; betting e-value against a mean of 0.25; shown, never "
                    + "counted",
            List.of("the uncounted tool comes with another one", "colleagues who share it")),
    PASSIVE_SHARE("passive-share", Family.TELEMETRY, "How much of what is reported happened without anybody asking?",
            "passive events ÷ (passive events + prompts) of the last four weeks, pooled, people drawn whole; betting e-value "
                    + "of each person's share against one half; shown, never counted",
            List.of("suggestions while typing are how the tool works")),
    USEFULNESS("usefulness", Family.TESTIMONY, "Do people find it useful?",
            "usefulness 1 or more; binomial e-value against one half per wave, averaged over waves; shown, never counted",
            List.of("people feel faster than they are", "those who like it answer more often")),
    USEFULNESS_OF_USERS("usefulness-of-users", Family.TESTIMONY, "Do those who use it find it useful?",
            "usefulness 1 or more among people who say they use it; binomial e-value against one half per wave; shown, never "
                    + "counted",
            List.of("users chose themselves")),
    NET_MINUTES("net-minutes", Family.TESTIMONY, "Do people say they win time?",
            "minutes won above 0, rework counted; binomial e-value against one half per wave; shown, never counted",
            List.of("felt time is not measured time", "time won later or by others")),
    OBSTACLES_NAMED("obstacles-named", Family.TESTIMONY, "Do people name obstacles?",
            "at least one obstacle named; binomial e-value against one half per wave; shown, never counted",
            List.of("a list of obstacles invites naming one")),
    VOLUNTARY("voluntary", Family.TESTIMONY, "Would people use it without a target?",
            "yes, partly or no target here; binomial e-value against one half per wave; shown, never counted",
            List.of("courtesy", "a target that only asks for what is done anyway")),
    CARELESS("careless", Family.TESTIMONY, "How many answers contradict themselves?",
            "useful although slower and worse, or useless although faster and better; binomial e-value against 0.12, the share "
                    + "usual in surveys (Meade and Craig 2012), per wave; a quality band, shown, never counted",
            List.of("one good and one bad experience in the same week", "a question read differently")),
    OUTCOME_TIME("outcome-time", Family.OUTCOME, "Do tasks done with it take less time than tasks done without?",
            "imported tasks finished in the period: mean log minutes with it minus without, one person's tasks kept together; "
                    + "p, power and e-value (½p^−½) of the printed ratio and limits, at their end nearer to no effect; an upper "
                    + "limit above 1 never shows time saved, a lower limit above 1 takes VALUE away",
            List.of("people choose easier tasks for it", "only some tasks are recorded", "who works faster uses it more"));

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
