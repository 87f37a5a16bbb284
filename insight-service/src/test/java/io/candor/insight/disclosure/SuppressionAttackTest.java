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

    @Test
    void norWherePeopleComeAndGoBetweenPeriods() {
        attackPeriods(60, 3, "norWherePeopleComeAndGoBetweenPeriods");
    }

    @Test
    @Tag("prove")
    void norInAThousandOrganisationsWherePeopleComeAndGo() {
        attackPeriods(1_000, 4, "norInAThousandOrganisationsWherePeopleComeAndGo");
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
                attack(company.wave(), company.tools(), Set.of(), random);
            }
        }
        tell(test, many, "%,d hidden cells of %,d organisations × %d waves".formatted(attacked, many, WAVES));
    }

    /**
     * Joiners, leavers and, halfway, a re-organisation; lists that come too near an earlier one are hidden as well. Answers
     * of two periods are two answers, so that one model of all periods falls apart into one for each.
     * {@link SameAnswersAttackTest} measures what is told where nobody changes their mind.
     */
    private void attackPeriods(int many, long seed, String test) {
        int near = 0;
        for (organisations = 0; organisations < many; organisations++) {
            Random random = new Random(seed * 1_000_003 + organisations);
            RandomPeriods company = new RandomPeriods(random, 2 + random.nextInt(7));
            int tools = 1 + random.nextInt(3);
            for (int period = 0; period < WAVES; period++) {
                if (period == WAVES / 2) {
                    company.reorganise();
                }
                RandomPeriods.Period now = company.next();
                near += now.near().size();
                RandomTables tables = new RandomTables(random, now.crowds(), tools);
                attack(tables.wave(), tables.tools(), now.near(), random);
            }
        }
        assertThat(near).isGreaterThan(many);
        tell(test, many, "%,d hidden cells of %,d organisations × %d periods, %,d lists too near an earlier one"
                .formatted(attacked, many, WAVES, near));
    }

    private void tell(String test, int many, String found) {
        String figure = "%s; none narrower than %d people; %,d cells shown".formatted(found, narrowest, shown);
        System.out.println(figure);
        assertThat(attacked).isGreaterThan(many);
        assertThat(shown).isGreaterThan(many);
        Figures.of("SuppressionAttackTest." + test, figure);
    }

    private void attack(List<Crowd> crowds, Set<String> tools, Set<String> near, Random random) {
        Suppression plan = Suppression.of(crowds, tools, near);
        near.forEach(node -> tools.forEach(tool -> assertThat(plan.shows(node, tool)).isFalse()));
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
