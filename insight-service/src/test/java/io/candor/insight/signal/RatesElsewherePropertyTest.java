package io.candor.insight.signal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Worked out for all groups at once, a group's comparison is what it is worked out one by one. */
class RatesElsewherePropertyTest {

    @Property(tries = 300)
    void everyGroupIsComparedWithAllOthers(@ForAll long seed, @ForAll @IntRange(min = 1, max = 6) int groups,
            @ForAll @IntRange(min = 1, max = 30) int people, @ForAll @IntRange(min = 1, max = 4) int spread) {
        Random random = new Random(seed);
        List<Obstacles> all = new ArrayList<>();
        for (int group = 0; group < groups; group++) {
            Obstacles sums = Obstacles.none();
            for (int person = 0; person < people; person++) {
                // Some belong to several groups, some never wrote a prompt, many rates are alike.
                sums.add("p" + (random.nextInt(8) == 0 ? person : group * people + person), random.nextInt(spread),
                        random.nextInt(3 * spread));
            }
            all.add(sums);
        }
        RatesElsewhere elsewhere = new RatesElsewhere(all);
        for (int group = 0; group < groups; group++) {
            List<Obstacles> others = new ArrayList<>(all);
            others.remove(group);
            assertThat(elsewhere.outside(all.get(group))).isEqualTo(Obstacles.medianRate(others));
        }
    }
}
