package io.candor.insight.hygiene;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import io.candor.insight.disclosure.Floor;
import io.candor.insight.usage.SurfaceUse;

/**
 * Which surfaces may stand beside the whole: those ten people used, and never so many that what is left of the whole is fewer
 * than ten people's or a single surface's. Then the smallest of the others are left out with it.
 */
final class ShownSurfaces {

    private ShownSurfaces() {
    }

    static Set<String> of(Map<String, List<SurfaceUse>> surfaces) {
        Map<String, Set<String>> users = surfaces.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> users(entry.getValue())));
        Set<String> shown = new TreeSet<>();
        Set<String> hidden = new HashSet<>();
        users.forEach((name, people) -> (people.size() >= Floor.CROSS ? shown : hidden).add(name));
        while (!hidden.isEmpty() && !shown.isEmpty() && (hidden.size() < 2 || together(users, hidden) < Floor.CROSS)) {
            String smallest = shown.stream()
                    .min(Comparator.<String> comparingInt(name -> together(users, List.of(name))).thenComparing(name -> name))
                    .orElseThrow();
            shown.remove(smallest);
            hidden.add(smallest);
        }
        return shown;
    }

    private static int together(Map<String, Set<String>> users, Collection<String> names) {
        Set<String> people = new HashSet<>();
        names.forEach(name -> people.addAll(users.getOrDefault(name, Set.of())));
        return people.size();
    }

    private static Set<String> users(List<SurfaceUse> uses) {
        return uses.stream().filter(ShownSurfaces::used).map(SurfaceUse::subject).collect(Collectors.toSet());
    }

    /** Where it is not known whether there was use there may have been some. */
    private static boolean used(SurfaceUse use) {
        return use.prompts() == null || use.prompts() > 0 || use.job() > 0 || use.machine() != null && use.machine() > 0
                || use.passive() != null && use.passive() > 0;
    }
}
