package io.candor.feedback.token;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The private halves of a wave's token keys: one per label and ordinal, wrapped at rest, gone when the wave closes. */
@ApplicationScoped
class SigningKeys {

    private final WaveWrap wrap;
    private final Map<Place, RSAPrivateKey> unwrapped = new ConcurrentHashMap<>();

    @Inject
    SigningKeys(WaveWrap wrap) {
        this.wrap = wrap;
    }

    private record Place(String waveId, String label, int ordinal) {
    }

    /**
     * Stores a wave's keys, label by label.
     *
     * @param labels in the order of the key list
     * @param ordinals keys per label
     * @return the moduli per label, ordinal 1 first
     */
    Map<String, List<byte[]>> store(Handle handle, String waveId, List<String> labels, int ordinals,
            List<RSAPrivateCrtKey> keys) {
        wrap.create(waveId);
        Map<String, List<byte[]>> moduli = new java.util.LinkedHashMap<>();
        PreparedBatch batch = handle.prepareBatch(
                "INSERT INTO desk.signing_key (wave_id, label, ordinal, wrapped) VALUES (?, ?, ?, ?)");
        int next = 0;
        for (String label : labels) {
            List<byte[]> ofLabel = new ArrayList<>();
            for (int ordinal = 1; ordinal <= ordinals; ordinal++) {
                RSAPrivateCrtKey key = keys.get(next++);
                batch.add(waveId, label, ordinal, wrap.wrap(waveId, key.getEncoded()));
                ofLabel.add(unsigned(key.getModulus()));
            }
            moduli.put(label, ofLabel);
        }
        batch.execute();
        return moduli;
    }

    /** The key of a label and ordinal; empty once the wave's keys are destroyed. */
    Optional<RSAPrivateKey> find(Handle handle, String waveId, String label, int ordinal) {
        Place place = new Place(waveId, label, ordinal);
        RSAPrivateKey known = unwrapped.get(place);
        if (known != null) {
            return Optional.of(known);
        }
        return handle.createQuery("""
                SELECT wrapped FROM desk.signing_key WHERE wave_id = :wave AND label = :label AND ordinal = :ordinal""")
                .bind("wave", waveId).bind("label", label).bind("ordinal", ordinal).mapTo(byte[].class).findOne()
                .flatMap(wrapped -> wrap.unwrap(waveId, wrapped)).map(pkcs8 -> remembered(place, parsed(pkcs8)));
    }

    /** For as long as the wave's keys live; they may be destroyed while this one is being read. */
    private RSAPrivateKey remembered(Place place, RSAPrivateKey key) {
        unwrapped.put(place, key);
        if (!wrap.holds(place.waveId())) {
            unwrapped.remove(place);
        }
        return key;
    }

    /** Destroys the keys of these waves and the note of who was issued tokens. */
    void destroy(Handle handle, List<String> closed) {
        for (String waveId : closed) {
            wrap.destroy(waveId);
            unwrapped.keySet().removeIf(place -> place.waveId().equals(waveId));
            handle.execute("DELETE FROM desk.signing_key WHERE wave_id = ?", waveId);
            handle.execute("DELETE FROM desk.issued_token WHERE wave_id = ?", waveId);
        }
    }

    List<String> waves() {
        return wrap.waves();
    }

    private static RSAPrivateKey parsed(byte[] pkcs8) {
        try {
            return (RSAPrivateKey) RsaEngine.best().keys().generatePrivate(new PKCS8EncodedKeySpec(pkcs8));
        } catch (GeneralSecurityException damaged) {
            throw new IllegalStateException(damaged);
        }
    }

    private static byte[] unsigned(BigInteger modulus) {
        byte[] bytes = modulus.toByteArray();
        return bytes[0] == 0 ? java.util.Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
    }
}
