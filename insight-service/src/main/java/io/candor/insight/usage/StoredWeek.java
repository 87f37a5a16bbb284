package io.candor.insight.usage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import io.candor.insight.target.TargetMetric;

/** Room for one person's week as it is stored, to be read into again and again. NaN is unknown. */
final class StoredWeek {

    /** Columns that {@link #read} takes. */
    static final String COLUMNS = "settled::integer, outputless_share, " + WeekFigure.COLUMNS;

    final double[] figures = new double[WeekFigure.ALL.size()];
    double outputlessShare;
    boolean settled;

    /** @param first where {@link #COLUMNS} begin in the row, from 1 */
    void read(ResultSet row, int first) throws SQLException {
        settled = row.getInt(first) == 1;
        outputlessShare = number(row, first + 1);
        for (int figure = 0; figure < figures.length; figure++) {
            figures[figure] = number(row, first + 2 + figure);
        }
    }

    /** By what one metric counts. */
    UsageWeek as(String subject, LocalDate monday, TargetMetric metric) {
        return new UsageWeek(subject, monday, known(metric(metric)), known(outputlessShare), known(late(metric)),
                whole(WeekFigure.ACTIVE_DAYS), whole(WeekFigure.HUMAN_PROMPTS), whole(WeekFigure.OFFERS),
                whole(WeekFigure.ACCEPTS_HUMAN), whole(WeekFigure.FAILURES), whole(WeekFigure.REJECTS),
                new WeekMakeup(whole(WeekFigure.MACHINE_REQUESTS), whole(WeekFigure.PASSIVE_EVENTS),
                        whole(WeekFigure.ACCEPTS_AUTO), whole(WeekFigure.LINES_WRITTEN), whole(WeekFigure.LINES_RETAINED),
                        whole(WeekFigure.SURFACES), whole(WeekFigure.SURFACES_ONCE)),
                settled);
    }

    private double metric(TargetMetric metric) {
        return metric == TargetMetric.ACCEPTANCE_RATE
                ? Math.min(100, share(100 * of(WeekFigure.ACCEPTS_HUMAN), of(WeekFigure.OFFERS)))
                : of(WeekFigure.of(metric));
    }

    private double late(TargetMetric metric) {
        return metric == TargetMetric.ACCEPTANCE_RATE ? Double.NaN
                : share(of(WeekFigure.late(metric)), of(WeekFigure.of(metric)));
    }

    private static double share(double part, double whole) {
        return whole == 0 ? Double.NaN : part / whole;
    }

    private double of(WeekFigure figure) {
        return figures[figure.ordinal()];
    }

    private @Nullable Integer whole(WeekFigure figure) {
        double value = of(figure);
        return Double.isNaN(value) ? null : Integer.valueOf((int) value);
    }

    private static @Nullable Double known(double value) {
        return Double.isNaN(value) ? null : Double.valueOf(value);
    }

    private static double number(ResultSet row, int column) throws SQLException {
        double value = row.getDouble(column);
        return row.wasNull() ? Double.NaN : value;
    }
}
