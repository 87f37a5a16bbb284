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
    }

    /** A single look, as where no target announces others. */
    public static Looks once(LocalDate end) {
        return new Looks(List.of(end), 1);
    }

    public LocalDate now() {
        return ends.getLast();
    }

    /** (e₁ + … + e_k)/K over the running series. */
    double average(ToDoubleFunction<LocalDate> eValueAt) {
        return series().stream().mapToDouble(eValueAt).sum() / planned;
    }

    /** What one look must show for the average to reach a threshold, if every look of the series shows the same. */
    double perLook(double threshold) {
        return threshold * planned / series().size();
    }

    /** Whether a day lies in the period that ends with the last look. */
    public boolean belongsToNow(LocalDate day) {
        return belongs(day, now());
    }

    /** Whether a day lies after the look before {@code end} and not after {@code end}. */
    boolean belongs(LocalDate day, LocalDate end) {
        int index = ends.indexOf(end);
        return !day.isAfter(end) && (index == 0 || day.isAfter(ends.get(index - 1)));
    }

    List<LocalDate> series() {
        return ends.subList((ends.size() - 1) / planned * planned, ends.size());
    }
}
