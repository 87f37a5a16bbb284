package io.candor.insight.disclosure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * The reader of {@link IntegerProgrammingAttack} who also takes it that nobody changes their mind: one model over everything
 * published in all periods, whose unknowns are how many people of each career say what.
 */
final class SameAnswersAttack {

    /** A number a reader would like to know, and how closely they can. */
    record Range(int least, int most) {
        int width() {
            return most - least;
        }
    }

    private final RandomCareers company;
    private final Map<List<String>, Integer> careers;
    private final ExpressionsBasedModel model = new ExpressionsBasedModel();
    private final Map<List<String>, Map<String, Variable>> unknowns = new LinkedHashMap<>();

    SameAnswersAttack(RandomCareers company) {
        this.company = company;
        this.careers = company.careers();
        careers.forEach((career, people) -> {
            Expression all = model.addExpression("all of " + career).upper(people);
            for (String tool : company.tools()) {
                Variable unknown = model.addVariable(career + "/" + tool).lower(0).upper(people).integer(true);
                unknowns.computeIfAbsent(career, any -> new LinkedHashMap<>()).put(tool, unknown);
                all.set(unknown, 1);
            }
        });
        for (int period = 0; period < RandomCareers.PERIODS; period++) {
            for (String tool : company.tools()) {
                read(period, tool);
            }
        }
    }

    private void read(int period, String tool) {
        RandomCareers.Published published = company.periods().get(period);
        for (String node : nodes(published)) {
            int count = published.count(node, tool);
            if (published.plan().shows(node, tool)) {
                PrintedCount printed = PrintedCount.of(count, published.people(node));
                sum(period, node, tool).lower(printed.from()).upper(printed.to());
            } else if (isCrowd(published, node) && count < Floor.CROSS) {
                sum(period, node, tool).upper(Floor.CROSS - 1);
            }
        }
    }

    /** Hidden counts below the floor, of lists that are not too near an earlier one. */
    List<Range> small() {
        List<Range> ranges = new ArrayList<>();
        for (int period = 0; period < RandomCareers.PERIODS; period++) {
            RandomCareers.Published published = company.periods().get(period);
            for (String node : nodes(published)) {
                for (String tool : company.tools()) {
                    if (!published.plan().shows(node, tool) && published.count(node, tool) < Floor.CROSS
                            && !published.near().contains(node)) {
                        ranges.add(range(members(period, node, tool)));
                    }
                }
            }
        }
        return ranges;
    }

    /** Of each tool, what the people of a career say who are fewer than five, by how many they are. */
    Map<Integer, List<Range>> few() {
        Map<Integer, List<Range>> ranges = new LinkedHashMap<>();
        careers.forEach((career, people) -> {
            if (people < Floor.NARROWEST) {
                Objects.requireNonNull(unknowns.get(career)).values().forEach(
                        unknown -> ranges.computeIfAbsent(people, any -> new ArrayList<>()).add(range(List.of(unknown))));
            }
        });
        return ranges;
    }

    private static TreeSet<String> nodes(RandomCareers.Published published) {
        TreeSet<String> nodes = new TreeSet<>();
        published.crowds().forEach(crowd -> nodes.addAll(crowd.nodes()));
        return nodes;
    }

    private static boolean isCrowd(RandomCareers.Published published, String node) {
        return published.crowds().stream().anyMatch(crowd -> crowd.own().equals(node));
    }

    private List<Variable> members(int period, String node, String tool) {
        TreeSet<String> crowds = new TreeSet<>();
        company.periods().get(period).crowds().stream().filter(crowd -> crowd.nodes().contains(node))
                .forEach(crowd -> crowds.add(crowd.own()));
        List<Variable> members = new ArrayList<>();
        unknowns.forEach((career, says) -> {
            if (crowds.contains(career.get(period))) {
                members.add(Objects.requireNonNull(says.get(tool)));
            }
        });
        return members;
    }

    private Expression sum(int period, String node, String tool) {
        Expression sum = model.addExpression("%s of %s in %d".formatted(tool, node, period));
        members(period, node, tool).forEach(member -> sum.set(member, 1));
        return sum;
    }

    private Range range(List<Variable> members) {
        return new Range(solve(members, false), solve(members, true));
    }

    private int solve(List<Variable> members, boolean largest) {
        members.forEach(member -> member.weight(1));
        Optimisation.Result result = largest ? model.maximise() : model.minimise();
        members.forEach(member -> member.weight(null));
        if (!result.getState().isOptimal()) {
            throw new IllegalStateException("no optimum: " + result.getState());
        }
        return (int) StrictMath.round(members.stream().mapToDouble(member -> result.doubleValue(model.indexOf(member))).sum());
    }
}
