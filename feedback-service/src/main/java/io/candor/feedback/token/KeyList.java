package io.candor.feedback.token;

import java.time.Instant;
import java.util.Base64;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * Everything about a wave that could be used to tell people apart if it differed between them: labels, how many people
 * carry each, and every public key. Written once as text, before the wave opens; browsers refuse a wave whose list is not
 * in the log.
 *
 * @param contract SHA-256 of the privacy contract's text, base64url
 * @param labels in order of their id
 */
@JsonPropertyOrder({ "v", "kind", "wave", "survey", "surveyVersion", "period", "opensAt", "closesAt", "contract",
        "sealing", "signing", "labels" })
public record KeyList(int v, String kind, String wave, String survey, int surveyVersion, String period, Instant opensAt,
        Instant closesAt, String contract, Sealing sealing, Signing signing, List<Label> labels) {

    public KeyList {
        labels = List.copyOf(labels);
    }

    /** The list of a wave. */
    public static KeyList of(String wave, String survey, int surveyVersion, String period, Instant opensAt,
            Instant closesAt, String contract, Sealing sealing, List<Label> labels) {
        return new KeyList(1, "wave", wave, survey, surveyVersion, period, opensAt, closesAt, contract, sealing,
                new Signing("RSABSSA-SHA384-PSS-Randomized", BlindSignature.EXPONENT.intValueExact()), labels);
    }

    /**
     * The key answers are sealed to.
     *
     * @param key an uncompressed P-256 point, base64url
     * @param size bytes of the padded answer before sealing
     */
    public record Sealing(String suite, String key, int size) {
    }

    /** How tokens are signed. */
    public record Signing(String suite, int exponent) {
    }

    /**
     * A label with its token keys.
     *
     * @param keys moduli, ordinal 1 first, base64url
     * @param bands the label's usage bands, none where fewer than two of ten people would remain
     */
    public record Label(String label, String name, int invited, List<String> keys, List<Band> bands) {

        public Label {
            keys = List.copyOf(keys);
            bands = List.copyOf(bands);
        }
    }

    /** A usage band an answer of the label may carry, by its bearer's choice; at least ten people could. */
    public record Band(String band, String key) {
    }

    static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
