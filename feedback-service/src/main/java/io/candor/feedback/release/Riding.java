package io.candor.feedback.release;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import io.candor.feedback.privacy.Floors;

/**
 * The attributes that may ride on both halves of an answer, tool and use case, and which combinations a label may show. A
 * usage band rides on ratings only and gives way to these; see {@link Bands}.
 *
 * <p>
 * A combination is kept only where at least ten people of the label share it; what loses its use case falls back to its
 * tool, and that remainder must again be nobody or at least ten people.
 */
record Riding(@Nullable String tool, @Nullable String useCase) {

    static final Riding NONE = new Riding(null, null);

    /**
     * The combinations that may be shown.
     *
     * @param people one entry per person (ordinal 1) of one label
     */
    static Set<Riding> shared(List<Riding> people) {
        Map<String, List<Riding>> byTool = people.stream().filter(riding -> riding.tool() != null)
                .collect(Collectors.groupingBy(riding -> Objects.requireNonNull(riding.tool()), TreeMap::new,
                        Collectors.toList()));
        Set<Riding> shared = new HashSet<>();
        byTool.forEach((tool, users) -> {
            if (users.size() >= Floors.GROUP) {
                shared.addAll(ofTool(tool, users));
            }
        });
        return shared;
    }

    private static Set<Riding> ofTool(String tool, List<Riding> users) {
        Map<Riding, Integer> count = new TreeMap<>(Comparator.comparing(riding -> Objects.requireNonNull(riding.useCase())));
        users.stream().filter(riding -> riding.useCase() != null).forEach(riding -> count.merge(riding, 1, Integer::sum));
        List<Riding> kept = Crowd.kept(count, users.size());
        int rest = users.size() - kept.stream().mapToInt(riding -> count.getOrDefault(riding, 0)).sum();
        Set<Riding> shared = new HashSet<>(kept);
        if (rest > 0) {
            shared.add(new Riding(tool, null));
        }
        return shared;
    }

    /** This combination if it may be shown, else its tool alone if that may, else nothing. */
    Riding within(Set<Riding> shared) {
        if (shared.contains(this)) {
            return this;
        }
        Riding toolOnly = new Riding(tool, null);
        return shared.contains(toolOnly) ? toolOnly : NONE;
    }
}
