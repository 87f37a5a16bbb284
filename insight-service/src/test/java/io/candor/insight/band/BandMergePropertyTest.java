package io.candor.insight.band;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;

class BandMergePropertyTest {

    @Property
    void whatRemainsIsTwoBandsOrMoreOfEnoughPeopleOrNone(@ForAll("blocks") Map<UsageBand, Integer> people,
            @ForAll @DoubleRange(min = 0, max = 1) double rate) {
        int needed = BandMerge.needed(rate);
        List<BandMerge.Joined> bands = BandMerge.merge(people, needed);

        assertThat(bands).hasSizeBetween(0, 4).doesNotHaveDuplicates();
        assertThat(bands.size()).isNotEqualTo(1);
        assertThat(bands).allSatisfy(band -> {
            assertThat(band.people()).isGreaterThanOrEqualTo(BandMerge.PEOPLE).isGreaterThanOrEqualTo(needed);
            assertThat(band.people() * rate).isGreaterThan(BandMerge.PEOPLE - 1e-6);
        });
    }

    /** Nobody is lost or counted twice, and only neighbours are joined. */
    @Property
    void bandsStayInOrderAndHoldEverybody(@ForAll("blocks") Map<UsageBand, Integer> people) {
        List<BandMerge.Joined> bands = BandMerge.merge(people, BandMerge.PEOPLE);

        if (!bands.isEmpty()) {
            assertThat(bands.stream().flatMap(band -> band.bands().stream())).containsExactly(UsageBand.values());
            assertThat(bands).allSatisfy(band -> assertThat(band.people())
                    .isEqualTo(band.bands().stream().mapToInt(each -> people.getOrDefault(each, 0)).sum()));
        }
    }

    /** Whoever knows how many are in all bands together, and what each takes, is left five sizes for every band. */
    @Property
    void noSizeCanBeWorkedOut(@ForAll("blocks") Map<UsageBand, Integer> people,
            @ForAll @DoubleRange(min = 0.1, max = 1) double rate) {
        int needed = BandMerge.needed(rate);
        List<BandMerge.Joined> bands = BandMerge.merge(people, needed);

        int placed = bands.stream().mapToInt(BandMerge.Joined::people).sum();
        int most = placed - (bands.size() - 1) * needed;
        assertThat(bands).allSatisfy(band -> assertThat(most - needed + 1).isGreaterThanOrEqualTo(5));
    }

    @Property
    void nothingIsJoinedThatIsLargeEnough(@ForAll("blocks") Map<UsageBand, Integer> people) {
        if (people.size() == 4 && people.values().stream().allMatch(count -> count >= BandMerge.PEOPLE + 1)) {
            assertThat(BandMerge.merge(people, BandMerge.PEOPLE)).hasSize(4);
        }
    }

    @Example
    void shortBandJoinsItsSmallerNeighbour() {
        assertThat(names(12, 0, 11, 16)).containsExactly("none", "some+near", "above");
        assertThat(names(12, 9, 30, 16)).containsExactly("none+some", "near", "above");
        assertThat(names(3, 4, 5, 40)).containsExactly("none+some+near", "above");
        assertThat(names(3, 3, 3, 40)).isEmpty();
        assertThat(names(100, 0, 0, 9)).isEmpty();
        assertThat(names(11, 11, 11, 11)).containsExactly("none", "some", "near", "above");
        assertThat(names(10, 10, 10, 13)).containsExactly("none+some", "near", "above");
        assertThat(names(0, 0, 10, 13)).isEmpty();
    }

    @Example
    void unknownResponseRateIsNoObjectionAndNoResponseIs() {
        assertThat(BandMerge.needed(null)).isEqualTo(10);
        assertThat(BandMerge.needed(1.0)).isEqualTo(10);
        assertThat(BandMerge.needed(0.5)).isEqualTo(20);
        assertThat(BandMerge.needed(0.33)).isEqualTo(31);
        assertThat(BandMerge.needed(0.0)).isEqualTo(Integer.MAX_VALUE);
    }

    private static List<String> names(int none, int some, int near, int above) {
        return BandMerge.merge(Map.of(UsageBand.NONE, none, UsageBand.SOME, some, UsageBand.NEAR, near, UsageBand.ABOVE, above),
                BandMerge.PEOPLE).stream().map(BandMerge.Joined::name).toList();
    }

    @Provide
    Arbitrary<Map<UsageBand, Integer>> blocks() {
        return Arbitraries.maps(Arbitraries.of(UsageBand.class), Arbitraries.integers().between(0, 60))
                .map(map -> map.isEmpty() ? new EnumMap<>(UsageBand.class) : new EnumMap<>(map));
    }
}
