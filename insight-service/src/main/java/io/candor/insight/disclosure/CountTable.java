package io.candor.insight.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Answers of one wave and level by node and subject, numbered from 0 for whoever works on them. */
final class CountTable {

    static final int NONE = -1;

    private final Map<String, Integer> nodeNumbers = new HashMap<>();
    private final Map<String, Integer> subjectNumbers = new HashMap<>();
    private final List<String> nodes = new ArrayList<>();
    private final List<String> subjects;

    /** By node: the node above, {@link #NONE} at the top. Nodes above come before those below. */
    final int[] above;
    final int[][] below;
    final int[] tops;
    /** By node: its crowd, {@link #NONE} for a node over crowds. */
    final int[] crowdOf;
    final int[] people;
    /** By node and subject. */
    final int[][] answered;
    /** By crowd: its own node. */
    final int[] ownNode;

    CountTable(List<Crowd> crowds, Set<String> allSubjects) {
        subjects = List.copyOf(new TreeSet<>(allSubjects));
        subjects.forEach(subject -> subjectNumbers.put(subject, subjectNumbers.size()));
        List<Integer> parents = new ArrayList<>();
        for (Crowd crowd : crowds) {
            int parent = NONE;
            for (String node : crowd.nodes()) {
                Integer known = nodeNumbers.get(node);
                if (known == null) {
                    known = nodes.size();
                    nodeNumbers.put(node, known);
                    nodes.add(node);
                    parents.add(parent);
                }
                parent = known;
            }
        }
        above = parents.stream().mapToInt(Integer::intValue).toArray();
        below = children();
        tops = IntStream.range(0, above.length).filter(node -> above[node] == NONE).toArray();
        people = new int[nodes.size()];
        answered = new int[nodes.size()][subjects.size()];
        crowdOf = new int[nodes.size()];
        Arrays.fill(crowdOf, NONE);
        ownNode = new int[crowds.size()];
        for (int crowd = 0; crowd < crowds.size(); crowd++) {
            add(crowd, crowds.get(crowd));
        }
    }

    private int[][] children() {
        List<List<Integer>> children = new ArrayList<>();
        nodes.forEach(node -> children.add(new ArrayList<>()));
        for (int node = 0; node < above.length; node++) {
            if (above[node] != NONE) {
                children.get(above[node]).add(node);
            }
        }
        return children.stream().map(of -> of.stream().mapToInt(Integer::intValue).toArray()).toArray(int[][]::new);
    }

    private void add(int number, Crowd crowd) {
        int own = number(crowd.own());
        if (crowdOf[own] != NONE || below[own].length > 0) {
            throw new IllegalArgumentException(crowd.own() + " has crowds below it or is another crowd's own");
        }
        if (!subjectNumbers.keySet().containsAll(crowd.answered().keySet())) {
            throw new IllegalArgumentException("answered about more than " + subjects + ": " + crowd.answered().keySet());
        }
        crowdOf[own] = number;
        ownNode[number] = own;
        for (int node = own; node != NONE; node = above[node]) {
            people[node] += crowd.people();
            for (Map.Entry<String, Integer> count : crowd.answered().entrySet()) {
                answered[node][subject(count.getKey())] += count.getValue();
            }
        }
    }

    int nodes() {
        return nodes.size();
    }

    int subjects() {
        return subjects.size();
    }

    /** {@link #NONE} for a node without crowds. */
    int number(String node) {
        return nodeNumbers.getOrDefault(node, NONE);
    }

    /** {@link #NONE} for a subject nobody was asked about. */
    int subject(String name) {
        return subjectNumbers.getOrDefault(name, NONE);
    }

    String node(int number) {
        return nodes.get(number);
    }

    String subjectName(int number) {
        return subjects.get(number);
    }
}
