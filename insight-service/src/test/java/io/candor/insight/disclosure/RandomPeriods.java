package io.candor.insight.disclosure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A random organisation through the periods: people join and leave its groups, often in fives and often by ones, and once half
 * of the groups move elsewhere. What comes too near an earlier list is hidden by name, as desk does.
 */
final class RandomPeriods {

    private static final int FEWEST = 10;
    private static final int PARTY = 5;

    private final Random random;
    private final List<Group> groups = new ArrayList<>();
    private final List<Set<Integer>> earlier = new ArrayList<>();
    private int people;

    private static final class Group {
        private List<String> path;
        private final List<Integer> list = new ArrayList<>();

        Group(List<String> path) {
            this.path = path;
        }
    }

    /**
     * What stands still for a period.
     *
     * @param crowds nobody has answered yet
     * @param lists who is asked, by crowd
     * @param near nodes whose list differs by one to four people from an earlier one
     */
    record Period(List<Crowd> crowds, List<Set<Integer>> lists, Set<String> near) {
    }

    RandomPeriods(Random random, int leaves) {
        this.random = random;
        for (int leaf = 0; leaf < leaves; leaf++) {
            Group group = new Group(path("d" + random.nextInt(1 + leaves / 3), leaf));
            join(group, FEWEST + random.nextInt(40));
            groups.add(group);
        }
    }

    /** As it stands next. */
    Period next() {
        if (!earlier.isEmpty()) {
            groups.forEach(this::change);
        }
        Map<String, Set<Integer>> lists = lists();
        Set<String> near = new TreeSet<>();
        lists.forEach((node, list) -> {
            if (earlier.stream().anyMatch(other -> near(list, other))) {
                near.add(node);
            }
        });
        earlier.addAll(lists.values());
        return new Period(groups.stream().map(group -> new Crowd(group.path, group.list.size(), Map.of())).toList(),
                groups.stream().map(group -> Set.copyOf(group.list)).toList(), near);
    }

    /** Half of the groups come under other units, which have new names. */
    void reorganise() {
        for (int leaf = 0; leaf < groups.size(); leaf++) {
            if (random.nextBoolean()) {
                groups.get(leaf).path = path("new" + random.nextInt(1 + groups.size() / 3), leaf);
            }
        }
    }

    private List<String> path(String division, int leaf) {
        return random.nextInt(3) == 0 ? List.of("root", "leaf" + leaf) : List.of("root", division, "leaf" + leaf);
    }

    private void change(Group group) {
        switch (random.nextInt(6)) {
            case 0 -> join(group, PARTY);
            case 1 -> leave(group, PARTY);
            case 2 -> join(group, 1 + random.nextInt(3));
            case 3 -> leave(group, 1 + random.nextInt(3));
            default -> {
                // Most groups stay as they are.
            }
        }
    }

    private void join(Group group, int newcomers) {
        for (int one = 0; one < newcomers; one++) {
            group.list.add(people++);
        }
    }

    private void leave(Group group, int leavers) {
        for (int one = 0; one < leavers && group.list.size() > FEWEST; one++) {
            group.list.remove(random.nextInt(group.list.size()));
        }
    }

    private Map<String, Set<Integer>> lists() {
        Map<String, Set<Integer>> lists = new TreeMap<>();
        groups.forEach(group -> group.path
                .forEach(node -> lists.computeIfAbsent(node, any -> new HashSet<>()).addAll(group.list)));
        return lists;
    }

    private static boolean near(Set<Integer> one, Set<Integer> other) {
        long common = one.stream().filter(other::contains).count();
        return aHandful(one.size() - common) || aHandful(other.size() - common);
    }

    private static boolean aHandful(long people) {
        return people > 0 && people < PARTY;
    }
}
