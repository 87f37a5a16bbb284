package io.candor.insight.statistics;

import java.util.Random;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The arithmetic a cell is decided by, on groups of a size, and the one step over all cells of a period. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Kernels {

    private static final PersonBootstrap BOOTSTRAP = new PersonBootstrap(999);

    @Param({ "10", "40", "200" })
    public int people;

    private double[] changes = {};
    private double[] cells = {};

    @Setup
    public void draw() {
        Random random = new Random(7);
        changes = random.doubles(people, -0.4, 0.6).toArray();
        cells = random.doubles(5_000L * people, 0, 30).toArray();
    }

    @Benchmark
    public double signFlipE() {
        return SignFlip.eValue(changes);
    }

    @Benchmark
    public double binomialE() {
        return MeanEvidence.eValue(people / 3, people, 0.15);
    }

    @Benchmark
    public Interval bootstrapOfTheMean() {
        return BOOTSTRAP.ofMean(changes, 0.95, new SplittableRandom(7));
    }

    /** Of 5,000 cells a person. */
    @Benchmark
    public double eBenjaminiHochberg() {
        return EBenjaminiHochberg.cutOff(cells, 0.1);
    }
}
