package io.candor.insight.usage;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** What the directory said during one import, so that each person is asked for once as long as their unit stays the same. */
final class ResolvedPeople {

    private static final LocalDate BEGINNING = Intake.FIRST_DAY.minusYears(1);

    private final Directory directory;
    private final Map<Identity, List<Directory.Person>> known = new HashMap<>();
    /** Days on which nobody is known by an identity: a bit a day, however many rows name it. */
    private final Map<Identity, BitSet> unknown = new HashMap<>();

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
        for (Directory.Person person : known.getOrDefault(identity, List.of())) {
            if (person.holdsOn(day)) {
                return person;
            }
        }
        return null;
    }

    private List<Directory.Request> missing(Collection<Directory.Request> requests) {
        return requests.stream().filter(request -> on(request.identity(), request.day()) == null && !isUnknown(request))
                .distinct().toList();
    }

    private boolean isUnknown(Directory.Request request) {
        BitSet days = unknown.get(request.identity());
        return days != null && days.get(place(request.day()));
    }

    /** No row is older than {@link Intake#FIRST_DAY}; a period it lies in may begin some weeks before. */
    private static int place(LocalDate day) {
        return Math.toIntExact(ChronoUnit.DAYS.between(BEGINNING, day));
    }

    private void ask(List<Directory.Request> requests) {
        for (int from = 0; from < requests.size(); from += Directory.MOST) {
            List<Directory.Request> step = requests.subList(from, Math.min(requests.size(), from + Directory.MOST));
            List<Directory.@Nullable Person> answers = directory.resolve(step);
            for (int i = 0; i < step.size(); i++) {
                Directory.Person person = answers.get(i);
                Directory.Request asked = step.get(i);
                if (person == null) {
                    unknown.computeIfAbsent(asked.identity(), identity -> new BitSet()).set(place(asked.day()));
                } else {
                    LocalDate day = step.get(i).day();
                    known.computeIfAbsent(step.get(i).identity(), identity -> new ArrayList<>())
                            .add(person.holdsOn(day) ? person : person.only(day));
                }
            }
        }
    }
}
