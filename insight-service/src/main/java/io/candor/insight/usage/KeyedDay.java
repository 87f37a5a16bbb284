package io.candor.insight.usage;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A person-day whose person is keyed already.
 *
 * @param recordKey as in {@link PersonDay}
 * @param dayBasis the time zone days are cut in
 */
public record KeyedDay(KeyedPerson person, String origin, String recordKey, String tool, LocalDate day, String dayBasis,
        Use use, Map<String, Object> extra) implements Keyed {

    public KeyedDay {
        extra = Map.copyOf(extra);
    }

    /** The form that is staged; whom it is about stands in {@link #person} only, so the row's own identity is that hash. */
    StagedRow staged(String extraJson, int file, long number) {
        PersonDay row = new PersonDay(number + 1, Identity.employee(person.identityKey()), tool, day, dayBasis, recordKey, "",
                List.of(use), extra);
        return new StagedRow(person.identityKey(), person.subjectKey(), person.matched(), person.unit(), person.rosterUnit(),
                recordKey, null, row, extraJson, file, number);
    }
}
