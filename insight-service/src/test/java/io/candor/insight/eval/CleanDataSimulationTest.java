package io.candor.insight.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import io.candor.insight.hygiene.CleanLabel;
import io.candor.insight.hygiene.GenuineUsage;
import io.candor.insight.statistics.ProportionInterval;

/**
 * How clean-data labels fare on the evaluation's archetypes, through the service's own code. A longer run takes more groups of
 * each kind: {@code -Dcandor.clean.groups=60}.
 */
class CleanDataSimulationTest {

    private static final int GROUPS = Integer.getInteger("candor.clean.groups", 2);
    private static final long SEED = 20_261_126;
    private static final int[] SIZES = { 10, 40 };
    private static final SimulatedCell.Noise AGENTS = new SimulatedCell.Noise(0.2, 0.5);
    private static final SimulatedCell.Noise PASSIVE = new SimulatedCell.Noise(4, 0);

    /** @param covered null where no volume was told */
    private record Cell(Archetype archetype, int people, CleanLabel label, @org.jspecify.annotations.Nullable Boolean covered,
            @org.jspecify.annotations.Nullable GenuineUsage usage) {
    }

    @Test
    void plantedTheatreIsNeverUsed() {
        List<Cell> cells = run(Archetypes.ALL.stream().filter(it -> !it.honest()).toList(), SimulatedCell.Noise.NONE, true);
        assertThat(cells).hasSize(15 * SIZES.length * GROUPS).noneMatch(cell -> cell.label() == CleanLabel.USE);
        assertThat(cells).filteredOn(cell -> cell.people() == 40 && cell.archetype().name().equals("theatre 60 %"))
                .anyMatch(cell -> cell.label() == CleanLabel.EXCLUDE);
        assertCovered(cells);
    }

    @Test
    void plantedPassiveUseIsNeverUsedWithOrWithoutATarget() {
        List<Archetype> plain = List.of(named("ordinary"), named("value"), named("growth"));
        assertThat(Stream.concat(run(plain, PASSIVE, true).stream(), run(plain, PASSIVE, false).stream()))
                .allMatch(cell -> cell.label() == CleanLabel.EXCLUDE);
    }

    @Test
    void honestGroupsAreHardlyEverExcluded() {
        List<Archetype> honest = Archetypes.ALL.stream().filter(it -> it.honest() && !it.knownLimit()).toList();
        List<Cell> cells = new ArrayList<>(run(honest, SimulatedCell.Noise.NONE, true));
        cells.addAll(run(honest, AGENTS, true));
        int excluded = (int) cells.stream().filter(cell -> cell.label() == CleanLabel.EXCLUDE).count();
        assertThat(ProportionInterval.upperBound(excluded, cells.size(), 0.95)).isLessThan(0.01);
        assertCovered(cells);
    }

    /** Abstaining from everything would keep every promise above. */
    @Test
    void chosenUseIsUsedAndItsVolumeTold() {
        List<Cell> chosen = run(List.of(named("value")), SimulatedCell.Noise.NONE, true).stream()
                .filter(cell -> cell.people() >= 40).toList();
        assertThat(share(chosen, CleanLabel.USE)).isGreaterThanOrEqualTo(0.6);
        assertThat(chosen).filteredOn(cell -> cell.label() == CleanLabel.USE)
                .allSatisfy(cell -> assertThat(Objects.requireNonNull(cell.usage()).genuine().share().low())
                        .isGreaterThanOrEqualTo(0.9));
        List<Cell> free = run(List.of(named("ordinary"), named("part-timers")), SimulatedCell.Noise.NONE, false);
        assertThat(share(free, CleanLabel.USE)).isEqualTo(1);
        List<Cell> agents = run(List.of(named("ordinary")), AGENTS, false);
        assertThat(agents).allSatisfy(cell -> {
            assertThat(cell.label()).isEqualTo(CleanLabel.DOWN_WEIGHT);
            Share share = Share.of(Objects.requireNonNull(cell.usage()));
            assertThat(share.low()).isLessThanOrEqualTo(1 / 1.7);
            assertThat(share.high()).isGreaterThanOrEqualTo(1 / 1.7);
        });
        assertCovered(Stream.of(chosen, free, agents).flatMap(List::stream).toList());
    }

    private record Share(double low, double high) {

        static Share of(GenuineUsage usage) {
            return new Share(usage.genuine().share().low(), usage.genuine().share().high());
        }
    }

    /** A job is taken off where it is declared, and its runs are no lower estimate of anybody's work. */
    @Test
    void aDeclaredJobIsTakenOff() {
        assertThat(run(List.of(named("automation")), SimulatedCell.Noise.NONE, false)).allSatisfy(cell -> {
            GenuineUsage usage = Objects.requireNonNull(cell.usage());
            assertThat(usage.automation().share().low()).isGreaterThanOrEqualTo(0.2);
            assertThat(cell.covered()).isTrue();
            assertThat(cell.label()).isEqualTo(CleanLabel.DOWN_WEIGHT);
        });
    }

    /** Of each kind by itself: a good mean could hide one that is always missed. */
    private static void assertCovered(List<Cell> cells) {
        cells.stream().map(Cell::archetype).distinct().forEach(archetype -> {
            List<Boolean> told = cells.stream().filter(cell -> cell.archetype().equals(archetype)).map(Cell::covered)
                    .filter(Objects::nonNull).toList();
            long inside = told.stream().filter(Boolean::booleanValue).count();
            assertThat((double) inside).as(archetype.name()).isGreaterThanOrEqualTo(0.9 * told.size());
        });
    }

    private static double share(List<Cell> cells, CleanLabel label) {
        return (double) cells.stream().filter(cell -> cell.label() == label).count() / cells.size();
    }

    private static List<Cell> run(List<Archetype> archetypes, SimulatedCell.Noise noise, boolean underTarget) {
        record Job(Archetype archetype, Voice voice, int people, long seed) {
        }
        List<Job> jobs = new ArrayList<>();
        for (Archetype archetype : archetypes) {
            for (Voice voice : archetype.voices()) {
                for (int people : SIZES) {
                    IntStream.range(0, GROUPS).forEach(group -> jobs.add(new Job(archetype, voice, people,
                            SEED * 1_000_003L + group * 7_919L + people * 31L + voice.name().hashCode()
                                    + archetype.name().hashCode())));
                }
            }
        }
        List<Cell> cells = jobs.parallelStream().map(job -> {
            SimulatedCell cell = SimulatedCell.of(job.archetype(), job.voice(), job.people(), job.seed(), noise, underTarget);
            return new Cell(job.archetype(), job.people(), cell.clean().whole().label(), cell.covered(),
                    cell.clean().whole().usage());
        }).toList();
        return cells;
    }

    private static Archetype named(String name) {
        return Archetypes.named(name);
    }
}
