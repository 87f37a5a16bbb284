package io.candor.insight.coverage;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.candor.insight.disclosure.Crowd;
import io.candor.insight.disclosure.Disclosure;
import io.candor.insight.disclosure.Floor;
import io.candor.insight.disclosure.PrintedCount;
import io.candor.insight.disclosure.Suppression;

/**
 * What may be said of one count of people on one day: decided for all units and the company together. The company's count comes
 * first; where showing it beside those of units would tell too much of the others, the smallest units give way to it.
 */
final class FigurePlan {

    private static final String SUBJECT = "counted";
    private static final int MOST_GIVE_WAY = 3;

    private final Suppression plan;
    private final Map<String, Integer> people;

    private FigurePlan(Crowds crowds) {
        plan = plan(crowds);
        people = new HashMap<>();
        crowds.crowds().forEach(crowd -> crowd.nodes().forEach(node -> people.merge(node, crowd.people(), Integer::sum)));
    }

    private static Suppression plan(Crowds crowds) {
        Suppression first = Suppression.of(crowds.crowds(), Set.of(SUBJECT), crowds.unprintable());
        Suppression plan = first;
        Set<String> giveWay = new HashSet<>(crowds.unprintable());
        List<Crowd> smallestFirst = crowds.crowds().stream().filter(crowd -> countedIn(crowd) >= Floor.CROSS)
                .sorted(Comparator.comparingInt(FigurePlan::countedIn).thenComparing(crowd -> crowd.nodes().getLast()))
                .limit(MOST_GIVE_WAY).toList();
        for (Crowd smallest : smallestFirst) {
            if (plan.shows(UnitTree.COMPANY, SUBJECT)) {
                return plan;
            }
            giveWay.add(smallest.nodes().getLast());
            plan = Suppression.of(crowds.crowds(), Set.of(SUBJECT), giveWay);
        }
        return plan.shows(UnitTree.COMPANY, SUBJECT) ? plan : first;
    }

    private static int countedIn(Crowd crowd) {
        return crowd.answered().getOrDefault(SUBJECT, 0);
    }

    /** Plans by what they decide about: a month's lists of licences are mostly the same. */
    static final class Plans {

        private final Map<Crowds, FigurePlan> made = new HashMap<>();

        FigurePlan of(UnitTree tree, Map<String, Integer> counted) {
            return made.computeIfAbsent(tree.crowds(SUBJECT, counted), FigurePlan::new);
        }
    }

    /** People of a unit as it is counted here, or of the company; 0 for one that is in a crowd with others. */
    int people(String node) {
        return people.getOrDefault(node, 0);
    }

    Disclosure<PeopleRange> counted(String node) {
        return plan.disclose(node, SUBJECT, () -> PeopleRange.of(plan.count(node, SUBJECT)));
    }

    /** Those not counted, as far as the printed count tells. */
    Disclosure<PeopleRange> others(String node) {
        return plan.disclose(node, SUBJECT, () -> {
            PrintedCount counted = plan.count(node, SUBJECT);
            return new PeopleRange(people(node) - counted.to(), people(node) - counted.from());
        });
    }
}
