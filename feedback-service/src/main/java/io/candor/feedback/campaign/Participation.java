package io.candor.feedback.campaign;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Handle;

import io.candor.feedback.privacy.Floors;
import io.candor.feedback.privacy.Level;
import io.candor.feedback.problem.ProblemException;
import io.candor.feedback.problem.ProblemType;

/**
 * Keeps one person at one level a wave: the one they had chosen when it opened, anonymous where they chose none. A choice to
 * answer confidentially is kept only where at least ten people of the block stay anonymous; else the whole block answers
 * that wave anonymously, so that nobody's choice thins out the others' crowd.
 */
@ApplicationScoped
public class Participation {

    private static final String CONFIDENTIAL_OF_BLOCK = """
            SELECT m.block_id, m.employee_id, b.invited, count(*) OVER (PARTITION BY m.block_id) AS leaving
            FROM desk.block_member m JOIN desk.block b USING (period, block_id)
            JOIN desk.chosen_level c ON c.employee_id = m.employee_id AND c.campaign_id = :campaign
                AND c.level = 'confidential'
            WHERE m.period = :period""";

    /** The person's choice for the campaign's waves to come. */
    void choose(Handle handle, String campaign, String employeeId, Level level) {
        handle.createUpdate("""
                INSERT INTO desk.chosen_level (campaign_id, employee_id, level) VALUES (:campaign, :employee, :level)
                ON CONFLICT (campaign_id, employee_id) DO UPDATE SET level = excluded.level""")
                .bind("campaign", campaign).bind("employee", employeeId).bind("level", level.word()).execute();
    }

    Level chosen(Handle handle, String campaign, String employeeId) {
        return handle
                .createQuery("SELECT level FROM desk.chosen_level WHERE campaign_id = :campaign AND employee_id = :employee")
                .bind("campaign", campaign).bind("employee", employeeId).mapTo(String.class).findOne().map(Level::of)
                .orElse(Level.ANONYMOUS);
    }

    /**
     * Notes who answers this wave confidentially; from now on no choice changes it.
     *
     * @return people at the anonymous level, for every block from which somebody left it
     */
    Map<String, Integer> settle(Handle handle, Wave wave) {
        handle.createUpdate("INSERT INTO desk.participation (wave_id, employee_id, level) SELECT :wave, employee_id, "
                + "'confidential' FROM (" + CONFIDENTIAL_OF_BLOCK + ") AS choice WHERE invited - leaving >= :floor")
                .bind("wave", wave.waveId()).bind("campaign", wave.surveyId()).bind("period", wave.period())
                .bind("floor", Floors.GROUP).execute();
        Map<String, Integer> anonymous = new HashMap<>();
        handle.createQuery("""
                SELECT b.block_id, b.invited - count(*)::int AS anonymous FROM desk.participation p
                JOIN desk.block_member m ON m.period = :period AND m.employee_id = p.employee_id
                JOIN desk.block b ON b.period = m.period AND b.block_id = m.block_id
                WHERE p.wave_id = :wave AND p.level = 'confidential' GROUP BY b.block_id, b.invited""")
                .bind("wave", wave.waveId()).bind("period", wave.period())
                .map((row, context) -> Map.entry(row.getString("block_id"), row.getInt("anonymous")))
                .forEach(block -> anonymous.put(block.getKey(), block.getValue()));
        return anonymous;
    }

    /** The level at which a person answers a wave that has opened. */
    Level of(Handle handle, String waveId, String employeeId) {
        return handle.createQuery("SELECT level FROM desk.participation WHERE wave_id = :wave AND employee_id = :employee")
                .bind("wave", waveId).bind("employee", employeeId).mapTo(String.class).findOne().map(Level::of)
                .orElse(Level.ANONYMOUS);
    }

    /** How many people can carry a block's label in a wave. */
    int carrying(Handle handle, String waveId, Block block) {
        return block.invited() - handle.createQuery("""
                SELECT count(*)::int FROM desk.participation p JOIN desk.wave w USING (wave_id)
                JOIN desk.block_member m ON m.period = w.period AND m.employee_id = p.employee_id
                WHERE p.wave_id = :wave AND p.level = 'confidential' AND m.block_id = :block""")
                .bind("wave", waveId).bind("block", block.blockId()).mapTo(Integer.class).one();
    }

    /**
     * Notes that tokens are issued.
     *
     * @throws ProblemException LEVEL_ALREADY_CHOSEN where the person answers this wave confidentially
     */
    void answerAnonymously(Handle handle, String waveId, String employeeId) {
        int noted = handle.createUpdate("""
                INSERT INTO desk.participation (wave_id, employee_id, level) VALUES (:wave, :employee, 'anonymous')
                ON CONFLICT DO NOTHING""").bind("wave", waveId).bind("employee", employeeId).execute();
        if (noted == 0 && of(handle, waveId, employeeId) == Level.CONFIDENTIAL) {
            throw new ProblemException(ProblemType.LEVEL_ALREADY_CHOSEN, "You chose to answer in chat before this wave opened: "
                    + "its answers are taken there, confidentially. You can choose again for the next one.");
        }
    }

    /**
     * Notes that the person answers at a confidential door.
     *
     * @return whether for the first time in this wave
     * @throws ProblemException LEVEL_ALREADY_CHOSEN where the person answers this wave anonymously
     */
    public boolean answerConfidentially(Handle handle, String waveId, String employeeId) {
        Optional<Boolean> answered = handle.createQuery("""
                UPDATE desk.participation SET answered = true
                WHERE wave_id = :wave AND employee_id = :employee AND level = 'confidential' RETURNING old.answered""")
                .bind("wave", waveId).bind("employee", employeeId).mapTo(Boolean.class).findOne();
        return !answered.orElseThrow(() -> new ProblemException(ProblemType.LEVEL_ALREADY_CHOSEN,
                "This person answers this wave anonymously, in Candor itself. Who wants to answer in chat chooses so there "
                        + "(Home, How you answer) before a wave opens."));
    }
}
