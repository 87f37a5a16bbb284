package io.candor.insight.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

import io.candor.local.proof.Figures;

/** {@link Kernels} by JMH, in a process of its own; microseconds with the 99.9 % error. */
class KernelBenchmark {

    @Test
    void kernelsOfACell() throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder().include(Kernels.class.getName() + ".*").forks(1)
                .warmupIterations(2).warmupTime(TimeValue.seconds(1)).measurementIterations(3)
                .measurementTime(TimeValue.seconds(1)).shouldFailOnError(true).verbosity(VerboseMode.SILENT).build()).run();
        StringBuilder table = new StringBuilder(
                String.format(Locale.ROOT, "%nKernels%n%-22s %8s %12s %10s%n", "", "people", "µs", "±"));
        results.stream().sorted(Comparator.comparing((RunResult it) -> it.getPrimaryResult().getLabel())
                .thenComparingInt(KernelBenchmark::people))
                .forEach(it -> table.append(String.format(Locale.ROOT, "%-22s %8d %,12.2f %,10.2f%n",
                        it.getPrimaryResult().getLabel(), people(it), it.getPrimaryResult().getScore(),
                        it.getPrimaryResult().getScoreError())));
        System.out.println(table);
        Figures.of("KernelBenchmark.kernelsOfACell", table.toString().replaceAll("\\s+", " ").strip());
        assertThat(results).hasSize(12).allMatch(it -> it.getPrimaryResult().getScore() > 0);
    }

    private static int people(RunResult result) {
        return Integer.parseInt(result.getParams().getParam("people"));
    }
}
