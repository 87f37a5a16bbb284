package io.candor.insight.usage;

import java.time.LocalDate;
import java.util.Map;

/** A group's day whose names are no person's. */
public record KeyedGroupDay(String origin, GroupDay row) implements Keyed {

    public KeyedGroupDay {
        if (row.group().kind().mayNameSomebody() || row.recordKey().startsWith(PersonDay.EVENT)) {
            throw new IllegalArgumentException("names of such groups and events are keyed by an import of files");
        }
    }

    @Override
    public LocalDate day() {
        return row.day();
    }

    @Override
    public Map<String, Object> extra() {
        return row.extra();
    }

    StagedGroup staged(String extraJson, int file, long number) {
        return new StagedGroup(row.group().name(), row.recordKey(), row, extraJson, file, number);
    }
}
