package io.candor.insight.eval;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/** Correlations for the eye: one row a metric. */
record CorrelationTable(List<CorrelationLine> lines) {

    private static final String FIGURE = "%7s  %-17s";

    void print(PrintStream out) {
        int width = Math.max(6, lines.stream().mapToInt(line -> line.metric().length()).max().orElse(0));
        String row = "%-" + width + "s  %6s  %7s  " + FIGURE + "  " + FIGURE + "  %s%n";
        out.printf(Locale.ROOT, row, "metric", "n", "dropped", "ρ", "95 %", "τ-b", "95 %",
                "with " + lines.getFirst().outcome());
        for (CorrelationLine line : lines) {
            out.printf(Locale.ROOT, row, line.metric(), line.n(), line.dropped(), figure(line.spearman()),
                    limits(line.spearmanLow(), line.spearmanHigh()), figure(line.kendall()),
                    limits(line.kendallLow(), line.kendallHigh()), line.sentence());
        }
        if (lines.size() > 1) {
            out.printf(Locale.ROOT, "Of %d metrics looked at together, about one in twenty looks related by chance alone.%n",
                    lines.size());
        }
    }

    private static String limits(@Nullable Double low, @Nullable Double high) {
        return low == null ? "–" : figure(low) + " to " + figure(high);
    }

    private static String figure(@Nullable Double figure) {
        return figure == null ? "–" : String.format(Locale.ROOT, "%.3f", figure);
    }
}
