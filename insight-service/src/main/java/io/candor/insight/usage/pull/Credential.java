package io.candor.insight.usage.pull;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** How a source wants to be shown the secret. */
public enum Credential {

    /** {@code Authorization: Bearer …}. */
    BEARER,
    /** {@code x-api-key: …}. */
    API_KEY,
    /** {@code Authorization: Basic …}, the secret for a user and no password. */
    BASIC,
    /** In the body, where the endpoint says so. */
    BODY,
    /** {@code tenant:client:secret}, for which the vendor's log-in gives a bearer token (RFC 6749 section 4.4). */
    CLIENT;

    @JsonCreator
    static Credential of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    @JsonValue
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @param secret where the source logs clients in, the token it gave */
    Map<String, String> headers(String secret) {
        return switch (this) {
            case BEARER, CLIENT -> Map.of("Authorization", "Bearer " + secret);
            case API_KEY -> Map.of("x-api-key", secret);
            case BASIC -> Map.of("Authorization",
                    "Basic " + Base64.getEncoder().encodeToString((secret + ":").getBytes(StandardCharsets.US_ASCII)));
            case BODY -> Map.of();
        };
    }
}
