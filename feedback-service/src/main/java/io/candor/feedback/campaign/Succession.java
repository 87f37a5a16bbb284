package io.candor.feedback.campaign;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import io.candor.feedback.privacy.Floors;

/**
 * A period's lists as they follow from the last period's: where one or a few people come to a group or leave it, its list waits
 * until they are five. Two figures of one group, of two periods, then never differ by a handful of people.
 *
 * <p>
 * Who leaves or moves stays on the old list meanwhile. Who joins is asked among the <em>newcomers</em>, a block of its own
 * below the company's root, once five can enter it together, and moves on to the own group's list in a party of five. What a
 * re-organisation makes new starts a new series, and who left a group that ended is held on its heir's list: {@link NearLists}
 * says where that comes too near an earlier list.
 */
final class Succession {

    /** Holds a colon, which no unit's id does. */
    static final String NEWCOMERS = "b:newcomers";

    private final Lists before;
    private final Map<String, String> home;
    private final Map<String, Block> blocks = new TreeMap<>();
    private final Set<String> going = new HashSet<>();
    private final Map<String, String> heirs;
    private final Map<String, String> members;
    /** Whose group would have fewer than ten at work without them: they are where they belong and wait no more. */
    private final Set<String> settled = new HashSet<>();

    private Succession(Lists before, Lists wanted) {
        this.before = before;
        home = wanted.members();
        members = new HashMap<>(home);
        heirs = heirs(before, home);
        wanted.blocks().forEach(block -> blocks.put(block.blockId(), block));
        blocks.put(NEWCOMERS, newcomers(wanted.blocks()));
        before.blocks().stream().filter(block -> {
            Block same = blocks.get(block.blockId());
            return same != null && (same.path().equals(block.path()) || block.blockId().equals(NEWCOMERS));
        }).forEach(block -> going.add(block.blockId()));
    }

    /** @param wanted the partition as the directory has it, everybody on the list of the own unit's block */
    static Lists of(Lists before, Lists wanted) {
        Succession succession = new Succession(before, wanted);
        while (succession.holdHandfuls() || succession.fillSmallBlocks()) {
            // Each turn somebody waits who did not, or is settled for good.
        }
        return succession.lists();
    }

    private static Block newcomers(List<Block> wanted) {
        List<List<String>> roots = wanted.stream().map(block -> block.path().stream().limit(1).toList()).distinct().toList();
        List<String> path = roots.size() == 1 ? roots.getFirst() : List.of();
        return new Block(NEWCOMERS, List.of("Newcomers"), List.of(), path.isEmpty() ? null : path.getFirst(), path, 0);
    }

    private boolean holdHandfuls() {
        Map<String, Set<String>> then = before.byNode();
        Map<String, Set<String>> now = new Lists(List.copyOf(blocks.values()), members).byNode();
        Set<String> waiting = new TreeSet<>();
        Set<String> nodes = new TreeSet<>(then.keySet());
        nodes.addAll(now.keySet());
        for (String node : nodes) {
            Set<String> was = then.getOrDefault(node, Set.of());
            Set<String> is = now.getOrDefault(node, Set.of());
            List<String> came = is.stream().filter(person -> !was.contains(person)).toList();
            List<String> went = was.stream().filter(person -> !is.contains(person)).toList();
            if (Lists.handful(came.size())) {
                waiting.addAll(came);
            }
            if (Lists.handful(went.size())) {
                waiting.addAll(went);
            }
        }
        boolean held = false;
        for (String person : waiting) {
            held |= hold(person);
        }
        return held;
    }

    /** One step back: from the own group to the newcomers, from there to no list; or to the list of the last period. */
    private boolean hold(String person) {
        String was = before.members().get(person);
        if (settled.contains(person)) {
            return false;
        }
        if (was == null) {
            return put(person, NEWCOMERS.equals(members.get(person)) ? null : NEWCOMERS);
        }
        if (going.contains(was)) {
            return put(person, was);
        }
        return !home.containsKey(person) && heirs.containsKey(was) && put(person, heirs.get(was));
    }

    /** Where most people of each block that ended are now; who has left is held there. */
    private static Map<String, String> heirs(Lists before, Map<String, String> home) {
        Map<String, Map<String, Integer>> moved = new HashMap<>();
        before.members().forEach((person, was) -> {
            String is = home.get(person);
            if (is != null) {
                moved.computeIfAbsent(was, block -> new TreeMap<>()).merge(is, 1, Integer::sum);
            }
        });
        Map<String, String> heirs = new HashMap<>();
        moved.forEach((was, blocks) -> heirs.put(was,
                Collections.max(blocks.entrySet(), Map.Entry.comparingByValue()).getKey()));
        return heirs;
    }

    private boolean put(String person, @Nullable String block) {
        if (Objects.equals(members.get(person), block)) {
            return false;
        }
        if (block == null) {
            members.remove(person);
        } else {
            members.put(person, block);
        }
        return true;
    }

    private boolean fillSmallBlocks() {
        Map<String, List<String>> lists = people();
        boolean changed = false;
        for (String block : blocks.keySet()) {
            List<String> list = lists.getOrDefault(block, List.of());
            if (list.stream().filter(home::containsKey).count() >= Floors.GROUP) {
                continue;
            }
            if (block.equals(NEWCOMERS)) {
                for (String person : list) {
                    changed |= disperse(person);
                }
            } else {
                for (Map.Entry<String, String> person : home.entrySet()) {
                    changed |= person.getValue().equals(block) && settle(person.getKey());
                }
            }
        }
        return changed;
    }

    /** Too few newcomers are no block: who is new waits, who was among them goes where they belong. */
    private boolean disperse(String person) {
        return before.members().containsKey(person) ? settle(person) : put(person, null);
    }

    private boolean settle(String person) {
        settled.add(person);
        return put(person, home.get(person));
    }

    private Map<String, List<String>> people() {
        Map<String, List<String>> people = new HashMap<>();
        members.forEach((person, block) -> people.computeIfAbsent(block, id -> new ArrayList<>()).add(person));
        return people;
    }

    private Lists lists() {
        Map<String, List<String>> people = people();
        return new Lists(blocks.values().stream().filter(block -> people.containsKey(block.blockId()))
                .map(block -> block.with(Objects.requireNonNull(people.get(block.blockId())).size()))
                .sorted(Comparator.comparing(Block::blockId)).toList(), Map.copyOf(members));
    }
}
