package io.candor.insight.usage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** What the directory said during one import, so that each person is asked for once as long as their unit stays the same. */
final class ResolvedPeople {

    private final Directory directory;
    private final Map<Identity, List<Directory.Person>> known = new HashMap<>();
    private final Set<Directory.Request> unknown = new HashSet<>();

    ResolvedPeople(Directory directory) {
        this.directory = directory;
    }

    /** Asks for whatever is not known yet, in calls of at most {@link Directory#MOST}. */
    void learn(Collection<Directory.Request> requests) {
        Map<Identity, LocalDate> first = new HashMap<>();
        List<Directory.Request> open = missing(requests);
        // One day a person first: its interval usually answers the rest.
        List<Directory.Request> one = open.stream().filter(r -> first.putIfAbsent(r.identity(), r.day()) == null).toList();
        ask(one);
        ask(missing(open));
    }

    Directory.@Nullable Person on(Identity identity, LocalDate day) {
        return known.getOrDefault(identity, List.of()).stream().filter(person -> person.holdsOn(day)).findFirst().orElse(null);
    }

    private List<Directory.Request> missing(Collection<Directory.Request> requests) {
        return requests.stream().distinct()
                .filter(request -> on(request.identity(), request.day()) == null && !unknown.contains(request)).toList();
    }

    private void ask(List<Directory.Request> requests) {
        for (int from = 0; from < requests.size(); from += Directory.MOST) {
            List<Directory.Request> step = requests.subList(from, Math.min(requests.size(), from + Directory.MOST));
            List<Directory.@Nullable Person> answers = directory.resolve(step);
            for (int i = 0; i < step.size(); i++) {
                Directory.Person person = answers.get(i);
                if (person == null) {
                    unknown.add(step.get(i));
                } else {
                    LocalDate day = step.get(i).day();
                    known.computeIfAbsent(step.get(i).identity(), identity -> new ArrayList<>())
                            .add(person.holdsOn(day) ? person : person.only(day));
                }
            }
        }
    }
}
