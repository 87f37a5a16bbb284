package io.candor.insight.band;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** Joins neighbouring bands until each has enough people; pure. */
final class BandMerge {

    /** The fewest people who protect each other: constant here as everywhere, no setting lowers it. */
    static final int PEOPLE = 10;

    private static final int FEWEST = 2;

    /** So that every band's size has at least five possible values for whoever knows how many are in all of them together. */
    private static final int SPARE = 4;

    private BandMerge() {
    }

    /** Neighbouring bands as one. */
    record Joined(List<UsageBand> bands, int people) {

        Joined {
            bands = List.copyOf(bands);
        }

        String name() {
            return bands.stream().map(UsageBand::word).collect(Collectors.joining("+"));
        }

        private Joined with(Joined next) {
            return new Joined(Stream.concat(bands.stream(), next.bands.stream()).toList(), people + next.people);
        }
    }

    /**
     * How many people a band needs: ten, or as many as make ten answers likely.
     *
     * @param responseRate share [0, 1] of the block that answered last; null where unknown, which is no objection
     */
    static int needed(@Nullable Double responseRate) {
        return responseRate == null ? PEOPLE
                : (int) StrictMath.ceil(PEOPLE / StrictMath.max(responseRate, 1.0 / Integer.MAX_VALUE));
    }

    /**
     * At least two bands that together hold everybody placed, each with enough people and with some to spare between them;
     * empty where there is no such two.
     */
    static List<Joined> merge(Map<UsageBand, Integer> people, int needed) {
        List<Joined> bands = new ArrayList<>(Arrays.stream(UsageBand.values())
                .map(band -> new Joined(List.of(band), people.getOrDefault(band, 0))).toList());
        int placed = people.values().stream().mapToInt(Integer::intValue).sum();
        while (bands.size() >= FEWEST) {
            int least = shortest(bands);
            if (bands.get(least).people() >= needed && placed >= (long) bands.size() * needed + SPARE) {
                return List.copyOf(bands);
            }
            int left = smallerNeighbour(bands, least) < least ? least - 1 : least;
            bands.set(left, bands.get(left).with(bands.remove(left + 1)));
        }
        return List.of();
    }

    /** Whether so many people of a block who are in no band hide each other. */
    static boolean hides(long inNone) {
        return inNone == 0 || inNone >= PEOPLE;
    }

    private static int shortest(List<Joined> bands) {
        int shortest = 0;
        for (int at = 1; at < bands.size(); at++) {
            if (bands.get(at).people() < bands.get(shortest).people()) {
                shortest = at;
            }
        }
        return shortest;
    }

    private static int smallerNeighbour(List<Joined> bands, int of) {
        if (of == 0) {
            return 1;
        }
        return of == bands.size() - 1 || bands.get(of - 1).people() <= bands.get(of + 1).people() ? of - 1 : of + 1;
    }
}
