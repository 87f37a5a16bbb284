package io.candor.insight.usage;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;

import io.candor.insight.calendar.IsoPeriod;

/** Replaces people by keyed hashes for whoever brings usage in another way than by a file. */
@ApplicationScoped
public class KeyedPeople {

    private final Directory directory;
    private final SubjectKeys keys;
    private final AccountHints hints;
    private final Jdbi jdbi;

    KeyedPeople(Directory directory, SubjectKeys keys, AccountHints hints, Jdbi jdbi) {
        this.directory = directory;
        this.keys = keys;
        this.hints = hints;
        this.jdbi = jdbi;
    }

    public record PersonOn(Identity identity, LocalDate day) {
    }

    /**
     * Within a transaction: accounts nobody is known by are noted.
     *
     * @throws io.candor.insight.problem.ProblemException DIRECTORY_UNAVAILABLE
     */
    public Map<PersonOn, KeyedPerson> of(String source, Collection<PersonOn> asked) {
        ResolvedPeople people = new ResolvedPeople(directory);
        people.learn(asked.stream().flatMap(it -> Stream.of(new Directory.Request(it.identity(), it.day()),
                new Directory.Request(it.identity(), periodStart(it)))).toList());
        Map<PersonOn, KeyedPerson> keyed = new LinkedHashMap<>();
        asked.forEach(it -> keyed.computeIfAbsent(it, person -> keyed(people, person)));
        Map<String, AccountHint> unknown = new HashMap<>();
        keyed.forEach((who, person) -> {
            if (!person.matched()) {
                unknown.put(person.identityKey(), hints.of(who.identity()));
            }
        });
        jdbi.useHandle(db -> AccountHints.keep(db, source, unknown));
        return keyed;
    }

    private KeyedPerson keyed(ResolvedPeople people, PersonOn asked) {
        String identity = keys.ofIdentity(asked.identity());
        Directory.Person then = people.on(asked.identity(), asked.day());
        if (then == null) {
            return new KeyedPerson(identity, identity, false, null, null);
        }
        Directory.Person atStart = people.on(asked.identity(), periodStart(asked));
        return new KeyedPerson(identity, keys.ofEmployee(then.employeeId()), true, then.unitId(),
                atStart == null ? null : atStart.unitId());
    }

    private static LocalDate periodStart(PersonOn asked) {
        return IsoPeriod.of(asked.day()).firstDay();
    }
}
