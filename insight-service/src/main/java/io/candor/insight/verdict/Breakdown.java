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
 */
public record Breakdown(By by, List<Part> parts) {

    /** What a total is divided by. */
    public enum By {
        USE_CASE,
        USAGE_BAND
    }

    /** @param id of the use case, or the band's name */
    public record Part(String id, PrintedAnswers answers) {
    }

    public Breakdown {
        parts = List.copyOf(parts);
    }

    static List<Breakdown> all(List<FirstAnswer> answers, PrintedCount whole) {
        return List.of(of(By.USE_CASE, answers, FirstAnswer::useCase, whole),
                of(By.USAGE_BAND, answers, FirstAnswer::band, whole));
    }

    private static Breakdown of(By by, List<FirstAnswer> answers, Function<FirstAnswer, @Nullable String> value,
            PrintedCount whole) {
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
                        () -> new Part(part.getKey(), PrintedAnswers.of(part.getValue(), split.count(part.getKey()))))
                        .released().stream())
                .toList());
    }
}
