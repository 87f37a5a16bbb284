package io.candor.insight.usage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A person-day with its person replaced by keyed hashes.
 *
 * @param recordKey as it is stored
 * @param hour of an event, as far as it may be known; null for a day's figures
 * @param extra as JSON
 * @param file which file of the upload, from 0
 * @param number position in the whole upload, all its files together
 */
record StagedRow(String identityKey, String subjectKey, boolean matched, @Nullable String unit, @Nullable String rosterUnit,
        String recordKey, @Nullable Instant hour, PersonDay row, String extra, int file, long number) implements Staged {

    @Override
    public Ledger ledger() {
        return Ledger.PEOPLE;
    }

    @Override
    public boolean isEvent() {
        return hour != null;
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
        return KeyHash.of(row.day(), identityKey, row.tool(), recordKey);
    }

    @Override
    public int lines() {
        return row.uses().size();
    }

    @Override
    public void writeTo(StringBuilder copy) {
        UUID digest = digest();
        CopyLine line = new CopyLine(copy);
        for (Use use : row.uses()) {
            line.number(number).number(file).plain(hour).text(identityKey).text(subjectKey).flag(matched).text(recordKey)
                    .text(row.report()).text(row.tool()).text(use.surface()).text(use.model()).plain(row.day())
                    .text(row.dayBasis()).text(unit).text(rosterUnit).figures(use).text(extra).number(row.line())
                    .plain(digest).end();
        }
    }

    private UUID digest() {
        Digest said = new Digest().raw(subjectKey).text(String.valueOf(unit)).text(String.valueOf(rosterUnit))
                .text(row.report()).text(extra);
        row.uses().forEach(said::use);
        return said.value();
    }
}
