package io.candor.feedback.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import io.candor.feedback.directory.Directory.Employee;
import io.candor.feedback.directory.Directory.UnitNow;
import io.candor.feedback.privacy.Floors;
import io.candor.local.proof.Figures;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;

/**
 * Companies of three divisions and some twenty teams over eight periods: people join, move and leave at usual rates, and once a
 * team changes its division or is dissolved.
 */
class SuccessionPropertyTest {

    private static final int COMPANIES = 60;
    private static final int PERIODS = 8;

    private static int lists;
    private static int near;
    private static int listsBefore;
    private static int nearBefore;
    private static int people;
    private static int unlisted;
    private static int elsewhere;

    @Property(tries = COMPANIES)
    void noTwoShownListsDifferByAHandful(@ForAll long seed) {
        Random random = new Random(seed);
        Firm firm = new Firm(random);
        List<Lists> earlier = new ArrayList<>();
        List<Set<String>> shown = new ArrayList<>();
        for (int period = 0; period < PERIODS; period++) {
            Lists wanted = firm.lists();
            Lists now = earlier.isEmpty() ? wanted : Succession.of(earlier.getLast(), wanted);
            assertThatItIsAPartition(now, wanted, earlier);
            Set<String> tooNear = new HashSet<>();
            earlier.forEach(then -> tooNear.addAll(NearLists.between(now, then)));
            if (period <= PERIODS / 2) {
                listsBefore += now.byNode().size();
                nearBefore += tooNear.size();
            }
            now.byNode().forEach((node, list) -> {
                lists++;
                if (tooNear.contains(node)) {
                    near++;
                } else {
                    shown.forEach(other -> assertThat(differ(list, other)).as("%s against %s", list, other).isTrue());
                    shown.add(list);
                }
            });
            wanted.members().forEach((person, block) -> {
                people++;
                String on = now.members().get(person);
                unlisted += on == null ? 1 : 0;
                elsewhere += on != null && !on.equals(block) ? 1 : 0;
            });
            earlier.add(now);
            firm.goOn(random, period == PERIODS / 2);
        }
    }

    @AfterContainer
    static void note() {
        String figure = ("%,d lists of %d companies × %d periods: shown ones differ by nobody or by five; %.1f %% are too near an earlier "
                + "one, before the re-organisation %.1f %%; of those at work %.1f %% wait without a list, %.1f %% are on another than their group's")
                .formatted(
                        lists, COMPANIES, PERIODS, 100.0 * near / lists, 100.0 * nearBefore / listsBefore,
                        100.0 * unlisted / people, 100.0 * elsewhere / people);
        System.out.println(figure);
        Figures.of("SuccessionPropertyTest.noTwoShownListsDifferByAHandful", figure);
    }

    /** Nobody or at least five, in each direction. */
    private static boolean differ(Set<String> one, Set<String> other) {
        return apart(one, other) && apart(other, one);
    }

    private static boolean apart(Set<String> one, Set<String> other) {
        long more = one.stream().filter(person -> !other.contains(person)).count();
        return more == 0 || more >= 5;
    }

    private static void assertThatItIsAPartition(Lists now, Lists wanted, List<Lists> earlier) {
        Map<String, Long> sizes = now.members().values().stream()
                .collect(Collectors.groupingBy(block -> block, Collectors.counting()));
        assertThat(now.blocks()).extracting(Block::blockId).doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(sizes.keySet());
        assertThat(now.blocks()).allSatisfy(block -> {
            assertThat(block.invited()).isGreaterThanOrEqualTo(Floors.GROUP);
            assertThat((long) block.invited()).isEqualTo(sizes.get(block.blockId()));
        });
        if (earlier.size() > 0) {
            Map<String, Long> atWork = now.members().entrySet().stream()
                    .filter(member -> wanted.members().containsKey(member.getKey()))
                    .collect(Collectors.groupingBy(Map.Entry::getValue, Collectors.counting()));
            assertThat(now.blocks()).allSatisfy(
                    block -> assertThat(atWork.get(block.blockId())).as(block.blockId()).isGreaterThanOrEqualTo(Floors.GROUP));
        }
        Set<String> known = new HashSet<>(wanted.members().keySet());
        earlier.forEach(period -> known.addAll(period.members().keySet()));
        assertThat(known).containsAll(now.members().keySet());
    }

    private static final class Firm {

        private final Map<String, String> divisionOf = new TreeMap<>();
        private final Map<String, String> teamOf = new TreeMap<>();
        private int hired;

        Firm(Random random) {
            for (int team = 0; team < 14 + random.nextInt(10); team++) {
                String name = "t%02d".formatted(team);
                divisionOf.put(name, "d" + random.nextInt(3));
                int size = 6 + random.nextInt(60);
                for (int person = 0; person < size; person++) {
                    teamOf.put("p%05d".formatted(hired++), name);
                }
            }
        }

        private String anyTeam(Random random) {
            return List.copyOf(divisionOf.keySet()).get(random.nextInt(divisionOf.size()));
        }

        /** About a sixth leaves in a year, as many join, a tenth moves; a thirteenth of that in a period. */
        void goOn(Random random, boolean reorganises) {
            int staff = teamOf.size();
            for (String person : List.copyOf(teamOf.keySet())) {
                double fate = random.nextDouble();
                if (fate < 0.012) {
                    teamOf.remove(person);
                } else if (fate < 0.02) {
                    teamOf.put(person, anyTeam(random));
                }
            }
            for (int joiner = 0; joiner < staff; joiner++) {
                if (random.nextDouble() < 0.013) {
                    teamOf.put("p%05d".formatted(hired++), anyTeam(random));
                }
            }
            if (reorganises) {
                divisionOf.put(anyTeam(random), "d" + random.nextInt(3));
                String dissolved = anyTeam(random);
                String heir = divisionOf.keySet().stream().filter(team -> !team.equals(dissolved)).findFirst().orElseThrow();
                divisionOf.remove(dissolved);
                teamOf.replaceAll((person, team) -> team.equals(dissolved) ? heir : team);
            }
        }

        Lists lists() {
            List<Employee> staff = teamOf.entrySet().stream()
                    .map(person -> new Employee(person.getKey(), person.getValue(), "")).toList();
            Map<String, Long> sizes = teamOf.values().stream()
                    .collect(Collectors.groupingBy(team -> team, Collectors.counting()));
            List<UnitNow> units = new ArrayList<>();
            units.add(new UnitNow("company", null, "Company", 0));
            divisionOf.values().stream().distinct()
                    .forEach(division -> units.add(new UnitNow(division, "company", division, 0)));
            divisionOf.forEach((team, division) -> units
                    .add(new UnitNow(team, division, team, sizes.getOrDefault(team, 0L).intValue())));
            List<Block> blocks = Partition.of(units);
            return new Lists(blocks, Partition.members(blocks, staff));
        }
    }
}
