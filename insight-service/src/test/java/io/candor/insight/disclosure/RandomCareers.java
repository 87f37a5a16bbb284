package io.candor.insight.disclosure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A random organisation through six periods in which nobody ever changes their mind: everybody says the same of the same tool,
 * or nothing, as long as they are there. What is shown of each period is decided as the service does.
 */
final class RandomCareers {

    static final int PERIODS = 6;

    /** What was published of a period. */
    record Published(List<Crowd> crowds, Suppression plan, Set<String> near) {

        int count(String node, String tool) {
            return crowds.stream().filter(crowd -> crowd.nodes().contains(node))
                    .mapToInt(crowd -> crowd.answered().getOrDefault(tool, 0)).sum();
        }

        int people(String node) {
            return crowds.stream().filter(crowd -> crowd.nodes().contains(node)).mapToInt(Crowd::people).sum();
        }
    }

    private record Taste(double answers, int tool) {
    }

    private final Random random;
    private final Set<String> tools = new TreeSet<>();
    private final List<Published> periods = new ArrayList<>();
    private final Map<Integer, Integer> says = new HashMap<>();
    private final Map<Integer, Taste> tastes = new HashMap<>();
    private final Map<Integer, List<String>> careers = new TreeMap<>();

    RandomCareers(Random random) {
        this.random = random;
        RandomPeriods company = new RandomPeriods(random, 2 + random.nextInt(7));
        int many = 1 + random.nextInt(3);
        for (int tool = 0; tool < many; tool++) {
            tools.add("tool" + tool);
        }
        for (int period = 0; period < PERIODS; period++) {
            if (period == PERIODS / 2) {
                company.reorganise();
            }
            publish(period, company.next());
        }
    }

    Set<String> tools() {
        return tools;
    }

    List<Published> periods() {
        return periods;
    }

    /** How many people there are of each career: the crowd of each period, empty where they were not there. */
    Map<List<String>, Integer> careers() {
        Map<List<String>, Integer> people = new LinkedHashMap<>();
        careers.values().forEach(career -> people.merge(career, 1, Integer::sum));
        return people;
    }

    private void publish(int period, RandomPeriods.Period now) {
        List<Crowd> crowds = new ArrayList<>();
        for (int group = 0; group < now.lists().size(); group++) {
            Crowd empty = now.crowds().get(group);
            Map<String, Integer> answered = new HashMap<>();
            for (int person : new TreeSet<>(now.lists().get(group))) {
                careers.computeIfAbsent(person, any -> new ArrayList<>(Collections.nCopies(PERIODS, ""))).set(period,
                        empty.own());
                int tool = says(person, group);
                if (tool >= 0) {
                    answered.merge("tool" + tool, 1, Integer::sum);
                }
            }
            crowds.add(new Crowd(empty.nodes(), empty.people(), answered));
        }
        periods.add(new Published(crowds, Suppression.of(crowds, tools, now.near()), now.near()));
    }

    private int says(int person, int group) {
        Taste taste = tastes.computeIfAbsent(group, any -> new Taste(random.nextDouble(), random.nextInt(tools.size())));
        return says.computeIfAbsent(person, any -> random.nextDouble() >= taste.answers() ? -1
                : random.nextInt(3) > 0 ? taste.tool() : random.nextInt(tools.size()));
    }
}
