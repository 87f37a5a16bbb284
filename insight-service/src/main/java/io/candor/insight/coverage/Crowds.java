package io.candor.insight.coverage;

import java.util.List;
import java.util.Set;

import io.candor.insight.disclosure.Crowd;

/**
 * A company divided into crowds of one count.
 *
 * @param unprintable units some of whose people are in a crowd that is not below them: their totals lack these
 */
record Crowds(List<Crowd> crowds, Set<String> unprintable) {

    Crowds {
        crowds = List.copyOf(crowds);
        unprintable = Set.copyOf(unprintable);
    }
}
