package io.candor.insight.query;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.candor.insight.disclosure.Node;
import io.candor.insight.note.UnitNote;
import io.candor.insight.target.AdoptionTarget;
import io.candor.insight.target.DatedFact;
import io.candor.insight.usecase.Tool;
import io.candor.insight.verdict.Breakdown;
import io.candor.insight.verdict.CellFindings;
import io.candor.insight.verdict.CommentSides;
import io.candor.insight.verdict.Grounds;
import io.candor.insight.verdict.PartVerdict;
import io.candor.insight.verdict.PeriodBoard;
import io.candor.insight.verdict.PrintedAnswers;
import io.candor.insight.verdict.QuotedComment;
import io.candor.insight.verdict.Standing;

/**
 * Lays out the page of one shown cell.
 *
 * @param facts
 *        all that hold, also those told after the figures were published: they explain figures and change none
 * @param notes
 *        of units, about these weeks
 */
record CellSheet(PeriodBoard board, Standing standing, Node node, Tool tool, CellFindings findings,
        Map<String, String> useCases, List<DatedFact> facts, List<UnitNote> notes, Map<String, String> inputs) {

    private static final String BY_WORDS = "Found by words: a comment is kept apart from the ratings it came with, so which side "
            + "it takes only its own words can say. Nobody has read them, and nothing is counted by them.";
    private static final String UNDIVIDED = "This verdict is about what the tool counts. Nothing people say is for it or against "
            + "it.";

    CellEvidence page(List<QuotedComment> comments) {
        Integer known = findings.known();
        return new CellEvidence(board.period().toString(), PeriodSlices.figures(standing), standing.finalOn(),
                new CellEvidence.NodePath(node.id(), node.name(), node.people(), names()),
                new Board.ToolName(tool.id(), tool.name()), findings.verdict(), findings.sentence(), findings.n().from(),
                findings.n().to(),
                node.people(), known == null ? CellFigures.NO_USAGE : CellFigures.USAGE,
                known == null ? null : new CellEvidence.Coverage(known, node.people(), share(known)), findings.blindSpots(),
                target(findings.target()), signals(), findings.missing(),
                comments(comments), findings.breakdowns().stream().map(this::breakdown).toList(),
                notes.stream().map(this::note).toList(), conditions(), inputs,
                confidential(findings.confidential()));
    }

    private CellEvidence.CellNote note(UnitNote note) {
        LocalDate fixed = standing.state() == Standing.State.FINAL ? standing.finalOn() : null;
        return new CellEvidence.CellNote(note.noteId(), note.tool(), note.from(), note.to(), note.what(), note.notedAs(),
                note.notedOn(), fixed != null && !note.notedOn().isBefore(fixed), note.withdrawn());
    }

    private List<CellEvidence.CellCondition> conditions() {
        Grounds grounds = findings.grounds();
        return grounds == null ? List.of()
                : grounds.conditions().stream().map(it -> new CellEvidence.CellCondition(it.verdict(), it.name(),
                        it.state().name(), it.detail())).toList();
    }

    private CellEvidence.AnswerBreakdown breakdown(Breakdown breakdown) {
        return new CellEvidence.AnswerBreakdown(breakdown.by().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                breakdown.parts().stream().map(part -> new CellEvidence.BreakdownPart(part.id(),
                        useCases.getOrDefault(part.id(), part.id()), part.answers().n().from(), part.answers().n().to(),
                        part.answers().helpful(), part.answers().notWithoutTarget(), judged(part.judged())))
                        .sorted(Comparator.comparing(CellEvidence.BreakdownPart::name)).toList(),
                breakdown.people() == null ? node.people() : breakdown.people());
    }

    private static CellEvidence.@Nullable PartJudged judged(@Nullable PartVerdict part) {
        return part == null ? null
                : new CellEvidence.PartJudged(part.verdict(), part.sentence(),
                        part.signals().stream().map(signal -> SignalView.of(signal, List.of())).toList(), part.missing());
    }

    private List<SignalView> signals() {
        List<String> causes = new FactsAround(board.period(), findings.target()).of(tool.id(), facts);
        return findings.signals().stream().map(signal -> SignalView.of(signal, causes)).toList();
    }

    private List<String> names() {
        return node.path().stream().map(id -> board.nodes().stream().filter(it -> it.id().equals(id)).findFirst()
                .map(Node::name).orElse(id)).toList();
    }

    private double share(int known) {
        return StrictMath.rint(100 * StrictMath.min(1, (double) known / node.people())) / 100;
    }

    private static CellEvidence.@Nullable CellTarget target(@Nullable AdoptionTarget target) {
        return target == null ? null
                : new CellEvidence.CellTarget(target.targetId(), target.name(), target.metric().column(),
                        target.threshold().doubleValue(), target.per(), target.share(), target.announced(), target.from(),
                        target.to());
    }

    private CellEvidence.Comments comments(List<QuotedComment> comments) {
        CommentSides sides = CommentSides.of(findings.verdict(), comments);
        return new CellEvidence.Comments(sides.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                sides.kind() == CommentSides.Kind.UNDIVIDED ? UNDIVIDED : BY_WORDS, sides.supportingWords(),
                sides.contradictingWords(), quoted(sides.supporting()), quoted(sides.contradicting()), quoted(sides.other()));
    }

    private static List<CellEvidence.CellComment> quoted(List<QuotedComment> comments) {
        return comments.stream().map(comment -> new CellEvidence.CellComment(comment.id(), comment.text(), comment.wave(),
                comment.level())).toList();
    }

    private static CellEvidence.@Nullable Confidential confidential(@Nullable PrintedAnswers answers) {
        return answers == null ? null
                : new CellEvidence.Confidential(answers.n().from(), answers.n().to(), answers.helpful(),
                        answers.notWithoutTarget());
    }
}
