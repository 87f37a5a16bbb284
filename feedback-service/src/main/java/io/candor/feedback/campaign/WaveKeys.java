package io.candor.feedback.campaign;

import java.security.interfaces.RSAPrivateCrtKey;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jdbi.v3.core.Handle;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.candor.feedback.problem.ProblemException;
import io.candor.feedback.problem.ProblemType;
import io.candor.feedback.sealing.AnswerSeal;
import io.candor.feedback.survey.SurveyDefinition;
import io.candor.feedback.token.KeyList;
import io.candor.feedback.token.KeyLog;
import io.candor.feedback.token.Tokens;

/** Publishes everything a wave's browsers rely on, and hands intake what it checks, in the opening's transaction. */
@ApplicationScoped
public class WaveKeys {

    private static final int NO_SEALED_ANSWERS = 0;

    private final Tokens tokens;
    private final KeyLog log;
    private final Contracts contracts;
    private final ObjectMapper json;

    @Inject
    WaveKeys(Tokens tokens, KeyLog log, Contracts contracts, ObjectMapper json) {
        this.tokens = tokens;
        this.log = log;
        this.contracts = contracts;
        this.json = json;
    }

    /**
     * A wave's release key.
     *
     * @param key uncompressed P-256 point
     * @param size bytes of the padded answer
     */
    public record Sealing(byte[] key, int size) {
    }

    /** How many keys each label of a campaign's wave needs. */
    int ordinals(Handle handle, String campaign) {
        return contracts.current(handle, campaign).terms().ordinals();
    }

    /**
     * Publishes the wave's list under its contract, which is frozen from now on.
     *
     * @param carrying people at the anonymous level by block: so many can carry its label
     */
    Contracts.SignedContract publish(Handle handle, Wave wave, SurveyDefinition definition, List<Block> invited,
            Map<String, Integer> carrying, List<RSAPrivateCrtKey> fresh, OfferedBands offered) {
        Contracts.SignedContract contract = contracts.freeze(handle, wave.surveyId());
        if (contract.terms().ordinals() * invited.size() != fresh.size()) {
            throw new ProblemException(ProblemType.KEYS_NOT_READY, "The contract was changed meanwhile; try again.");
        }
        log.appendContractKey(handle, contracts.publicKey());
        byte[] sealingKey = takeSealingKey(handle, wave.waveId());
        Map<String, List<byte[]>> moduli = tokens.prepare(handle, wave.waveId(),
                invited.stream().map(Block::blockId).toList(), fresh);
        handle.createUpdate("UPDATE desk.wave SET sealing_key = :key, sealed_size = :size WHERE wave_id = :wave")
                .bind("key", sealingKey).bind("size", definition.paddedBytes()).bind("wave", wave.waveId()).execute();
        openIntake(handle, wave, AnswerSeal.sealedBytes(definition.paddedBytes()), moduli);
        OfferedBands bands = offered.under(contract.terms().bandTarget()).within(carrying);
        offerBands(handle, wave, bands);
        KeyList list = KeyList.of(wave.waveId(), wave.surveyId(), wave.surveyVersion(), wave.period(), wave.opensAt(),
                wave.closesAt(), contract.hash(),
                new KeyList.Sealing(AnswerSeal.SUITE, base64(sealingKey), definition.paddedBytes()),
                invited.stream().map(block -> label(block, carrying.getOrDefault(block.blockId(), block.invited()),
                        Objects.requireNonNull(moduli.get(block.blockId())), bands.of(block))).toList());
        log.append(handle, wave.waveId(), text(list));
        return contract;
    }

    /** A wave that takes no tokens: nothing is published, intake has only somewhere to refuse from. */
    void withoutTokens(Handle handle, Wave wave) {
        openIntake(handle, wave, NO_SEALED_ANSWERS, Map.of());
    }

    /** The release key answers of a wave are sealed to. */
    public Sealing sealing(Handle handle, String waveId) {
        return handle.createQuery("SELECT sealing_key, sealed_size FROM desk.wave WHERE wave_id = :wave").bind("wave", waveId)
                .map((row, context) -> new Sealing(row.getBytes("sealing_key"), row.getInt("sealed_size"))).one();
    }

    private static byte[] takeSealingKey(Handle handle, String waveId) {
        return handle.createQuery("""
                UPDATE release.sealing_key SET wave_id = :wave WHERE key_id = (
                    SELECT key_id FROM release.sealing_key WHERE wave_id IS NULL LIMIT 1 FOR UPDATE SKIP LOCKED)
                RETURNING public_key""").bind("wave", waveId).mapTo(byte[].class).findOne()
                .orElseThrow(() -> new ProblemException(ProblemType.KEYS_NOT_READY,
                        "The release post has no key ready yet; try again in a few seconds."));
    }

    private static void openIntake(Handle handle, Wave wave, int bytes, Map<String, List<byte[]>> moduli) {
        List<String> labels = new ArrayList<>();
        List<Integer> ordinals = new ArrayList<>();
        List<byte[]> flat = new ArrayList<>();
        moduli.forEach((label, keys) -> {
            for (int i = 0; i < keys.size(); i++) {
                labels.add(label);
                ordinals.add(i + 1);
                flat.add(keys.get(i));
            }
        });
        handle.createUpdate("SELECT intake.open_wave(:wave, :closes, :bytes, :labels, :ordinals, :moduli)")
                .bind("wave", wave.waveId()).bind("closes", wave.closesAt()).bind("bytes", bytes)
                .bind("labels", labels.toArray(String[]::new)).bind("ordinals", ordinals.toArray(Integer[]::new))
                .bind("moduli", flat.toArray(byte[][]::new)).execute();
    }

    private static void offerBands(Handle handle, Wave wave, OfferedBands bands) {
        List<String> labels = new ArrayList<>();
        List<String> names = new ArrayList<>();
        List<byte[]> moduli = new ArrayList<>();
        bands.ofBlock().forEach((label, offered) -> offered.forEach(band -> {
            labels.add(label);
            names.add(band.band());
            moduli.add(Base64.getUrlDecoder().decode(band.key()));
        }));
        if (!labels.isEmpty()) {
            handle.createUpdate("SELECT intake.offer_bands(:wave, :labels, :names, :moduli)").bind("wave", wave.waveId())
                    .bind("labels", labels.toArray(String[]::new)).bind("names", names.toArray(String[]::new))
                    .bind("moduli", moduli.toArray(byte[][]::new)).execute();
        }
    }

    private static KeyList.Label label(Block block, int carrying, List<byte[]> moduli, List<KeyList.Band> bands) {
        return new KeyList.Label(block.blockId(), block.name(), carrying,
                moduli.stream().map(WaveKeys::base64).toList(), bands);
    }

    private String text(KeyList list) {
        try {
            return json.writeValueAsString(list);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
