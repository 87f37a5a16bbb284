package io.candor.insight.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/** Random organisations of at most four levels and what they answered; small groups and full houses are common. */
final class RandomTables {

    private final Random random;
    private final Set<String> tools = new TreeSet<>();
    private final List<Crowd> empty = new ArrayList<>();

    RandomTables(Random random, List<Crowd> empty, int subjects) {
        this.random = random;
        this.empty.addAll(empty);
        for (int tool = 0; tool < subjects; tool++) {
            tools.add("tool" + tool);
        }
    }

    RandomTables(Random random, int leaves, int subjects) {
        this(random, List.of(), subjects);
        for (int leaf = 0; leaf < leaves; leaf++) {
            List<String> nodes = new ArrayList<>(List.of("root"));
            if (random.nextInt(3) > 0) {
                nodes.add("d" + random.nextInt(1 + leaves / 3));
                if (random.nextBoolean()) {
                    nodes.add(nodes.getLast() + "t" + random.nextInt(2));
                }
            }
            nodes.add("leaf" + leaf);
            empty.add(new Crowd(nodes, 10 + random.nextInt(random.nextInt(4) == 0 ? 110 : 30), Map.of()));
        }
    }

    Set<String> tools() {
        return tools;
    }

    /** Another wave of the same organisation. */
    List<Crowd> wave() {
        List<Crowd> crowds = new ArrayList<>();
        for (Crowd crowd : empty) {
            Map<String, Integer> answered = new HashMap<>();
            int left = random.nextInt(5) == 0 ? crowd.people() : random.nextInt(crowd.people() + 1);
            List<String> order = new ArrayList<>(tools);
            java.util.Collections.shuffle(order, random);
            for (String tool : order) {
                int about = random.nextInt(3) == 0 ? left : random.nextInt(left + 1);
                answered.put(tool, about);
                left -= about;
            }
            crowds.add(new Crowd(crowd.nodes(), crowd.people(), answered));
        }
        return crowds;
    }
}
