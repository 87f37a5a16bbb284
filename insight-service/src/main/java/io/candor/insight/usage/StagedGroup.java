package io.candor.insight.usage;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A group's day.
 *
 * @param name of the group, hashed where it may name a person
 * @param recordKey as it is stored
 * @param extra as JSON
 * @param file which file of the upload, from 0
 * @param number position in the whole upload, all its files together
 */
record StagedGroup(String name, String recordKey, GroupDay row, String extra, int file, long number) implements Staged {

    @Override
    public Ledger ledger() {
        return Ledger.GROUPS;
    }

    @Override
    public boolean isEvent() {
        return false;
    }

    @Override
    public LocalDate day() {
        return row.day();
    }

    @Override
    public String tool() {
        return row.tool();
    }

    @Override
    public long keyHash() {
        return KeyHash.of(row.day(), name, row.group().kind().name(), row.tool(), recordKey);
    }

    @Override
    public int lines() {
        return row.parts().size();
    }

    @Override
    public void writeTo(StringBuilder copy) {
        Digest said = new Digest().raw(extra);
        row.parts().forEach(part -> said.text(part.cut()).text(part.name()).use(part.use()));
        UUID digest = said.value();
        CopyLine line = new CopyLine(copy);
        for (GroupDay.Part part : row.parts()) {
            line.number(number).number(file).plain(null).plain(row.group().kind()).text(name).text(recordKey).text(part.cut())
                    .text(part.name()).text(row.tool()).text(part.use().surface()).text(part.use().model())
                    .plain(row.day()).text(row.dayBasis()).figures(part.use()).text(extra).number(row.line())
                    .plain(digest).end();
        }
    }
}
