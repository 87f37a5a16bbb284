package io.candor.insight.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import io.candor.insight.disclosure.PrintedCount;
import io.candor.insight.feedback.FirstAnswer;
import io.candor.insight.feedback.Level;

class PrintedAnswersTest {

    private static final PrintedCount N = new PrintedCount(10, 14);

    @Test
    void neverSaysThatAllOrNobodyAnsweredSo() {
        assertThat(PrintedAnswers.of(answers(14, 14), N)).isEqualTo(new PrintedAnswers(N, 0.8, 0.8, null, null));
        assertThat(PrintedAnswers.of(answers(14, 0), N)).isEqualTo(new PrintedAnswers(N, 0.2, 0.2, null, null));
        assertThat(PrintedAnswers.of(answers(40, 40), N)).isEqualTo(new PrintedAnswers(N, 0.95, 0.95, null, null));
        assertThat(PrintedAnswers.of(answers(40, 0), N)).isEqualTo(new PrintedAnswers(N, 0.05, 0.05, null, null));
        assertThat(PrintedAnswers.of(answers(40, 13), N)).isEqualTo(new PrintedAnswers(N, 0.3, 0.3, null, null));
    }

    private static List<FirstAnswer> answers(int people, int yes) {
        return IntStream.range(0, people).mapToObj(i -> new FirstAnswer("w", Level.CONFIDENTIAL, "b", "copilot",
                null, null, i < yes ? 2 : -1, null, null, i < yes ? "no" : "yes", null)).toList();
    }
}
