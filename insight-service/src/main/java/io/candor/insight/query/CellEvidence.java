package io.candor.insight.query;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import io.candor.insight.query.Board.ToolName;
import io.candor.insight.target.TargetPeriod;
import io.candor.insight.verdict.Verdict;

/**
 * Everything one may know about a cell, the sentence first.
 *
 * @param figures
 *        how firm they are, as on the board
 * @param verdict
 *        null while the period runs
 * @param n
 *        people who answered about this tool in one wave: at least so many, in steps of five below 50
 * @param nTo
 *        at most so many; n where the number is exact
 * @param coverage
 *        null without usage data
 * @param blindSpots
 *        what the sources of the usage cannot see or do not say, a sentence each
 * @param missing
 *        what it would take to say more, one clause each
 * @param breakdowns
 *        the whole company's answers by use case and by usage band, or by use case those of its groups that can be shown;
 *        parts that may not be shown are left out, and there is none for any other node
 * @param notes
 *        what units have said of these weeks, oldest first, withdrawn ones and those told after the figures were final included
 * @param conditions
 *        every condition of every verdict with its side: what would change the answer; none while the period runs
 * @param inputs
 *        SHA-256 of what the period was worked out from; none where a period was published before they were kept
 * @param confidential
 *        answers by name (chat, bot, import), beside and never in the figures above; null below the floor
 */
public record CellEvidence(String period, @Schema(enumeration = {
        "running", "preliminary", "final" }) String figures, @Nullable LocalDate finalOn, NodePath node, ToolName tool,
        @Nullable Verdict verdict, String sentence,
        int n, int nTo, int invited, @Schema(enumeration = {
                "present", "no usage data" }) String usage,
        @Nullable Coverage coverage, List<String> blindSpots,
        @Nullable CellTarget target, List<SignalView> signals, List<String> missing, Comments comments,
        List<AnswerBreakdown> breakdowns, List<CellNote> notes, List<CellCondition> conditions, Map<String, String> inputs,
        @Nullable Confidential confidential){

    /** @param path names from the top of the company down to the node itself */
    public record NodePath(String id, String name, int people, List<String> path) {
    }

    /**
     * @param known
     *        at least so many, in steps of five below 50
     * @param share
     *        known people ÷ people who can carry the label, 0 to 1
     */
    public record Coverage(int known, int people, double share) {
    }

    public record CellTarget(String targetId, String name, String metric, double threshold, TargetPeriod per,
            @Nullable BigDecimal share, LocalDate announced, LocalDate from, @Nullable LocalDate to) {
    }

    /**
     * Comments people allowed to be quoted, in random order. Which side one stands on its own words say and nothing else: it
     * shares nothing with the ratings it came with.
     *
     * @param sides
     *        {@code for-against} the verdict; {@code help-trouble} where none was given; {@code undivided} where the verdict
     *        rests on nothing people say, so that all stand in {@code other}
     * @param how
     *        how sides were found, and what that is worth
     * @param supportingWords
     *        by any of which a comment speaks for it
     * @param contradictingWords
     *        likewise against it
     * @param other
     *        comments that speak of both sides or of neither
     */
    public record Comments(@Schema(enumeration = {
            "for-against", "help-trouble", "undivided" }) String sides, String how, List<String> supportingWords,
            List<String> contradictingWords, List<CellComment> supporting, List<CellComment> contradicting,
            List<CellComment> other){
    }

    public record CellComment(String id, String text, String wave,
            @Schema(enumeration = {
                    "anonymous", "confidential" }) String level){
    }

    /**
     * @param tool
     *        null for all tools
     * @param notedAs
     *        role of who said it; no name is kept
     * @param late
     *        told after the figures were final, which stay as they are
     */
    public record CellNote(UUID noteId, @Nullable String tool, LocalDate from, LocalDate to, String what,
            @Schema(enumeration = {
                    "unit-lead", "reader" }) String notedAs,
            LocalDate notedOn, boolean late, @Nullable String withdrawn){
    }

    /**
     * @param verdict
     *        INSUFFICIENT_EVIDENCE for what every verdict needs
     * @param detail
     *        a clause a manager understands
     */
    public record CellCondition(Verdict verdict, String name, @Schema(enumeration = {
            "MET", "UNMET", "MISSING" }) String state, String detail){
    }

    /**
     * Parts in the order of their names; those that may not be shown are not listed.
     *
     * @param people
     *        asked in the groups whose answers are divided: all of the company, or those of the groups that can be shown
     */
    public record AnswerBreakdown(@Schema(enumeration = {
            "use-case", "usage-band" }) String by, List<BreakdownPart> parts, int people){
    }

    /**
     * @param n
     *        people who answered so in one wave: at least so many, in steps of five below 50
     * @param nTo
     *        at most so many
     * @param helpful
     *        share of them who found the tool useful (+1 or +2), 0 to 1
     * @param notWithoutTarget
     *        share of them who would not have used it without a target, 0 to 1
     * @param judged
     *        of a use case of a closed period; null for a band, and where answers came by name only
     */
    public record BreakdownPart(String id, String name, int n, int nTo, @Nullable Double helpful,
            @Nullable Double notWithoutTarget, @Nullable PartJudged judged) {
    }

    /**
     * What the rules say of a use case and tool.
     *
     * @param signals
     *        what people say of it; no source tells usage by use case
     * @param missing
     *        what it would take to say more, one clause each
     */
    public record PartJudged(Verdict verdict, String sentence, List<SignalView> signals, List<String> missing) {
    }

    /**
     * @param helpful
     *        share of them who found the tool useful (+1 or +2), 0 to 1
     * @param notWithoutTarget
     *        share of them who would not have used it without a target, 0 to 1
     */
    public record Confidential(int n, int nTo, @Nullable Double helpful, @Nullable Double notWithoutTarget) {
    }
}
