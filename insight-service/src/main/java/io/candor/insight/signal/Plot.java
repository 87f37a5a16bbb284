package io.candor.insight.signal;

import java.util.List;
import java.util.function.ToDoubleFunction;

import org.jspecify.annotations.Nullable;

import io.candor.insight.disclosure.PrintedCount;
import io.candor.insight.statistics.PrintedDigits;

/**
 * The few points a page draws beside a signal: group figures only. A bar has at least ten people behind it, neighbours
 * being drawn together from the ends inwards, so that no extreme stands alone.
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

    /** As it may be drawn for this many people: below 50 heights in twentieths. */
    Plot shown(int people) {
        return people >= PrintedCount.EXACT_FROM ? this
                : new Plot(x, y, marker, series.stream().map(line -> new Series(line.name(), line.points().stream()
                        .map(point -> new Point(point.x(), StrictMath.rint(20 * point.y()) / 20)).toList())).toList());
    }

    /** One line or set of bars. */
    public record Series(String name, List<Point> points) {
        public Series {
            points = List.copyOf(points);
        }

        /** Each bin's share of the whole. */
        static Series shares(String name, List<PooledBins.Bin> bins, ToDoubleFunction<PooledBins.Bin> x) {
            double all = bins.stream().mapToInt(PooledBins.Bin::weight).sum();
            return new Series(name,
                    bins.stream().map(bin -> new Point(x.applyAsDouble(bin), all == 0 ? 0 : bin.weight() / all)).toList());
        }

        /** Whether there is nothing to compare in it. */
        boolean flat() {
            return points.size() < 2;
        }
    }

    /** Rounded: three decimals along the axis, two digits up. */
    public record Point(double x, double y) {
        public Point {
            x = StrictMath.rint(1000 * x) / 1000;
            y = PrintedDigits.nearest(y, 2);
        }
    }
}
