package io.candor.feedback.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import io.candor.feedback.privacy.Floors;

/** What at least ten people share, so that those who share none of it are nobody or at least ten as well. */
final class Crowd {

    private Crowd() {
    }

    /**
     * The things that may be shown; where the rest would be one to nine people, the least shared goes with it.
     *
     * @param sharing people by what they share; equal counts keep their order
     * @param all people, those who share nothing included
     */
    static <T> List<T> kept(Map<T, Integer> sharing, int all) {
        List<Map.Entry<T, Integer>> kept = new ArrayList<>(sharing.entrySet().stream()
                .filter(entry -> entry.getValue() >= Floors.GROUP)
                .sorted(Map.Entry.<T, Integer> comparingByValue().reversed()).toList());
        int rest = all - kept.stream().mapToInt(Map.Entry::getValue).sum();
        while (rest > 0 && rest < Floors.GROUP && !kept.isEmpty()) {
            rest += kept.removeLast().getValue();
        }
        return kept.stream().map(Map.Entry::getKey).toList();
    }
}
