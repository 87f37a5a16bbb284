package io.candor.insight.verdict;

import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import io.candor.insight.feedback.FirstAnswer;
import io.candor.insight.signal.ToolAnswer;

/** Reads a released answer as the joint questions need it; an option this version does not know counts as not answered. */
final class JointAnswer {

    private static final Set<String> REASONS = Set.of("no-access", "not-allowed", "no-time-to-learn");
    private static final Set<String> OBSTACLES = Set.of("access", "permission", "no-training");

    private JointAnswer() {
    }

    static ToolAnswer of(FirstAnswer answer) {
        return new ToolAnswer(answer.usefulness(), answer.netMinutes(), option(ToolAnswer.Quality.class, answer.quality()),
                option(ToolAnswer.WithoutTarget.class, answer.withoutTarget()),
                answer.obstacles() == null ? null : !answer.obstacles().isEmpty(), barrier(answer), uses(answer));
    }

    /** The 20-second path for no use has one answer about training: no time to learn it. */
    private static @Nullable Boolean barrier(FirstAnswer answer) {
        if (answer.noUse() == null && answer.obstacles() == null) {
            return null;
        }
        return answer.noUse() != null && REASONS.contains(answer.noUse())
                || answer.obstacles() != null && answer.obstacles().stream().anyMatch(OBSTACLES::contains);
    }

    private static @Nullable Boolean uses(FirstAnswer answer) {
        return answer.used() == null ? null : switch (answer.used()) {
            case "yes" -> true;
            case "no" -> false;
            default -> null;
        };
    }

    private static <E extends Enum<E>> @Nullable E option(Class<E> options, @Nullable String text) {
        if (text == null) {
            return null;
        }
        String name = text.toUpperCase(Locale.ROOT).replace('-', '_');
        for (E option : options.getEnumConstants()) {
            if (option.name().equals(name)) {
                return option;
            }
        }
        return null;
    }
}
