package io.candor.insight.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import io.candor.insight.signal.Effect;
import io.candor.insight.signal.Plot;
import io.candor.insight.signal.Signal;
import io.candor.insight.signal.SignalKind;

class SignalViewTest {

    private static final Plot PLOT = new Plot("x", "y", null,
            List.of(new Plot.Series("s", List.of(new Plot.Point(0, 1.0 / 13), new Plot.Point(1, 12.0 / 13)))));

    @Test
    void roundsAgainstTheClaim() {
        SignalView view = SignalView.of(signal(24, new Effect(0.12345, 0.0012, 0.201, Effect.SHARE)), List.of());
        assertThat(view.e()).isEqualTo(3.99);
        assertThat(view.p()).isEqualTo(0.02);
        assertThat(view.n()).isEqualTo(20);
        assertThat(view.effect()).isEqualTo(0.1);
        assertThat(view.low()).isEqualTo(0).satisfies(low -> assertThat(1 / low).isPositive());
        assertThat(view.high()).isEqualTo(0.25);
        assertThat(view.noPlot()).isNull();
    }

    @Test
    void showsAFewPeopleAsBandsWithoutADrawing() {
        for (double few : new double[] { 0, 1.0 / 13, 2.0 / 13 }) {
            SignalView view = SignalView.of(signal(13, new Effect(few, few, few + 0.05, Effect.SHARE)), List.of());
            assertThat(view.effect()).isEqualTo(0.1);
            assertThat(view.plot()).isNull();
            assertThat(view.noPlot()).contains("20 people");
            assertThat(view.e()).isEqualTo(3);
            assertThat(view.p()).isEqualTo(0.02);
        }
        SignalView all = SignalView.of(signal(13, new Effect(1, 0.85, 1, Effect.SHARE)), List.of());
        assertThat(List.of(all.effect(), all.low(), all.high())).containsExactly(0.9, 0.8, 1.0);
        SignalView days = SignalView.of(signal(13, new Effect(16, 16, 16, Effect.DAYS)), List.of());
        assertThat(List.of(days.effect(), days.low(), days.high())).containsExactly(18.0, 16.0, 20.0);
    }

    @Test
    void namesWhatIsOnRecordOnCardsOfTelemetryOnly() {
        List<String> causes = List.of("a vendor limit on 2026-03-28: 20 a week (from the changelog)");
        assertThat(SignalView.of(signal(24, new Effect(0.1, 0, 0.2, Effect.SHARE)), causes).innocent())
                .containsAll(SignalKind.EFFORT.innocentCauses()).endsWith(causes.getFirst());
        assertThat(SignalView.of(new Signal.NotApplicable(SignalKind.LINE, "x"), causes).innocent())
                .endsWith(causes.getFirst());
        assertThat(SignalView.of(new Signal.NotApplicable(SignalKind.TESTIMONY_VALUE, "x"), causes).innocent())
                .isEqualTo(SignalKind.TESTIMONY_VALUE.innocentCauses());
    }

    @Test
    void roundsWhatIsDrawn() {
        assertThat(PLOT.series().getFirst().points()).extracting(Plot.Point::y).containsExactly(0.077, 0.92);
    }

    private static Signal signal(int people, Effect effect) {
        return new Signal.Measured(SignalKind.EFFORT, people, effect, 3.999, 0.01231, 0.512, 0.2, null, null, "", null, PLOT)
                .printed(2 * people);
    }
}
