package io.candor.feedback.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.candor.feedback.problem.Fault;
import io.candor.feedback.problem.ProblemException;

class SurveyDefinitionTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final SurveyDefinition builtIn = builtIn();

    private final ObjectNode valid = JSON.createObjectNode().put("tool", "copilot").put("used", "yes")
            .put("usefulness", 1).put("quality", "same").put("withoutTarget", "partly");

    @Test
    void shortestHonestReportIsValid() {
        assertThat(builtIn.check(valid)).isEmpty();
        assertThat(builtIn.check(JSON.createObjectNode().put("tool", "copilot").put("used", "no").put("noUse", "no-access")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            usefulness    | 3             | is not a whole number from -2 to 2
            usefulness    | 1.5           | is not a whole number from -2 to 2
            netMinutes    | 301           | is not a number from -300 to 300
            netMinutes    | "60"          | is not a number from -300 to 300
            quality       | "fine"        | is not one of the choices
            tool          | "../etc"      | is not one of the choices
            obstacles     | ["none","limits"] | holds 'none' beside other choices
            obstacles     | ["limits","limits"] | holds a choice twice
            savedTime     | "rest"        | was not asked, given the other answers
            noUse         | "by-choice"   | was not asked, given the other answers
            quote         | "count-only"  | was not asked, given the other answers
            mood          | "good"        | is not a question of this survey
            """)
    void valueOutsideItsRuleIsNamed(String question, String value, String reason) throws IOException {
        valid.set(question, JSON.readTree(value));

        assertThat(builtIn.check(valid)).extracting(Fault::field, Fault::reason)
                .contains(org.assertj.core.groups.Tuple.tuple(question, reason));
    }

    @Test
    void commentNeedsItsConsentAndNoMoreThanItsLength() {
        valid.put("comment", "x".repeat(2001));

        assertThat(builtIn.check(valid)).extracting(Fault::field, Fault::reason).containsExactlyInAnyOrder(
                org.assertj.core.groups.Tuple.tuple("comment", "is longer than 2000 characters"),
                org.assertj.core.groups.Tuple.tuple("quote", "needs an answer"));
    }

    @Test
    void faultsNeverRepeatWhatSomebodyWrote() {
        valid.put("comment", "secret words " + "x".repeat(2001)).put("quote", "may-be-quoted");

        assertThat(builtIn.check(valid)).extracting(Fault::value).containsOnlyNulls();
    }

    @Test
    void textAndConsentLeaveTheRatings() {
        valid.put("comment", " Good in code review ").put("quote", "may-be-quoted");

        assertThat(builtIn.comments(valid))
                .containsExactly(new SurveyDefinition.Comment("comment", "Good in code review", true));
        assertThat(builtIn.withoutComments(valid).has("comment")).isFalse();
        assertThat(builtIn.withoutComments(valid).has("quote")).isFalse();
    }

    @Test
    void whatTheSubsetDoesNotKnowIsRefusedWithItsPointer() {
        assertThatThrownBy(() -> SurveyDefinition.of(JSON.readTree("""
                {"pages": [{"elements": [
                  {"type": "matrix", "name": "m"},
                  {"type": "radiogroup", "name": "r", "choices": [], "colCount": 2},
                  {"type": "comment", "name": "c", "visibleIf": "{r} = 'x' xor {m} empty"}]}]}""")))
                .isInstanceOfSatisfying(ProblemException.class, problem -> assertThat(problem.errors())
                        .extracting(Fault::field).containsExactlyInAnyOrder("/pages/0/elements/0/type",
                                "/pages/0/elements/1/choices", "/pages/0/elements/1/colCount",
                                "/pages/0/elements/2/visibleIf"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {n} > 3                          | true
            {n} > 3 and {s} = 'b'            | false
            {n} > 9 or {s} = 'a'             | true
            {list} contains 'x'              | true
            {list} contains 'y'              | false
            {gone} empty                     | true
            {gone} = 'a'                     | false
            {gone} != 'a'                    | true
            {gone} < 3                       | false
            {s} notempty                     | true
            {n} <= 4 and {n} >= 4            | true
            """)
    void conditionsReadAsInTheBrowser(String expression, boolean holds) throws Exception {
        ObjectNode answers = (ObjectNode) JSON.readTree("{\"n\": 4, \"s\": \"a\", \"list\": [\"x\"]}");

        assertThat(Condition.parse(expression).holds(answers)).isEqualTo(holds);
    }

    private static SurveyDefinition builtIn() {
        try {
            return SurveyDefinition
                    .of(JSON.readTree(SurveyDefinitionTest.class.getResourceAsStream("/surveys/ai-at-work-1.json")));
        } catch (IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
    }
}
