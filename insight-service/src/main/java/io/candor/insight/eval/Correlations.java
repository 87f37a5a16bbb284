package io.candor.insight.eval;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.candor.insight.statistics.agreement.PairedValues;
import io.candor.insight.statistics.agreement.RankAgreement;

/**
 * {@code correlation FILE.csv --outcome COL --metrics COL,…}: one line per metric, whether its ranks go with the outcome's. A
 * row without either figure is left out of that pair and counted.
 */
record Correlations(CsvFile file, String outcome, List<String> metrics) {

    private static final String TABLE = "table";
    private static final String JSONL = "jsonl";

    static void print(Path path, Eval.Options options, PrintStream out) throws InputProblem {
        options.allow("outcome", "metrics", "format");
        String format = options.text("format", TABLE);
        if (!format.equals(TABLE) && !format.equals(JSONL)) {
            throw new InputProblem("command line", 1, "--format", "table or jsonl is expected");
        }
        List<CorrelationLine> lines = of(path, options).lines();
        if (format.equals(JSONL)) {
            ObjectMapper json = new ObjectMapper();
            for (CorrelationLine line : lines) {
                try {
                    out.println(json.writeValueAsString(line));
                } catch (JsonProcessingException e) {
                    throw new IllegalStateException(e);
                }
            }
        } else {
            new CorrelationTable(lines).print(out);
        }
    }

    private static Correlations of(Path path, Eval.Options options) throws InputProblem {
        String outcome = column(options, "outcome");
        List<String> metrics = Arrays.stream(column(options, "metrics").split(",", -1)).map(String::strip).toList();
        Set<String> once = new HashSet<>(Set.of(outcome));
        for (String metric : metrics) {
            if (metric.isEmpty() || !once.add(metric)) {
                throw new InputProblem("command line", 1, "--metrics",
                        "\"" + metric + "\" " + (metric.isEmpty() ? "names no column" : "is named twice"));
            }
        }
        List<String> required = new ArrayList<>(metrics);
        required.addFirst(outcome);
        return new Correlations(CsvFile.read(path, required), outcome, metrics);
    }

    private static String column(Eval.Options options, String name) throws InputProblem {
        String value = options.text(name, "").strip();
        if (value.isEmpty()) {
            throw new InputProblem("command line", 1, "--" + name, "must name a column of the file");
        }
        return value;
    }

    private List<CorrelationLine> lines() throws InputProblem {
        Decimals decimals = new Decimals(file);
        @Nullable
        Double[] outcomes = decimals.of(outcome);
        List<CorrelationLine> lines = new ArrayList<>();
        for (String metric : metrics) {
            lines.add(line(metric, decimals.of(metric), outcomes));
        }
        return lines;
    }

    private CorrelationLine line(String metric, @Nullable Double[] figures, @Nullable Double[] outcomes) {
        List<double[]> pairs = new ArrayList<>();
        for (int row = 0; row < figures.length; row++) {
            Double x = figures[row];
            Double y = outcomes[row];
            if (x != null && y != null) {
                pairs.add(new double[] { x, y });
            }
        }
        double[] x = pairs.stream().mapToDouble(pair -> pair[0]).toArray();
        double[] y = pairs.stream().mapToDouble(pair -> pair[1]).toArray();
        int dropped = figures.length - pairs.size();
        if (x.length < RankAgreement.LEAST) {
            return CorrelationLine.none(metric, outcome, x.length, dropped, "Cannot tell: " + rows(x.length)
                    + " both figures, and at least " + RankAgreement.LEAST + " are needed.");
        }
        String constant = constant(x) ? metric : constant(y) ? outcome : null;
        if (constant != null) {
            return CorrelationLine.none(metric, outcome, x.length, dropped, "Cannot tell: " + constant
                    + " is the same in all " + x.length + " rows, so there is nothing to compare.");
        }
        return CorrelationLine.of(metric, outcome, dropped, RankAgreement.of(new PairedValues(x, y)));
    }

    private static String rows(int n) {
        return n == 1 ? "1 row has" : n + " rows have";
    }

    private static boolean constant(double[] figures) {
        return Arrays.stream(figures).distinct().count() == 1;
    }
}
