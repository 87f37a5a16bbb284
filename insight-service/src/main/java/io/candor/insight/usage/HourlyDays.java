package io.candor.insight.usage;

import java.time.LocalDate;

import org.jdbi.v3.core.Handle;

/** Days added up from telemetry by the hour, which have to be added up again when hours count otherwise than before. */
final class HourlyDays {

    private HourlyDays() {
    }

    /** @param whose an account or a person, by keyed hash */
    static void due(Handle db, String whose, LocalDate from) {
        db.createUpdate("""
                UPDATE otlp_person_day d SET due = true FROM (
                    SELECT identity_key, installation_id, day FROM otlp_person_day
                    WHERE day >= :from AND (identity_key = :whose OR subject_key = :whose OR identity_key IN (
                        SELECT identity_key FROM identity_match WHERE subject_key = :whose))
                    ORDER BY identity_key COLLATE "C", installation_id, day FOR UPDATE) n
                WHERE d.identity_key = n.identity_key AND d.installation_id = n.installation_id AND d.day = n.day""")
                .bind("whose", whose).bind("from", from).execute();
    }
}
