package io.candor.insight.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CommentSidesTest {

    private static final String HELPS = "Reviews of small changes go faster";
    private static final String FAILS = "It fails on our old modules";
    private static final String QUOTA = "I only open it for the quota";
    private static final String BOTH = "Faster, but wrong every other time";
    private static final String NEITHER = "We met on Tuesday";
    private static final String LOCKED = "I have no access";

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
            "It saves me an hour|GAIN", "It is not faster|TROUBLE", "It doesn't help, and isn't useful|TROUBLE",
            "Das hilft mir nicht|TROUBLE", "Das ist nicht schneller|TROUBLE", "Hilft beim Testen|GAIN",
            "There were no errors|-", "There is no target here|-", "No access yet|BARRIER", "QUOTA!|PRESSURE",
            "We have a helpdesk|-", "Nur wegen der Vorgabe|PRESSURE", "|-" })
    void readsWordsAndWhatIsDenied(String text, String stance) {
        assertThat(Stance.of(text == null ? "" : text))
                .isEqualTo(stance == null ? Set.of() : Set.of(Stance.valueOf(stance)));
    }

    @Test
    void sidesFollowTheVerdict() {
        assertSides(Verdict.VALUE, List.of(HELPS), List.of(FAILS, QUOTA), List.of(BOTH, NEITHER, LOCKED));
        assertSides(Verdict.FRICTION, List.of(FAILS), List.of(HELPS), List.of(QUOTA, BOTH, NEITHER, LOCKED));
        assertSides(Verdict.THEATRE, List.of(QUOTA), List.of(HELPS, BOTH), List.of(FAILS, NEITHER, LOCKED));
        assertSides(Verdict.UNTAPPED, List.of(HELPS, LOCKED), List.of(FAILS), List.of(QUOTA, BOTH, NEITHER));
        assertSides(null, List.of(HELPS), List.of(FAILS, QUOTA), List.of(BOTH, NEITHER, LOCKED));
        assertSides(Verdict.TOOL_INFLATION, List.of(), List.of(), all());
        assertThat(sides(Verdict.TOOL_INFLATION).kind()).isEqualTo(CommentSides.Kind.UNDIVIDED);
        assertThat(sides(null).kind()).isEqualTo(CommentSides.Kind.HELP_TROUBLE);
    }

    /** A side is a function of the comment's own text: whatever else was written, it stays where it is. */
    @ParameterizedTest
    @EnumSource
    void noCommentsSideDependsOnAnotherOne(Verdict verdict) {
        for (String text : all()) {
            CommentSides alone = CommentSides.of(verdict, List.of(comment(text)));
            CommentSides together = sides(verdict);
            assertThat(together.supporting().contains(comment(text))).isEqualTo(alone.supporting().size() == 1);
            assertThat(together.contradicting().contains(comment(text))).isEqualTo(alone.contradicting().size() == 1);
        }
    }

    private static void assertSides(@org.jspecify.annotations.Nullable Verdict verdict, List<String> supporting,
            List<String> contradicting, List<String> other) {
        CommentSides sides = sides(verdict);
        assertThat(sides.supporting()).extracting(QuotedComment::text).containsExactlyElementsOf(supporting);
        assertThat(sides.contradicting()).extracting(QuotedComment::text).containsExactlyElementsOf(contradicting);
        assertThat(sides.other()).extracting(QuotedComment::text).containsExactlyElementsOf(other);
    }

    private static CommentSides sides(@org.jspecify.annotations.Nullable Verdict verdict) {
        return CommentSides.of(verdict, all().stream().map(CommentSidesTest::comment).toList());
    }

    private static List<String> all() {
        return Stream.of(HELPS, FAILS, QUOTA, BOTH, NEITHER, LOCKED).toList();
    }

    private static QuotedComment comment(String text) {
        return new QuotedComment(text, text, "w", "anonymous");
    }
}
