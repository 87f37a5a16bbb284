package io.candor.feedback.campaign;

import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Handle;

import io.candor.feedback.privacy.Level;
import io.candor.feedback.problem.ProblemException;
import io.candor.feedback.problem.ProblemType;

/** Keeps one person at one level a wave. */
@ApplicationScoped
public class Participation {

    /**
     * Settles the person's level for the wave, or confirms it.
     *
     * @return whether it was settled just now
     * @throws ProblemException LEVEL_ALREADY_CHOSEN when the other level was taken first
     */
    public boolean choose(Handle handle, String waveId, String employeeId, Level level) {
        int settled = handle.createUpdate("""
                INSERT INTO desk.participation (wave_id, employee_id, level) VALUES (:wave, :employee, :level)
                ON CONFLICT DO NOTHING""")
                .bind("wave", waveId).bind("employee", employeeId).bind("level", level.word()).execute();
        String chosen = handle
                .createQuery("SELECT level FROM desk.participation WHERE wave_id = :wave AND employee_id = :employee")
                .bind("wave", waveId).bind("employee", employeeId).mapTo(String.class).one();
        if (!chosen.equals(level.word())) {
            throw new ProblemException(ProblemType.LEVEL_ALREADY_CHOSEN,
                    "This wave is answered at level " + chosen + " already; it cannot be both.");
        }
        return settled == 1;
    }
}
