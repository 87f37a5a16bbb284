package io.candor.insight.verdict;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

import io.candor.insight.feedback.FirstAnswer;
import io.candor.insight.signal.ToolAnswer;

/** Reads a released answer as the joint questions need it; an option this version does not know counts as not answered. */
final class JointAnswer {

    private JointAnswer() {
    }

    static ToolAnswer of(FirstAnswer answer) {
        return new ToolAnswer(answer.usefulness(), answer.netMinutes(), option(ToolAnswer.Quality.class, answer.quality()),
                option(ToolAnswer.WithoutTarget.class, answer.withoutTarget()),
                answer.obstacles() == null ? null : !answer.obstacles().isEmpty());
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
