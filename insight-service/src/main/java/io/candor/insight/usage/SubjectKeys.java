package io.candor.insight.usage;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import jakarta.enterprise.context.ApplicationScoped;

/** Stands a keyed hash (HMAC-SHA256, cut to 128 bits) in for a person; without the secret nobody can try names against it. */
@ApplicationScoped
public class SubjectKeys {

    private static final String HMAC = "HmacSHA256";
    private static final int SHORTEST_SECRET = 32;

    /** Copied for each hash: looking the algorithm up takes longer than a hash. */
    private final Mac keyed;

    SubjectKeys(UsageSettings settings) {
        String text = settings.subjectSecret();
        if (text.length() < SHORTEST_SECRET) {
            throw new IllegalStateException("candor.usage.subject-secret needs at least " + SHORTEST_SECRET + " characters");
        }
        try {
            keyed = Mac.getInstance(HMAC);
            keyed.init(new SecretKeySpec(text.getBytes(StandardCharsets.UTF_8), HMAC));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has " + HMAC, e);
        }
    }

    /** What stands for a person of the directory, in every row and for ever. */
    public String ofEmployee(String employeeId) {
        return key("employee\0" + employeeId);
    }

    /** The vendor's account: stays the same when the directory learns later whose it is. */
    public String ofIdentity(Identity identity) {
        return key("identity\0" + identity.stable());
    }

    /** Stands for what must not be looked up: a key's name, one event, the attributes of a stream of figures. */
    public String ofRecord(String text) {
        return key("record\0" + text);
    }

    /** 32 bytes of the same secret for another purpose. */
    public byte[] derived(String purpose) {
        return mac("derived\0" + purpose);
    }

    private String key(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(mac(text), 16));
    }

    private byte[] mac(String text) {
        try {
            return ((Mac) keyed.clone()).doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("the JDK's own " + HMAC + " can be copied", e);
        }
    }
}
