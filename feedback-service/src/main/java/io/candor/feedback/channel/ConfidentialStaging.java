package io.candor.feedback.channel;

import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Handle;

/** Where confidential answers wait for release, under a pseudonym and never under a person. */
@ApplicationScoped
public class ConfidentialStaging {

    /**
     * One answer.
     *
     * @param pseudonym keyed hash whose key is held in memory only
     * @param answer UTF-8 JSON {@code {surveyId, surveyVersion, answers}}, sealed to the wave's key where it has one
     */
    public record Entry(String waveId, byte[] pseudonym, String label, int ordinal, byte[] answer) {
    }

    private static final String STORE = """
            INSERT INTO channel.staging (wave_id, pseudonym, label, ordinal, answer) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (wave_id, pseudonym, ordinal) DO UPDATE SET answer = excluded.answer""";

    public void store(Handle handle, Iterable<Entry> entries) {
        var batch = handle.prepareBatch(STORE);
        entries.forEach(entry -> batch.add(entry.waveId(), entry.pseudonym(), entry.label(), entry.ordinal(),
                entry.answer()));
        batch.execute();
    }

    public boolean holds(Handle handle, String waveId, byte[] pseudonym) {
        return handle.createQuery("""
                SELECT EXISTS (SELECT 1 FROM channel.staging WHERE wave_id = :wave AND pseudonym = :pseudonym)""")
                .bind("wave", waveId).bind("pseudonym", pseudonym).mapTo(Boolean.class).one();
    }
}
