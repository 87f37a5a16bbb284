package io.candor.insight.usage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

class CoveredWeeksTest {

    private static final LocalDate OLD = LocalDate.of(2025, 1, 6);
    /** A Monday in the middle of its block of eight weeks. */
    private static final LocalDate MIDDLE = LocalDate.of(2025, 6, 2);
    private static final LocalDate LATE = LocalDate.of(2025, 9, 1);

    private final List<LocalDate> asked = new ArrayList<>();
    private TreeSet<LocalDate> stored = new TreeSet<>(List.of(OLD, MIDDLE));

    private CoveredWeeks unread() {
        return new CoveredWeeks(since -> {
            asked.add(since);
            return Map.of("tool", new TreeSet<>(stored.tailSet(WeekSums.blockStart(since))));
        });
    }

    @Test
    void areReadOnceForAllTools() {
        CoveredWeeks weeks = unread();
        assertThat(weeks.of("tool")).containsExactly(OLD, MIDDLE);
        assertThat(weeks.of("another")).isEmpty();
        assertThat(asked).containsExactly(Intake.FIRST_DAY);
    }

    @Test
    void whatLiesBeforeTheBlockOfTheFirstDayToldOfStands() {
        CoveredWeeks before = unread();
        before.of("tool");
        stored = new TreeSet<>(List.of(LATE));
        CoveredWeeks after = before.toldSince(MIDDLE.plusDays(3));
        assertThat(after.of("tool")).as("the block's other weeks are read again").containsExactly(OLD, LATE);
        assertThat(asked).containsExactly(Intake.FIRST_DAY, MIDDLE.plusDays(3));
        assertThat(before.of("tool")).containsExactly(OLD, MIDDLE);
    }

    @Test
    void theEarliestDayToldOfCountsUntilTheyAreRead() {
        CoveredWeeks before = unread();
        before.of("tool");
        CoveredWeeks after = before.toldSince(MIDDLE).toldSince(LATE).toldSince(LATE.minusWeeks(1));
        assertThat(after.of("tool")).containsExactly(OLD, MIDDLE);
        assertThat(asked).containsExactly(Intake.FIRST_DAY, MIDDLE);
        assertThat(unread().toldSince(LATE).of("tool")).as("never read").containsExactly(OLD, MIDDLE);
    }
}
