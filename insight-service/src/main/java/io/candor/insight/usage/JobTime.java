package io.candor.insight.usage;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.candor.insight.problem.ProblemDetail;
import io.candor.insight.problem.ProblemException;
import io.candor.insight.problem.ProblemType;

/** When a job runs: from a day on, whole days or some hours of each; as in {@link Automation}. */
record JobTime(LocalDate fromDay, @Nullable Integer fromHour, @Nullable Integer toHour) {

    /** @throws ProblemException VALIDATION_FAILED where one hour is missing or both are the same */
    JobTime {
        if ((fromHour == null) != (toHour == null)) {
            throw refused(fromHour == null ? "/fromHour" : "/toHour", "missing", "is needed with the other hour");
        }
        if (fromHour != null && fromHour.equals(toHour)) {
            throw refused("/toHour", "invalid", "is the hour it begins with; leave both out for whole days");
        }
    }

    static ProblemException refused(String pointer, String code, String reason) {
        return new ProblemException(ProblemType.VALIDATION_FAILED, "The job cannot be declared.",
                List.of(ProblemDetail.at(pointer, code, reason)));
    }
}
