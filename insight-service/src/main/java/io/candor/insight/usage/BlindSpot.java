package io.candor.insight.usage;

import java.util.List;

/**
 * Something a source cannot see or does not say, whatever is imported from it.
 *
 * @param id short and stable
 * @param sources those it holds for
 * @param sentence what to know before reading a figure of theirs
 */
record BlindSpot(String id, List<String> sources, String sentence) {

    BlindSpot {
        sources = List.copyOf(sources);
    }
}
