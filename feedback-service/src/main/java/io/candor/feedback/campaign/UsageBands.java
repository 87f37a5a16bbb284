package io.candor.feedback.campaign;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;

import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

import io.candor.feedback.post.DatabaseOf;
import io.candor.feedback.post.Post;
import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.oidc.client.OidcClientException;

/**
 * Has insight-service make a wave's band keys. Desk tells it who is in which block and is told names and keys; who is in which
 * band, and how many, it never learns. Bands are an extra: without an answer the wave opens without them.
 */
@ApplicationScoped
class UsageBands {

    private final Jdbi desk;
    private final Contracts contracts;
    private final BandKeysClient insight;

    @Inject
    UsageBands(@DatabaseOf(Post.DESK) Jdbi desk, Contracts contracts, @RestClient BandKeysClient insight) {
        this.desk = desk;
        this.contracts = contracts;
        this.insight = insight;
    }

    /** Asks outside of any transaction; the answer may take as long as making keys does. */
    OfferedBands of(Wave wave, List<Block> invited) {
        BandKeysClient.BandRequest request = QuarkusTransaction.requiringNew()
                .call(() -> desk.withHandle(handle -> request(handle, wave, invited)));
        if (request == null) {
            return OfferedBands.NONE;
        }
        try {
            return OfferedBands.of(request, insight.prepare(wave.waveId(), request));
        } catch (WebApplicationException | ProcessingException | OidcClientException unanswered) {
            Log.warnf("Wave %s opens without usage bands; insight-service did not make them: %s", wave.waveId(),
                    unanswered.getMessage());
        } catch (IllegalArgumentException unfit) {
            Log.errorf("Wave %s opens without usage bands; insight-service offered %s", wave.waveId(), unfit.getMessage());
        }
        return OfferedBands.NONE;
    }

    private BandKeysClient.@Nullable BandRequest request(Handle handle, Wave wave, List<Block> invited) {
        String target = contracts.find(handle, wave.surveyId())
                .map(contract -> contract.terms().bandTarget()).orElse(null);
        if (target == null) {
            return null;
        }
        Map<String, List<String>> members = members(handle, wave);
        Map<String, Double> rates = responseRates(handle, wave.surveyId());
        return new BandKeysClient.BandRequest(target, wave.period(), wave.closesAt(), invited.stream()
                .map(block -> new BandKeysClient.AskedBlock(block.blockId(), block.path(), block.unitIds(),
                        rates.get(block.blockId()), members.getOrDefault(block.blockId(), List.of())))
                .toList());
    }

    /** Who can carry a band: who chose to answer confidentially cannot, and must not count among those who can. */
    private static Map<String, List<String>> members(Handle handle, Wave wave) {
        Map<String, List<String>> members = new HashMap<>();
        handle.createQuery("""
                SELECT block_id, employee_id FROM desk.block_member m WHERE period = :period AND NOT EXISTS (
                    SELECT 1 FROM desk.chosen_level c WHERE c.campaign_id = :campaign AND c.employee_id = m.employee_id
                    AND c.level = 'confidential') ORDER BY employee_id""")
                .bind("period", wave.period()).bind("campaign", wave.surveyId())
                .map((row, context) -> members.computeIfAbsent(row.getString(1), block -> new ArrayList<>())
                        .add(row.getString(2)))
                .list();
        return members;
    }

    /** From the campaign's last released wave, of blocks whose count was told; a merged label's parts are not known. */
    private static Map<String, Double> responseRates(Handle handle, String surveyId) {
        Map<String, Double> rates = new HashMap<>();
        handle.createQuery("""
                WITH last AS (SELECT o.data, w.period FROM feed.outbox o JOIN desk.wave w ON w.wave_id = o.data->>'wave'
                              WHERE o.type = 'wave.closed' AND w.survey_id = :survey AND w.origin = 'web'
                              ORDER BY o.sequence DESC LIMIT 1)
                SELECT b.block_id, (told->>'answered')::float8 / b.invited AS rate
                FROM last CROSS JOIN jsonb_array_elements(last.data->'blocks') AS told
                JOIN desk.block b ON b.period = last.period AND b.block_id = told->>'blockId'
                WHERE told->>'answered' IS NOT NULL""")
                .bind("survey", surveyId).map((row, context) -> rates.put(row.getString(1), row.getDouble(2))).list();
        return rates;
    }
}
