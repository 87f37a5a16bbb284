package io.candor.local.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One filled-in report: question name → value, as the browser would send it. Only questions the form shows are answered.
 */
record Answer(Map<String, Object> answers) {

    private static final List<String> NO_USE = List.of("no-access", "no-access", "not-allowed", "no-time-to-learn");
    private static final List<String> SAVED = List.of("more-work", "other-work", "quality", "learning", "rest", "unsure");

    Answer {
        answers = Map.copyOf(answers);
    }

    /** An answer about a tool in a mood, with these words or (null-free) none when empty. */
    static Answer of(Tool tool, Mood mood, boolean underTarget, String comment, Chance chance) {
        Map<String, Object> answers = new LinkedHashMap<>();
        answers.put("tool", tool.id());
        if (mood == Mood.UNTAPPED) {
            answers.put("used", "no");
            answers.put("noUse", chance.pick(NO_USE));
        } else {
            answers.put("used", "yes");
            ratings(answers, mood, underTarget, chance);
        }
        if (!comment.isEmpty()) {
            answers.put("comment", comment);
            answers.put("quote", "may-be-quoted");
        }
        return new Answer(answers);
    }

    /** The same with the work it was about, which the form asks of those who used the tool. */
    Answer naming(Optional<UseCase> useCase) {
        if (useCase.isEmpty() || !"yes".equals(answers.get("used"))) {
            return this;
        }
        Map<String, Object> more = new LinkedHashMap<>(answers);
        more.put("useCase", useCase.get().id());
        return new Answer(more);
    }

    private static void ratings(Map<String, Object> answers, Mood mood, boolean underTarget, Chance chance) {
        int minutes = switch (mood) {
            case VALUE, PRAISED, UNTAPPED_USER -> 5 * chance.between(3, 24);
            case GOOD -> 5 * chance.between(1, 12);
            case MIXED -> 5 * chance.between(-3, 4);
            case BAD -> -5 * chance.between(0, 6);
            case FRICTION, HINDERED -> -5 * chance.between(0, 12);
            case THEATRE, INFLATION, UNTAPPED -> chance.happens(0.7) ? 0 : -5;
        };
        answers.put("usefulness", switch (mood) {
            case VALUE, PRAISED, UNTAPPED_USER, GOOD -> chance.between(1, 2);
            case MIXED -> chance.between(0, 1);
            case BAD, FRICTION, HINDERED -> chance.between(-2, 0);
            case THEATRE -> chance.between(-1, 0);
            case INFLATION, UNTAPPED -> 0;
        });
        answers.put("netMinutes", minutes);
        answers.put("quality", switch (mood) {
            case VALUE, PRAISED, UNTAPPED_USER, GOOD -> chance.happens(0.5) ? "better" : "same";
            case FRICTION, HINDERED, BAD -> chance.happens(0.6) ? "worse" : "same";
            case MIXED, THEATRE, INFLATION, UNTAPPED -> "same";
        });
        answers.put("withoutTarget", withoutTarget(mood, underTarget, chance));
        answers.put("choice", mood == Mood.THEATRE ? "required" : mood == Mood.INFLATION ? "built-in" : "mine");
        answers.put("obstacles", obstacles(mood, chance));
        if (minutes > 0) {
            answers.put("savedTime", chance.pick(SAVED));
        }
    }

    private static String withoutTarget(Mood mood, boolean underTarget, Chance chance) {
        if (!underTarget) {
            return "no-target";
        }
        return switch (mood) {
            case THEATRE -> "no";
            case PRAISED -> chance.happens(0.95) ? "yes" : "partly";
            case VALUE, GOOD, UNTAPPED_USER -> chance.happens(0.8) ? "yes" : "partly";
            case FRICTION, HINDERED, MIXED, INFLATION, UNTAPPED -> chance.happens(0.6) ? "partly" : "yes";
            case BAD -> chance.happens(0.5) ? "partly" : "no";
        };
    }

    private static List<String> obstacles(Mood mood, Chance chance) {
        return switch (mood) {
            case FRICTION,
                    HINDERED ->
                chance.pick(List.of(List.of("missing-context"), List.of("wrong-output", "missing-context"),
                        List.of("checking-takes-longer"), List.of("wrong-output", "checking-takes-longer"),
                        List.of("missing-context", "slow-or-failing")));
            case BAD -> List.of(chance.pick(List.of("wrong-output", "checking-takes-longer", "no-training")));
            case MIXED -> chance.happens(0.3) ? List.of("checking-takes-longer") : List.of("none");
            case GOOD, VALUE, PRAISED, THEATRE, INFLATION, UNTAPPED_USER, UNTAPPED -> List.of("none");
        };
    }
}
