package io.candor.insight.allocation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Which money goes where, so that what is won for sure is as much as can be: Σ (least return where it goes − most return where
 * it comes from) × amount. A transport from any giver to any receiver whose gain is the difference of one figure of each is
 * solved exactly by joining the least loss with the most gain until nothing is won any more; amounts stay whole cents.
 */
final class Transfers {

    /**
     * @param id
     *        breaks ties, so that the same figures give the same transfers
     * @param limit
     *        minor units it can give or take
     * @param worth
     *        of a cent: at most lost by a giver, at least won by a receiver
     */
    record Side(String id, long limit, double worth) {
    }

    record Transfer(String from, String to, long minor) {
    }

    private Transfers() {
    }

    static List<Transfer> best(List<Side> givers, List<Side> receivers) {
        List<Side> out = givers.stream().filter(side -> side.limit() > 0)
                .sorted(Comparator.comparingDouble(Side::worth).thenComparing(Side::id)).toList();
        List<Side> in = receivers.stream().filter(side -> side.limit() > 0)
                .sorted(Comparator.comparingDouble(Side::worth).reversed().thenComparing(Side::id)).toList();
        List<Transfer> transfers = new ArrayList<>();
        int giver = 0;
        int receiver = 0;
        long given = 0;
        long taken = 0;
        while (giver < out.size() && receiver < in.size() && in.get(receiver).worth() > out.get(giver).worth()) {
            long minor = Math.min(out.get(giver).limit() - given, in.get(receiver).limit() - taken);
            transfers.add(new Transfer(out.get(giver).id(), in.get(receiver).id(), minor));
            given += minor;
            taken += minor;
            if (given == out.get(giver).limit()) {
                giver++;
                given = 0;
            }
            if (taken == in.get(receiver).limit()) {
                receiver++;
                taken = 0;
            }
        }
        return List.copyOf(transfers);
    }
}
