package io.candor.insight.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import org.junit.jupiter.api.Test;

import io.candor.insight.signal.ToolAnswer.Quality;
import io.candor.insight.signal.ToolAnswer.WithoutTarget;

class ToolAnswerTest {

    @Test
    void callsItTheatreOnlyWhenAllThreeAgree() {
        assertThat(new ToolAnswer(0, 0, null, WithoutTarget.NO, null).theatre()).isTrue();
        assertThat(new ToolAnswer(1, 0, null, WithoutTarget.NO, null).theatre()).isFalse();
        assertThat(new ToolAnswer(0, 5, null, WithoutTarget.NO, null).theatre()).isFalse();
        assertThat(new ToolAnswer(0, 0, null, WithoutTarget.NO_TARGET, null).theatre()).isFalse();
    }

    @Test
    void readsNoTargetAsChoice() {
        assertThat(new ToolAnswer(2, 10, Quality.SAME, WithoutTarget.NO_TARGET, null).value()).isTrue();
        assertThat(new ToolAnswer(2, 10, Quality.SAME, WithoutTarget.PARTLY, null).value()).isTrue();
        assertThat(new ToolAnswer(2, 10, Quality.SAME, WithoutTarget.NO, null).value()).isFalse();
        assertThat(new ToolAnswer(2, 10, Quality.WORSE, WithoutTarget.YES, null).value()).isFalse();
    }

    @Test
    void callsItFrictionWithAnObstacle() {
        assertThat(new ToolAnswer(1, -5, Quality.SAME, null, true).friction()).isTrue();
        assertThat(new ToolAnswer(1, 5, Quality.WORSE, null, true).friction()).isTrue();
        assertThat(new ToolAnswer(1, 5, Quality.SAME, null, true).friction()).isFalse();
        assertThat(new ToolAnswer(1, -5, Quality.SAME, null, false).friction()).isFalse();
    }

    @Test
    void isUnknownOnlyWhereTheMissingAnswerDecides() {
        assertThat(new ToolAnswer(0, null, null, WithoutTarget.NO, null).theatre()).isNull();
        assertThat(new ToolAnswer(1, null, null, WithoutTarget.NO, null).theatre()).isFalse();
        assertThat(new ToolAnswer(2, 10, null, WithoutTarget.YES, null).value()).isNull();
        assertThat(new ToolAnswer(1, -5, null, null, true).friction()).isTrue();
        assertThat(new ToolAnswer(1, -5, null, null, null).friction()).isNull();
        assertThat(new ToolAnswer(1, 5, null, null, true).friction()).isNull();
    }

    @Test
    void countsOnlyWhatIsKnown() {
        List<ToolAnswer> answers = List.of(new ToolAnswer(0, 0, null, WithoutTarget.NO, null),
                new ToolAnswer(2, 9, null, WithoutTarget.YES, null), new ToolAnswer(0, 0, null, null, null));
        assertThat(Tally.of(answers, ToolAnswer::theatre)).isEqualTo(new Tally(1, 2));
        assertThatThrownBy(() -> new Tally(2, 1)).hasMessageContaining("2 of 1");
    }
}
