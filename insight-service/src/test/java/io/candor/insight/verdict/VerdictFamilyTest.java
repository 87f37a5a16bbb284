package io.candor.insight.verdict;

import static io.candor.insight.verdict.Verdict.FRICTION;
import static io.candor.insight.verdict.Verdict.INSUFFICIENT_EVIDENCE;
import static io.candor.insight.verdict.Verdict.THEATRE;
import static io.candor.insight.verdict.Verdict.VALUE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

class VerdictFamilyTest {

    @Test
    void asksForMoreTheMoreGroupsAreLookedAt() {
        List<Decision> few = new ArrayList<>(List.of(cell(THEATRE, 60, true)));
        assertThat(VerdictFamily.settle(few).getFirst().verdict()).isEqualTo(THEATRE);
        for (int i = 0; i < 9; i++) {
            few.add(cell(INSUFFICIENT_EVIDENCE, 1, true));
        }
        Decision withdrawn = VerdictFamily.settle(few).getFirst();
        assertThat(withdrawn.verdict()).isEqualTo(INSUFFICIENT_EVIDENCE);
        assertThat(withdrawn.missing().getFirst()).contains("stronger evidence for THEATRE", "10 groups");
    }

    @Test
    void letsCellsCarryOneAnother() {
        List<Decision> cells = List.of(cell(VALUE, 40, true), cell(FRICTION, 45, true), cell(THEATRE, 50, true),
                cell(INSUFFICIENT_EVIDENCE, 1, true));
        assertThat(VerdictFamily.settle(cells)).extracting(Decision::verdict).containsExactly(VALUE, FRICTION, THEATRE,
                INSUFFICIENT_EVIDENCE);
    }

    @Test
    void countsOnlyEligibleCells() {
        List<Decision> cells = new ArrayList<>(List.of(cell(VALUE, 12, true), cell(VALUE, 1e9, false)));
        for (int i = 0; i < 50; i++) {
            cells.add(cell(INSUFFICIENT_EVIDENCE, 1, false));
        }
        assertThat(VerdictFamily.settle(cells).subList(0, 2)).extracting(Decision::verdict).containsExactly(VALUE,
                INSUFFICIENT_EVIDENCE);
    }

    private static Decision cell(Verdict verdict, double evidence, boolean eligible) {
        return new Decision(verdict, "", List.of(), List.of(), List.of(), evidence, eligible);
    }
}
