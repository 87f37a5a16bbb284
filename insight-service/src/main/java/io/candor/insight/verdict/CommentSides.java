package io.candor.insight.verdict;

import static io.candor.insight.verdict.Stance.BARRIER;
import static io.candor.insight.verdict.Stance.GAIN;
import static io.candor.insight.verdict.Stance.PRESSURE;
import static io.candor.insight.verdict.Stance.TROUBLE;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Comments for a verdict and against it, by their own words. Comments that speak of both sides or of neither stand on none.
 * What a comment's words say of it tells nothing that its text does not, so no floor beyond that of its place is needed.
 *
 * @param kind
 *        what the two sides are
 * @param supportingWords
 *        any of which puts a comment on that side
 */
public record CommentSides(Kind kind, List<String> supportingWords, List<String> contradictingWords,
        List<QuotedComment> supporting, List<QuotedComment> contradicting, List<QuotedComment> other) {

    /** What the sides are of. */
    public enum Kind {
        /** For the verdict and against it. */
        FOR_AGAINST,
        /** No verdict was given: of help and of trouble. */
        HELP_TROUBLE,
        /** The verdict rests on nothing people say. */
        UNDIVIDED
    }

    private record Words(Kind kind, Set<Stance> supports, Set<Stance> contradicts) {
    }

    /** @param verdict null while the period runs */
    public static CommentSides of(@Nullable Verdict verdict, List<QuotedComment> comments) {
        Words words = words(verdict == null ? Verdict.INSUFFICIENT_EVIDENCE : verdict);
        List<QuotedComment> supporting = new ArrayList<>();
        List<QuotedComment> contradicting = new ArrayList<>();
        List<QuotedComment> other = new ArrayList<>();
        for (QuotedComment comment : comments) {
            Set<Stance> said = Stance.of(comment.text());
            boolean supports = !Collections.disjoint(said, words.supports());
            boolean contradicts = !Collections.disjoint(said, words.contradicts());
            (supports == contradicts ? other : supports ? supporting : contradicting).add(comment);
        }
        return new CommentSides(words.kind(), listed(words.supports()), listed(words.contradicts()), supporting, contradicting,
                other);
    }

    private static Words words(Verdict verdict) {
        return switch (verdict) {
            case VALUE -> new Words(Kind.FOR_AGAINST, Set.of(GAIN), Set.of(TROUBLE, PRESSURE));
            case FRICTION -> new Words(Kind.FOR_AGAINST, Set.of(TROUBLE), Set.of(GAIN));
            case THEATRE -> new Words(Kind.FOR_AGAINST, Set.of(PRESSURE), Set.of(GAIN));
            case UNTAPPED -> new Words(Kind.FOR_AGAINST, Set.of(GAIN, BARRIER), Set.of(TROUBLE));
            case TOOL_INFLATION -> new Words(Kind.UNDIVIDED, Set.of(), Set.of());
            case INSUFFICIENT_EVIDENCE -> new Words(Kind.HELP_TROUBLE, Set.of(GAIN), Set.of(TROUBLE, PRESSURE));
        };
    }

    private static List<String> listed(Set<Stance> stances) {
        return stances.stream().sorted().flatMap(stance -> stance.words().stream()).toList();
    }
}
