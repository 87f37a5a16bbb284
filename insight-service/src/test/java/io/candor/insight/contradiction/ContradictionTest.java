package io.candor.insight.contradiction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import io.candor.insight.signal.Effect;
import io.candor.insight.signal.Signal;
import io.candor.insight.signal.SignalKind;
import io.candor.insight.verdict.Verdict;

class ContradictionTest {

    @Test
    void isAsSureAsItsWeakerSide() {
        List<Contradiction> found = Contradiction.of(Verdict.INSUFFICIENT_EVIDENCE,
                List.of(measured(SignalKind.TESTIMONY_VALUE, 1000.0), measured(SignalKind.OBSTACLES, 8.0),
                        measured(SignalKind.LINE, 20.0)));
        assertThat(found).singleElement().satisfies(it -> {
            assertThat(it.side()).isEqualTo("SAID_YES");
            assertThat(it.telemetry().signal()).as("the pair that tells most").isEqualTo("line");
            assertThat(it.bits()).as("log2 20, downwards").isEqualTo(4.3);
        });
    }

    @Test
    void isLookedForBothWays() {
        assertThat(Contradiction.of(null,
                List.of(measured(SignalKind.PERSISTENCE, 16.0), measured(SignalKind.TESTIMONY_FRICTION, 5.0),
                        measured(SignalKind.TESTIMONY_VALUE, 4.0), measured(SignalKind.ADOPTION, 9.0))))
                .extracting(Contradiction::side, Contradiction::bits)
                .containsExactly(tuple("SAID_NO", 2.3),
                        tuple("SAID_YES", 2.0));
    }

    /** Where one side is unsure, missing or carries no evidence there is nothing to ask about. */
    @Test
    void isNoneWhereOneSideIsUnsure() {
        assertThat(Contradiction.of(null,
                List.of(measured(SignalKind.PERSISTENCE, 1e6), measured(SignalKind.TESTIMONY_FRICTION, 2.9)))).isEmpty();
        assertThat(Contradiction.of(null, List.of(measured(SignalKind.TESTIMONY_VALUE, 1e6),
                new Signal.NotApplicable(SignalKind.OBSTACLES, "no source"), measured(SignalKind.LINE, null)))).isEmpty();
        assertThat(Contradiction.of(null, List.of())).isEmpty();
    }

    private static Signal measured(SignalKind kind, @Nullable Double e) {
        return new Signal.Measured(kind, 25, new Effect(0.5, 0.4, 0.6, Effect.SHARE), e, null, null, null, null, null, "", null,
                null);
    }
}
