package io.candor.insight.usage;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonValue;

import io.candor.insight.problem.ProblemDetail;
import io.candor.insight.problem.ProblemException;
import io.candor.insight.problem.ProblemType;

/** What is known of whose an account is. */
public enum AccountState {

    UNMATCHED,
    /** With an employee, by hand. */
    MATCHED,
    /** By its source's own words, or by hand. */
    MACHINE;

    @JsonValue
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws ProblemException BAD_REQUEST for a word that is none of them */
    static AccountState of(@Nullable String wire) {
        return wire == null || wire.isBlank() ? UNMATCHED
                : Arrays.stream(values()).filter(state -> state.wire().equals(wire)).findFirst()
                        .orElseThrow(() -> new ProblemException(ProblemType.BAD_REQUEST, "There is no such state.", List.of(
                                ProblemDetail.at("state", "invalid", "is none of unmatched, matched, machine"))));
    }
}
