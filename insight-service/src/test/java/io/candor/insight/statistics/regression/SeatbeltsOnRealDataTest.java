package io.candor.insight.statistics.regression;

import static io.candor.insight.statistics.Printed.assertPrinted;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;

import org.junit.jupiter.api.Test;

import io.candor.insight.statistics.ReferenceFile;

/** Drivers killed or hurt each month in Great Britain, 1969 to 1984; belts became compulsory in February 1983. */
class SeatbeltsOnRealDataTest {

    private static final int LAW = 1;
    private static final int TREND = 2;

    @Test
    void matchesTheShiftOfTheLevel() {
        ReferenceFile months = months();
        InterruptedTimeSeries shift = InterruptedTimeSeries.of(months.numbers("drivers"), start(months), 12, 12);
        assertPrinted(shift.shift(), "-0.16403364974532");
        assertPrinted(shift.plainStandardError(), "0.023757031246641");
        assertPrinted(shift.standardError(), "0.031178427934545");
    }

    @Test
    void matchesTheTrend() {
        ReferenceFile months = months();
        LeastSquares fit = LeastSquares.fit(InterruptedTimeSeries.design(192, start(months), 12),
                Arrays.stream(months.numbers("drivers")).map(Math::log).toArray());
        assertPrinted(fit.coefficient(TREND), "-0.00100747855307");
        assertPrinted(fit.standardError(TREND), "0.000139258627687");
        assertPrinted(fit.neweyWest(TREND, 12), "0.000286259121988");
    }

    @Test
    void matchesQuasiPoisson() {
        ReferenceFile months = months();
        PoissonRegression fit = PoissonRegression.fit(InterruptedTimeSeries.design(192, start(months), 12),
                months.counts("drivers"));
        assertPrinted(fit.coefficient(LAW), "-0.16200508510288");
        assertPrinted(fit.quasiStandardError(LAW), "0.026036644982321");
        assertPrinted(fit.coefficient(TREND), "-0.00102837118865");
        assertPrinted(fit.quasiStandardError(TREND), "0.000139671263267");
        assertPrinted(fit.dispersion(), "13.427303376");
    }

    private static int start(ReferenceFile months) {
        return months.texts("law").indexOf("1");
    }

    private static ReferenceFile months() {
        ReferenceFile months = ReferenceFile.of("seatbelts.csv");
        assertThat(months.rows()).hasSize(192);
        return months;
    }
}
