package io.candor.insight.statistics.careless;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

import org.hipparchus.stat.correlation.PearsonsCorrelation;

/**
 * Pairs of items that people answer alike, and how far one person does (Meade and Craig, Psychological Methods 17:437,
 * 2012): the correlation, over the pairs, of that person's answers to the first and the second item.
 */
public final class PsychometricSynonyms {

    /** Two items, the later one first, and their correlation over people. */
    public record Pair(int later, int earlier, double correlation) {
    }

    private final AnswerGrid grid;
    private final List<Pair> pairs;

    /**
     * @param least
     *        a pair correlates more than this; 0.6 is usual
     */
    public PsychometricSynonyms(AnswerGrid grid, double least) {
        this.grid = grid;
        List<Pair> found = new ArrayList<>();
        for (int earlier = 0; earlier < grid.items(); earlier++) {
            for (int later = earlier + 1; later < grid.items(); later++) {
                double correlation = new PearsonsCorrelation().correlation(grid.item(later), grid.item(earlier));
                if (correlation > least) {
                    found.add(new Pair(later, earlier, correlation));
                }
            }
        }
        this.pairs = found.stream().sorted(Comparator.comparingDouble(Pair::correlation).reversed()).toList();
    }

    /** The strongest first. */
    public List<Pair> pairs() {
        return pairs;
    }

    /** Empty below three pairs and for a person whose answers do not vary over them. */
    public OptionalDouble consistency(int person) {
        if (pairs.size() < 3) {
            return OptionalDouble.empty();
        }
        double[] later = pairs.stream().mapToDouble(pair -> grid.at(person, pair.later())).toArray();
        double[] earlier = pairs.stream().mapToDouble(pair -> grid.at(person, pair.earlier())).toArray();
        double correlation = new PearsonsCorrelation().correlation(later, earlier);
        return Double.isNaN(correlation) ? OptionalDouble.empty() : OptionalDouble.of(correlation);
    }
}
