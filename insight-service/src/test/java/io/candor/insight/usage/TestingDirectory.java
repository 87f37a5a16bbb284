package io.candor.insight.usage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import io.candor.insight.calendar.IsoPeriod;
import io.candor.insight.problem.ProblemException;
import io.candor.insight.problem.ProblemType;
import io.quarkus.test.Mock;

/** A directory in memory; tests put people of their own in. */
@Mock
@ApplicationScoped
public class TestingDirectory implements Directory {

    private final Map<String, List<Person>> people = new ConcurrentHashMap<>();
    private final Map<IsoPeriod, List<Listed>> lists = new ConcurrentHashMap<>();
    private final Set<String> silent = ConcurrentHashMap.newKeySet();
    private final Map<String, List<LocalDate>> asked = new ConcurrentHashMap<>();

    /** From {@code from} on, until the next of the same value. */
    public void put(String value, String employeeId, String unitId, LocalDate from, @Nullable LocalDate to) {
        people.computeIfAbsent(value, v -> new CopyOnWriteArrayList<>()).add(new Person(employeeId, unitId, from, to));
    }

    public void put(String value, String unitId) {
        put(value, value, unitId, LocalDate.of(2018, 12, 1), null);
    }

    /** While somebody is asked for by this value, it does not answer. */
    public void silent(String value, boolean isSilent) {
        if (isSilent) {
            silent.add(value);
        } else {
            silent.remove(value);
        }
    }

    @Override
    public List<@Nullable Person> resolve(List<Request> requests) {
        if (requests.stream().anyMatch(request -> silent.contains(request.identity().value()))) {
            throw new ProblemException(ProblemType.DIRECTORY_UNAVAILABLE, "It does not answer.");
        }
        requests.forEach(request -> asked.computeIfAbsent(request.identity().value(), value -> new CopyOnWriteArrayList<>())
                .add(request.day()));
        List<@Nullable Person> answers = new ArrayList<>();
        for (Request request : requests) {
            answers.add(people.getOrDefault(request.identity().value(), List.of()).stream()
                    .filter(person -> person.holdsOn(request.day())).findFirst().orElse(null));
        }
        return answers;
    }

    /** Freezes a period's lists: employee ids by block. */
    public void freeze(IsoPeriod period, List<Listed> frozen) {
        lists.put(period, List.copyOf(frozen));
    }

    @Override
    public List<Listed> lists(IsoPeriod period) {
        return lists.getOrDefault(period, List.of());
    }

    /** Days on which it was asked for somebody. */
    List<LocalDate> askedFor(String value) {
        return List.copyOf(asked.getOrDefault(value, List.of()));
    }
}
