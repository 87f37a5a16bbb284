package io.candor.insight.usage;

import java.util.List;

/**
 * People whose use is read together: those on the list of a block, or where a period's lists are not known the members of its
 * units.
 */
public record Roster(String block, List<String> units) {

    public Roster {
        units = List.copyOf(units);
    }
}
