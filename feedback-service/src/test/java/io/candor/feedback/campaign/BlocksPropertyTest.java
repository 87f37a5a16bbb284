package io.candor.feedback.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.candor.feedback.directory.Directory.Employee;
import io.candor.feedback.directory.Directory.UnitNow;
import io.candor.feedback.privacy.Floors;
import io.candor.local.proof.Figures;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;

/**
 * Companies of up to 25 units in trees of any shape, most units small, some people attached to units above others, a random
 * sample of the people invited; between four periods units move, dissolve and are founded, and people move, leave and join.
 */
class BlocksPropertyTest {

    private static final int COMPANIES = 1_000;
    private static final int PERIODS = 4;

    @Property(tries = COMPANIES)
    void everyPeriodPartitionsTheInvited(@ForAll long seed) {
        Random random = new Random(seed);
        Town town = new Town(random);
        Map<String, Set<String>> unitsOfBlock = new HashMap<>();
        for (int period = 0; period < PERIODS; period++) {
            List<Employee> invited = town.sample(random);
            List<UnitNow> units = town.units(invited);
            List<Block> blocks = Partition.of(units);
            assertEverybodyIsInOneBlock(invited, blocks);
            assertNoBlockIsNamedLikeWhatLiesAboveAnother(blocks, units);
            assertIdsStandForTheirUnits(blocks, unitsOfBlock);
            assertThat(Partition.of(units.reversed())).isEqualTo(blocks);
            town.reorganise(random);
        }
    }

    @AfterContainer
    static void note() {
        Figures.of("BlocksPropertyTest.everyPeriodPartitionsTheInvited",
                COMPANIES + " companies × " + PERIODS + " periods: everybody invited in exactly one block of ten or more");
    }

    private static void assertEverybodyIsInOneBlock(List<Employee> invited, List<Block> blocks) {
        List<String> units = blocks.stream().flatMap(block -> block.unitIds().stream()).toList();
        assertThat(units).doesNotHaveDuplicates();
        Map<String, String> blockOf = Partition.members(blocks, invited);
        if (invited.size() < Floors.GROUP) {
            assertThat(blocks).isEmpty();
            return;
        }
        assertThat(blockOf.keySet()).containsExactlyInAnyOrderElementsOf(invited.stream().map(Employee::employeeId).toList());
        Map<String, Long> carrying = blockOf.values().stream()
                .collect(Collectors.groupingBy(block -> block, Collectors.counting()));
        assertThat(blocks).isNotEmpty().allSatisfy(block -> {
            assertThat(block.invited()).isGreaterThanOrEqualTo(Floors.GROUP);
            assertThat(carrying.get(block.blockId())).isEqualTo(block.invited());
            assertThat(block.names()).hasSameSizeAs(block.unitIds());
        });
    }

    /** "Payments" may not be a block of those at Payments itself while Ledger, below it, is another. */
    private static void assertNoBlockIsNamedLikeWhatLiesAboveAnother(List<Block> blocks, List<UnitNow> units) {
        Map<String, UnitNow> byId = units.stream().collect(Collectors.toMap(UnitNow::unitId, unit -> unit));
        for (Block block : blocks) {
            for (Block other : blocks) {
                if (block != other) {
                    Set<String> above = other.unitIds().stream().flatMap(unit -> above(unit, byId))
                            .map(unit -> Objects.requireNonNull(byId.get(unit)).name()).collect(Collectors.toSet());
                    assertThat(block.names()).noneMatch(above::contains);
                }
            }
        }
    }

    private static Stream<String> above(String unit, Map<String, UnitNow> byId) {
        return Stream.iterate(Objects.requireNonNull(byId.get(unit)).parentUnitId(), Objects::nonNull,
                parent -> Objects.requireNonNull(byId.get(parent)).parentUnitId());
    }

    /** Trend lines go on under an id exactly while the same units form the block. */
    private static void assertIdsStandForTheirUnits(List<Block> blocks, Map<String, Set<String>> unitsOfBlock) {
        for (Block block : blocks) {
            Set<String> units = new HashSet<>(block.unitIds());
            assertThat(unitsOfBlock.computeIfAbsent(block.blockId(), id -> units)).isEqualTo(units);
        }
        assertThat(new HashSet<>(unitsOfBlock.values())).hasSameSizeAs(unitsOfBlock.keySet());
    }

    /** A company that changes. Units know their parent, people their unit. */
    private static final class Town {

        private final Map<String, String> parentOf = new TreeMap<>();
        private final Map<String, String> unitOf = new TreeMap<>();
        private int named;

        Town(Random random) {
            int roots = random.nextInt(10) == 0 ? 2 : 1;
            int size = roots + random.nextInt(24);
            for (int unit = 0; unit < size; unit++) {
                found(unit < roots ? "" : any(random), random);
            }
        }

        private void found(String parent, Random random) {
            String unit = "u%02d".formatted(named++);
            parentOf.put(unit, parent);
            int people = random.nextInt(3) == 0 ? random.nextInt(40) : random.nextInt(9);
            for (int person = 0; person < people; person++) {
                unitOf.put("p" + named++, unit);
            }
        }

        private String any(Random random) {
            return List.copyOf(parentOf.keySet()).get(random.nextInt(parentOf.size()));
        }

        List<Employee> sample(Random random) {
            int percent = random.nextBoolean() ? 100 : 10 + random.nextInt(90);
            return unitOf.entrySet().stream().filter(person -> random.nextInt(100) < percent)
                    .map(person -> new Employee(person.getKey(), person.getValue(), "")).toList();
        }

        List<UnitNow> units(List<Employee> invited) {
            Map<String, Long> people = invited.stream()
                    .collect(Collectors.groupingBy(Employee::unitId, Collectors.counting()));
            return parentOf.entrySet().stream().map(unit -> new UnitNow(unit.getKey(),
                    unit.getValue().isEmpty() ? null : unit.getValue(), "Unit " + unit.getKey(),
                    people.getOrDefault(unit.getKey(), 0L).intValue())).sorted(Comparator.comparing(UnitNow::unitId)).toList();
        }

        void reorganise(Random random) {
            for (int change = random.nextInt(6); change > 0; change--) {
                String unit = any(random);
                switch (random.nextInt(4)) {
                    case 0 -> move(unit, any(random));
                    case 1 -> dissolve(unit);
                    case 2 -> found(unit, random);
                    default -> people(unit, random);
                }
            }
        }

        private void move(String unit, String parent) {
            for (String at = parent; !at.isEmpty(); at = parentOf.getOrDefault(at, "")) {
                if (at.equals(unit)) {
                    return;
                }
            }
            parentOf.computeIfPresent(unit, (id, old) -> old.isEmpty() ? old : parent);
        }

        private void dissolve(String unit) {
            String parent = parentOf.getOrDefault(unit, "");
            if (!parent.isEmpty()) {
                parentOf.remove(unit);
                parentOf.replaceAll((id, old) -> old.equals(unit) ? parent : old);
                unitOf.replaceAll((person, old) -> old.equals(unit) ? parent : old);
            }
        }

        private void people(String unit, Random random) {
            for (String person : new ArrayList<>(unitOf.keySet())) {
                int fate = random.nextInt(20);
                if (fate == 0) {
                    unitOf.remove(person);
                } else if (fate == 1) {
                    unitOf.put(person, unit);
                }
            }
            for (int joiner = random.nextInt(5); joiner > 0; joiner--) {
                unitOf.put("p" + named++, unit);
            }
        }
    }
}
