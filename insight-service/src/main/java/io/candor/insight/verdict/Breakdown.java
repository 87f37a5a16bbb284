package io.candor.insight.verdict;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import io.candor.insight.disclosure.PrintedCount;
import io.candor.insight.disclosure.Split;
import io.candor.insight.feedback.FirstAnswer;

/**
 * A shown total by something its answers carry. Parts that may not be shown are not listed, as if nobody had named them.
 *
 * @param people
 *        of the shown groups whose answers are divided, where the total of all is hidden; else null
 */
public record Breakdown(By by, List<Part> parts, @Nullable Integer people) {

    /** What a total is divided by. */
    public enum By {
        USE_CASE,
        USAGE_BAND
    }

    /**
     * @param id
     *        of the use case, or the band's name
     * @param judged
     *        of a use case; null for a band, for answers by name, while the period runs and where it was published before
     */
    public record Part(String id, PrintedAnswers answers, @Nullable PartVerdict judged) {
    }

    /** What is said of one part beside its answers. */
    interface Judge {

        Judge NOBODY = (answers, n) -> null;

        @Nullable
        PartVerdict of(List<FirstAnswer> answers, PrintedCount n);
    }

    public Breakdown {
        parts = List.copyOf(parts);
    }

    /**
     * @param users
     *        people who use the tool, at least as many, as follows from what is printed
     */
    static List<Breakdown> all(List<FirstAnswer> answers, PrintedCount whole, int users, Judge useCases) {
        return List.of(of(By.USE_CASE, ofUsers(answers), FirstAnswer::useCase, whole, users, useCases, null),
                of(By.USAGE_BAND, answers, FirstAnswer::band, whole, whole.from(), Judge.NOBODY, null));
    }

    /**
     * By use case only: a band may lie across shown and hidden groups. What one group alone named would stand beside that
     * group's own figures, and is not told.
     */
    static List<Breakdown> ofShown(WaveTables.OfShown told, Judge useCases) {
        List<FirstAnswer> users = ofUsers(told.answers());
        Map<String, Set<String>> named = new HashMap<>();
        users.stream().filter(it -> it.useCase() != null)
                .forEach(it -> named.computeIfAbsent(it.useCase(), any -> new HashSet<>()).add(it.label()));
        return List.of(of(By.USE_CASE, users,
                it -> it.useCase() == null || named.getOrDefault(it.useCase(), Set.of()).size() < 2 ? null : it.useCase(),
                told.printed(), told.users(), useCases, told.people()));
    }

    private static List<FirstAnswer> ofUsers(List<FirstAnswer> answers) {
        return answers.stream().filter(FirstAnswer::mayUse).toList();
    }

    private static Breakdown of(By by, List<FirstAnswer> answers, Function<FirstAnswer, @Nullable String> value,
            PrintedCount whole, int least, Judge judge, @Nullable Integer people) {
        Map<String, List<FirstAnswer>> parts = new TreeMap<>();
        int none = 0;
        for (FirstAnswer answer : answers) {
            String part = value.apply(answer);
            if (part == null) {
                none++;
            } else {
                parts.computeIfAbsent(part, id -> new ArrayList<>()).add(answer);
            }
        }
        Map<String, Integer> sizes = new HashMap<>();
        parts.forEach((id, said) -> sizes.put(id, said.size()));
        Split split = Split.of(sizes, none, whole, least);
        return new Breakdown(by, parts.entrySet().stream()
                .flatMap(part -> split.disclose(part.getKey(),
                        () -> new Part(part.getKey(), PrintedAnswers.of(part.getValue(), split.count(part.getKey())),
                                judge.of(part.getValue(), split.count(part.getKey()))))
                        .released().stream())
                .toList(), people);
    }
}
