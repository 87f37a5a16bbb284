package io.candor.insight.signal;

import java.time.LocalDate;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * The ends of the periods at which this group has been looked at under the current target, the last one being now.
 * Their number K is fixed when the target is declared; at look k a rule uses (e₁ + … + e_k)/K, which is an e-value at
 * every look and therefore bounds "ever flagged" under any dependence. After K looks a new series of K begins.
 *
 * @param ends
 *        last days of the periods, ascending, at least one
 * @param planned
 *        K
 */
public record Looks(List<LocalDate> ends, int planned) {

    /** K of a target that runs on without an end. */
    public static final int OPEN_ENDED = 4;

    public Looks {
        ends = List.copyOf(ends);
        if (ends.isEmpty() || planned < 1) {
            throw new IllegalArgumentException("looks at " + ends + ", planned " + planned);
        }
        for (int i = 1; i < ends.size(); i++) {
            if (!ends.get(i - 1).isBefore(ends.get(i))) {
                throw new IllegalArgumentException("looks are not ascending: " + ends);
            }
        }
        int before = (ends.size() - 1) / planned * planned;
        ends = ends.subList(before, ends.size());
    }

    /** A single look, as where no target announces others. */
    public static Looks once(LocalDate end) {
        return new Looks(List.of(end), 1);
    }

    public LocalDate now() {
        return ends.getLast();
    }

    /** (e₁ + … + e_k)/K. */
    double average(ToDoubleFunction<LocalDate> eValueAt) {
        return ends.stream().mapToDouble(eValueAt).sum() / planned;
    }

    /** What one look must show for the average to reach a threshold, if every look shows the same. */
    double perLook(double threshold) {
        return threshold * planned / ends.size();
    }

    /** First day after the look before {@code end}; for the first look, the earliest day there is. */
    LocalDate firstDayOf(LocalDate end) {
        int index = ends.indexOf(end);
        return index == 0 ? LocalDate.MIN : ends.get(index - 1).plusDays(1);
    }
}
