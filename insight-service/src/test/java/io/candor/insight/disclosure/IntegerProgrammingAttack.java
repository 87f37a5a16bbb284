package io.candor.insight.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * A reader with a solver: knows the tree, the rosters, how counts are rounded, the rules of suppression and some people's own
 * answers, and asks for the smallest and largest count of every hidden cell.
 */
final class IntegerProgrammingAttack {

    /** A cell's smallest and largest possible count, the accomplices known to be in it left out. */
    record Range(String node, String subject, int least, int most) {
        int width() {
            return most - least;
        }
    }

    private final ExpressionsBasedModel model = new ExpressionsBasedModel();
    private final Map<String, Map<String, List<Variable>>> membersOf = new LinkedHashMap<>();
    private final Map<String, Map<String, Integer>> accomplices = new HashMap<>();
    private final BiPredicate<String, String> shows;

    /**
     * @param shows
     *        whether a node is shown for a subject
     * @param known
     *        how many accomplices answered so, by crowd and subject
     */
    IntegerProgrammingAttack(List<Crowd> crowds, Set<String> subjects, BiPredicate<String, String> shows,
            Map<String, Map<String, Integer>> known) {
        this.shows = shows;
        Map<String, Map<String, Integer>> totals = new HashMap<>();
        Map<String, Integer> people = new HashMap<>();
        for (Crowd crowd : crowds) {
            List<Variable> all = new ArrayList<>();
            crowd.nodes().forEach(node -> people.merge(node, crowd.people(), Integer::sum));
            for (String subject : subjects) {
                int count = crowd.answered().getOrDefault(subject, 0);
                int sure = known.getOrDefault(crowd.own(), Map.of()).getOrDefault(subject, 0);
                boolean small = !shows.test(crowd.own(), subject) && count < Floor.CROSS;
                Variable variable = model.addVariable(crowd.own() + "/" + subject).lower(sure)
                        .upper(small ? Floor.CROSS - 1 : crowd.people()).integer(true);
                all.add(variable);
                for (String node : crowd.nodes()) {
                    membersOf.computeIfAbsent(node, any -> new LinkedHashMap<>())
                            .computeIfAbsent(subject, any -> new ArrayList<>()).add(variable);
                    totals.computeIfAbsent(node, any -> new HashMap<>()).merge(subject, count, Integer::sum);
                    accomplices.computeIfAbsent(node, any -> new HashMap<>()).merge(subject, sure, Integer::sum);
                }
            }
            sum("all of " + crowd.own(), all).upper(crowd.people());
        }
        membersOf.forEach((node, bySubject) -> bySubject.forEach((subject, members) -> {
            if (shows.test(node, subject)) {
                PrintedCount printed = PrintedCount.of(totals.get(node).get(subject), people.get(node));
                sum(node + "/" + subject + " as printed", members).lower(printed.from()).upper(printed.to());
            }
        }));
    }

    private Expression sum(String name, List<Variable> members) {
        Expression expression = model.addExpression(name);
        members.forEach(member -> expression.set(member, 1));
        return expression;
    }

    /** Every hidden cell that is not the sum of shown ones. */
    List<Range> ranges(Set<String> crowds) {
        List<Range> ranges = new ArrayList<>();
        membersOf.forEach((node, bySubject) -> bySubject.forEach((subject, members) -> {
            boolean told = members.stream().map(member -> member.getName().split("/")[0])
                    .allMatch(own -> shows.test(own, subject));
            if (!shows.test(node, subject) && !told && (crowds.isEmpty() || crowds.contains(node))) {
                int sure = accomplices.get(node).get(subject);
                ranges.add(new Range(node, subject, solve(members, false) - sure, solve(members, true) - sure));
            }
        }));
        return ranges;
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
