package io.candor.insight.verdict;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    static List<Breakdown> all(List<FirstAnswer> answers, PrintedCount whole, Judge useCases) {
        return List.of(of(By.USE_CASE, answers, FirstAnswer::useCase, whole, useCases, null),
                of(By.USAGE_BAND, answers, FirstAnswer::band, whole, Judge.NOBODY, null));
    }

    /** By use case only: a band may lie across shown and hidden groups. */
    static List<Breakdown> ofShown(WaveTables.OfShown told, Judge useCases) {
        return List.of(of(By.USE_CASE, told.answers(), FirstAnswer::useCase, told.printed(), useCases, told.people()));
    }

    private static Breakdown of(By by, List<FirstAnswer> answers, Function<FirstAnswer, @Nullable String> value,
            PrintedCount whole, Judge judge, @Nullable Integer people) {
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
        Split split = Split.of(sizes, none, whole);
        return new Breakdown(by, parts.entrySet().stream()
                .flatMap(part -> split.disclose(part.getKey(),
                        () -> new Part(part.getKey(), PrintedAnswers.of(part.getValue(), split.count(part.getKey())),
                                judge.of(part.getValue(), split.count(part.getKey()))))
                        .released().stream())
                .toList(), people);
    }
}
