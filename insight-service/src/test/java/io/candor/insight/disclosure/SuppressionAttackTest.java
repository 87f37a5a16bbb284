package io.candor.insight.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import io.candor.local.proof.Figures;

/** Everything published about random organisations in six waves each, against a reader with a solver and two accomplices. */
class SuppressionAttackTest {

    private static final int WAVES = 6;

    private int organisations;
    private int attacked;
    private int shown;
    private int narrowest = Integer.MAX_VALUE;

    @Test
    void noHiddenCountIsNarrowedBelowFivePeople() {
        attack(200, 1, "noHiddenCountIsNarrowedBelowFivePeople");
    }

    @Test
    @Tag("prove")
    void noHiddenCountIsNarrowedInAThousandOrganisations() {
        attack(1_000, 2, "noHiddenCountIsNarrowedInAThousandOrganisations");
    }

    /** The floor alone: what most survey products do. The attack has to break it, or it proves nothing. */
    @Test
    void theFloorAloneIsBroken() {
        int pinned = 0;
        for (int number = 0; number < 25; number++) {
            RandomTables company = new RandomTables(new Random(number), 6, 2);
            List<Crowd> crowds = company.wave();
            pinned += (int) new IntegerProgrammingAttack(crowds, company.tools(), (node, tool) -> crowds.stream()
                    .filter(crowd -> crowd.nodes().contains(node)).mapToInt(crowd -> crowd.answered().get(tool))
                    .sum() >= Floor.CROSS,
                    Map.of()).ranges(Set.of()).stream().filter(range -> range.width() < Floor.NARROWEST).count();
        }
        System.out.printf("Behind the floor alone %d cells of 25 organisations are pinned%n", pinned);
        assertThat(pinned).isGreaterThan(25);
    }

    private void attack(int many, long seed, String test) {
        for (organisations = 0; organisations < many; organisations++) {
            Random random = new Random(seed * 1_000_003 + organisations);
            RandomTables company = new RandomTables(random, 2 + random.nextInt(7), 1 + random.nextInt(3));
            for (int wave = 0; wave < WAVES; wave++) {
                attack(company.wave(), company.tools(), random);
            }
        }
        String figure = "%,d hidden cells of %,d organisations × %d waves, none narrower than %d people; %,d cells shown"
                .formatted(attacked, organisations, WAVES, narrowest, shown);
        System.out.println(figure);
        assertThat(attacked).isGreaterThan(many);
        assertThat(shown).isGreaterThan(many);
        Figures.of("SuppressionAttackTest." + test, figure);
    }

    private void attack(List<Crowd> crowds, Set<String> tools, Random random) {
        Suppression plan = Suppression.of(crowds, tools);
        tools.forEach(tool -> shown += plan.shown(tool).size());
        for (IntegerProgrammingAttack.Range range : new IntegerProgrammingAttack(crowds, tools, plan::shows,
                accomplices(crowds, random)).ranges(Set.of())) {
            attacked++;
            narrowest = Math.min(narrowest, range.width());
            assertThat(range.width()).as("%s in %s, shown %s", range, crowds, plan)
                    .isGreaterThanOrEqualTo(Floor.NARROWEST);
        }
    }

    /** Two who answered, wherever. */
    private static Map<String, Map<String, Integer>> accomplices(List<Crowd> crowds, Random random) {
        Map<String, Map<String, Integer>> known = new HashMap<>();
        for (int one = 0; one < 2; one++) {
            Crowd crowd = crowds.get(random.nextInt(crowds.size()));
            crowd.answered().entrySet().stream().filter(about -> about.getValue() > 1).findAny()
                    .ifPresent(about -> known.computeIfAbsent(crowd.own(), any -> new HashMap<>())
                            .merge(about.getKey(), 1, Integer::sum));
        }
        return known;
    }
}
