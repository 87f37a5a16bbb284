package io.candor.insight.usage;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * One row of a report that is about no person: what a key, a team, a project or a whole organisation did with one tool on one
 * day. Never read as people and never counted as anybody's use.
 *
 * @param line as in {@link PersonDay}
 * @param dayBasis as in {@link PersonDay}
 * @param recordKey as in {@link PersonDay}
 * @param parts one or more, no two with the same cut, name, surface and model
 * @param extra as in {@link PersonDay}
 */
public record GroupDay(long line, Group group, String tool, LocalDate day, String dayBasis, String recordKey,
        List<Part> parts, Map<String, Object> extra) {

    /**
     * @param cut how a total is divided, empty for the total itself: parts of one cut add up, different cuts show the same work
     * @param name of the part within its cut, as a language
     */
    public record Part(String cut, String name, Use use) {

        public static Part whole(Use use) {
            return new Part("", "", use);
        }
    }

    public GroupDay {
        parts = List.copyOf(parts);
        extra = Map.copyOf(extra);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("a row says something about at least one surface");
        }
    }
}
