package io.candor.insight.target;

import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Whether a source's figure grows without anybody asking for it. What each importer reads is said in its package's manual;
 * sources not listed give no such figure for a person.
 *
 * @param source
 *        as usage is imported under
 * @param automatic
 *        whether acts of rules, hooks and agents are in it
 */
public record SourceCounting(String source, Automatic automatic, String why) {

    /** Whether automatic acts count. */
    public enum Automatic {
        YES,
        NO,
        /** The source does not tell. */
        UNKNOWN;

        @JsonValue
        public String wire() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final String MAPPED = "counts whatever the mapped column counts";

    static List<SourceCounting> of(TargetMetric metric) {
        return switch (metric) {
            case HUMAN_PROMPTS -> List.of(
                    no("github-copilot-users", "interactions a person began"),
                    no("codex-analytics", "a turn is what a person wrote"),
                    no("claude-code-otlp", "a prompt is an event of its own; requests of the agent are another"),
                    no("viva-person-query", "each action is asked for by a person"),
                    unknown("cursor-daily", "agent requests are in the sum, and not told apart from prompts"),
                    unknown("csv", MAPPED));
            case SESSIONS -> List.of(
                    no("codex-analytics", "a thread begins with what a person wrote"),
                    no("kiro", "a conversation begins with what a person wrote"),
                    yes("claude-code-analytics", "a session begins when the tool starts, by a script too"),
                    yes("claude-code-otlp", "a session begins when the tool starts, by a script too"),
                    yes("github-copilot-users", "sessions of the command line only, begun by a script too"),
                    unknown("csv", MAPPED));
            case ACTIVE_DAYS -> List.of(
                    no("github-copilot-users", "a day counts with a prompt"),
                    no("codex-analytics", "a day counts with a turn"),
                    no("claude-code-otlp", "a day counts with a prompt, where the source sends events"),
                    no("viva-person-query", "a week's figures stand on one day"),
                    unknown("cursor-daily", "a day counts with a request, an agent's too"),
                    yes("claude-code-analytics", "prompts are not told, so a started session makes the day count"),
                    no("windsurf", "prompts are not told, so an accepted suggestion makes the day count"),
                    no("amazon-q", "prompts are not told, so an accepted suggestion makes the day count"),
                    no("kiro", "prompts are not told, so a conversation makes the day count"),
                    unknown("csv", MAPPED));
            case ACCEPTS_HUMAN, ACCEPTANCE_RATE -> List.of(
                    no("github-copilot-users", "an agent's edits are told apart"),
                    no("claude-code-otlp", "decisions by settings and hooks are told apart"),
                    no("windsurf", "accepted by a key press"),
                    no("amazon-q", "accepted by a key press"),
                    yes("claude-code-analytics", "the report does not tell which edits a rule accepted"),
                    unknown("cursor-daily", "the report does not tell how an edit was accepted"),
                    unknown("csv", MAPPED));
            case LINES_WRITTEN -> List.of(
                    no("windsurf", "lines of accepted suggestions"),
                    yes("github-copilot-users", "lines an agent added are in it"),
                    yes("claude-code-analytics", "lines of edits a rule accepted are in it"),
                    yes("claude-code-otlp", "lines of edits a rule accepted are in it"),
                    unknown("cursor-daily", "the report does not tell how lines were accepted"),
                    unknown("amazon-q", "lines of inline and chat suggestions together"),
                    unknown("csv", MAPPED));
            case TOKENS_OUT -> List.of(
                    yes("claude-code-analytics", "an agent's steps make tokens nobody asked for one by one"),
                    yes("claude-code-otlp", "an agent's steps make tokens nobody asked for one by one"),
                    yes("codex-analytics", "an agent's steps make tokens nobody asked for one by one"),
                    yes("cursor-events", "each request a tool makes has its own"),
                    yes("github-copilot-users", "tokens of the command line, an agent's steps too"),
                    yes("litellm-spend", "each request is the machine's"),
                    yes("openai-usage", "each request is the machine's"),
                    yes("anthropic-usage", "each request is the machine's"),
                    unknown("csv", MAPPED));
        };
    }

    private static SourceCounting yes(String source, String why) {
        return new SourceCounting(source, Automatic.YES, why);
    }

    private static SourceCounting no(String source, String why) {
        return new SourceCounting(source, Automatic.NO, why);
    }

    private static SourceCounting unknown(String source, String why) {
        return new SourceCounting(source, Automatic.UNKNOWN, why);
    }
}
