package io.candor.insight.usage;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

import io.candor.insight.calendar.IsoPeriod;

/** Says which employee of which unit an identity was on a day. */
interface Directory {

    /** The most one call may ask. */
    int MOST = 10_000;

    /**
     * In the order asked; null where nobody is known by that identity on that day.
     *
     * @throws io.candor.insight.problem.ProblemException DIRECTORY_UNAVAILABLE
     */
    List<@Nullable Person> resolve(List<Request> requests);

    /**
     * Who is on the list of which block of a period; empty where nobody has been asked in it.
     *
     * @throws io.candor.insight.problem.ProblemException DIRECTORY_UNAVAILABLE
     */
    List<Listed> lists(IsoPeriod period);

    /** The people of a block. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Listed(String blockId, List<String> employeeIds) {
    }

    record Request(Identity identity, LocalDate day) {
    }

    /**
     * @param validFrom first day the answer is the same
     * @param validTo first day it may no longer be; null = not yet known to end
     */
    record Person(String employeeId, String unitId, LocalDate validFrom, @Nullable LocalDate validTo) {

        boolean holdsOn(LocalDate day) {
            return !day.isBefore(validFrom) && (validTo == null || day.isBefore(validTo));
        }

        /** The answer for the day it was asked about, where its interval says nothing usable. */
        Person only(LocalDate day) {
            return new Person(employeeId, unitId, day, day.plusDays(1));
        }
    }
}
