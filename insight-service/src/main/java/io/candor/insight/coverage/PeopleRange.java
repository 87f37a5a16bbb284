package io.candor.insight.coverage;

import io.candor.insight.disclosure.PrintedCount;

/**
 * A number of people as it is printed.
 *
 * @param from at least so many
 * @param to at most so many; {@code from} where the number is exact
 */
public record PeopleRange(int from, int to) {

    static PeopleRange of(PrintedCount count) {
        return new PeopleRange(count.from(), count.to());
    }
}
