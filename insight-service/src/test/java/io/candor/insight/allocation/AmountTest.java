package io.candor.insight.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;

import io.candor.insight.usage.PeriodSpend.Spent;

class AmountTest {

    @Test
    void fewerThanTenPeopleOrOneWhoSpentMostAreNotPrinted() {
        assertThat(Amount.of(spent(9, 9_000, 1_000, 1_000))).isEmpty();
        assertThat(Amount.of(spent(10, 10_000, 1_000, 1_000))).isPresent();
        assertThat(Amount.of(spent(12, 10_000, 8_000, 500))).isEmpty();
    }

    /** At one price a seat, five numbers of seats at least print the same. */
    @Test
    void noPrintedSumTellsHowManySeatsThereAre() {
        for (int people = 10; people < 45; people++) {
            Amount printed = Amount.of(spent(people, people * 1_900L, 1_900, 1_900)).orElseThrow();
            assertThat(printed.to() - printed.from() + 1).isGreaterThanOrEqualTo(5 * 1_900);
            assertThat(people * 1_900L).isBetween(printed.from(), printed.to());
        }
    }

    @Test
    void printsWhatLiesWithinItsLimitsForAnySum() {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 2_000; i++) {
            int people = random.nextInt(10, 5_000);
            long minor = random.nextLong(1, 1_000_000_000_000L);
            Optional<Amount> printed = Amount.of(spent(people, minor, 0, 0));
            assertThat(printed).hasValueSatisfying(it -> assertThat(minor).isBetween(it.from(), it.to()));
        }
    }

    private static Spent spent(int people, long minor, long largest, long second) {
        return new Spent("b", "t", "EUR", "charged", people, BigDecimal.valueOf(minor), BigDecimal.valueOf(largest),
                BigDecimal.valueOf(second));
    }
}
