package io.candor.insight.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import io.candor.insight.disclosure.Disclosure;
import io.candor.insight.disclosure.PrintedCount;
import io.candor.insight.query.UseAndUsefulness.Agreement;
import io.candor.insight.signal.Effect;
import io.candor.insight.signal.Signal;
import io.candor.insight.signal.SignalKind;
import io.candor.insight.verdict.CellFindings;

class CellAgreementTest {

    private static final CellAgreement ASKED = new CellAgreement(SignalKind.EFFORT, SignalKind.TESTIMONY_VALUE);

    @Test
    void comparesWhatShownGroupsPrint() {
        Agreement agreement = ASKED.of(IntStream.range(0, 20).mapToObj(i -> cell(i, i + i % 3)).toList()).released()
                .orElseThrow();
        assertThat(agreement.cells()).isEqualTo(20);
        assertThat(agreement.kendall()).isGreaterThan(0.8);
        assertThat(agreement.kendallLow()).isPositive();
        assertThat(agreement.sentence()).startsWith("Groups that print more of this print more of that answer");
    }

    @Test
    void saysWhatIsMissingBelowEightGroups() {
        List<Disclosure<CellFindings>> cells = new ArrayList<>(
                IntStream.range(0, 7).mapToObj(i -> cell(i, i)).toList());
        cells.add(released(List.of(measured(SignalKind.EFFORT, 9, Effect.DAYS))));
        cells.add(Disclosure.withheld());
        Agreement agreement = ASKED.of(cells).released().orElseThrow();
        assertThat(agreement.sentence())
                .isEqualTo("Cannot tell: 7 of 8 shown groups print both figures, and at least 8 are needed.");
        assertThat(agreement.without()).isEqualTo(1);
        assertThat(agreement.kendall()).isNull();
    }

    @Test
    void saysNothingWhereNoGroupIsShown() {
        assertThat(ASKED.of(List.of(Disclosure.withheld(), Disclosure.withheld()))).isEqualTo(Disclosure.withheld());
        assertThat(ASKED.of(List.of())).isEqualTo(Disclosure.withheld());
    }

    @Test
    void doesNotTellWithheldGroupsApart() {
        List<Disclosure<CellFindings>> shown = IntStream.range(0, 12).mapToObj(i -> cell(i, 20 - i)).toList();
        List<Disclosure<CellFindings>> more = new ArrayList<>(shown);
        more.add(Disclosure.withheld());
        assertThat(ASKED.of(more)).isEqualTo(ASKED.of(shown));
    }

    @Test
    void comparesNoSharesWithRatios() {
        List<Disclosure<CellFindings>> cells = new ArrayList<>(IntStream.range(0, 9).mapToObj(i -> cell(i, i % 4)).toList());
        cells.add(released(List.of(measured(SignalKind.EFFORT, 100, Effect.RATIO),
                measured(SignalKind.TESTIMONY_VALUE, 1, Effect.SHARE))));
        Agreement agreement = ASKED.of(cells).released().orElseThrow();
        assertThat(agreement.cells()).isEqualTo(9);
        assertThat(agreement.without()).isEqualTo(1);
    }

    @Test
    void saysWhereAllGroupsPrintTheSame() {
        assertThat(ASKED.of(IntStream.range(0, 9).mapToObj(i -> cell(i, 4)).toList()).released().orElseThrow().sentence())
                .isEqualTo("Cannot tell: all 9 groups print the same answer.");
    }

    private static Disclosure<CellFindings> cell(double use, double useful) {
        return released(List.of(measured(SignalKind.EFFORT, use, Effect.DAYS),
                measured(SignalKind.TESTIMONY_VALUE, useful, Effect.SHARE)));
    }

    private static Disclosure<CellFindings> released(List<Signal> signals) {
        return Disclosure.from(40, () -> new CellFindings(null, "", new PrintedCount(30, 34), false, false, null, null, signals,
                List.of(), List.of(), null, null, List.of()));
    }

    private static Signal measured(SignalKind kind, double value, String unit) {
        return new Signal.Measured(kind, 30, new Effect(value, value, value, unit), null, null, null, null, null, null, "",
                null,
                null);
    }
}
