package io.candor.insight.usage.otlp;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;

import io.candor.insight.usage.KeyedPeople;
import io.candor.insight.usage.KeyedPerson;

/**
 * What the directory said a moment ago: exporters send every few seconds, and would ask it as often. In memory only, as names
 * are.
 */
@ApplicationScoped
class RecentPeople {

    private static final Duration KNOWN_FOR = Duration.ofMinutes(10);
    private static final int MOST = 50_000;

    private final Map<KeyedPeople.PersonOn, Answer> answers = new ConcurrentHashMap<>();
    private final KeyedPeople people;
    private final Clock clock;

    private record Answer(KeyedPerson person, Instant until) {
    }

    RecentPeople(KeyedPeople people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    /** @throws io.candor.insight.problem.ProblemException DIRECTORY_UNAVAILABLE */
    Map<KeyedPeople.PersonOn, KeyedPerson> of(Collection<KeyedPeople.PersonOn> asked) {
        Instant now = clock.instant();
        if (answers.size() > MOST) {
            answers.clear();
        }
        answers.values().removeIf(answer -> answer.until().isBefore(now));
        List<KeyedPeople.PersonOn> open = asked.stream().distinct().filter(it -> !answers.containsKey(it)).toList();
        Map<KeyedPeople.PersonOn, KeyedPerson> known = new HashMap<>(
                open.isEmpty() ? Map.of() : people.of(DayAdding.SOURCE, open));
        known.forEach((who, person) -> {
            // Who is not known yet may be so in a moment.
            if (person.matched()) {
                answers.put(who, new Answer(person, now.plus(KNOWN_FOR)));
            }
        });
        for (KeyedPeople.PersonOn who : asked) {
            Answer answer = answers.get(who);
            if (answer != null) {
                known.putIfAbsent(who, answer.person());
            }
        }
        return known;
    }
}
