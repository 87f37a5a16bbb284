package io.candor.insight.signal;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The few points a page draws beside a signal: group figures only, ends gathered so that no extreme stands alone.
 *
 * @param x
 *        label of the horizontal axis with its unit
 * @param y
 *        label of the vertical axis with its unit
 * @param marker
 *        position of the target on the horizontal axis
 */
public record Plot(String x, String y, @Nullable Double marker, List<Series> series) {

    public Plot {
        series = List.copyOf(series);
    }

    /** One line or set of bars. */
    public record Series(String name, List<Point> points) {
        public Series {
            points = List.copyOf(points);
        }
    }

    public record Point(double x, double y) {
    }
}
