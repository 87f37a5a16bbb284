package io.candor.feedback.token;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Prepares a wave's tokens before it opens and hands each person theirs. */
@ApplicationScoped
public class Tokens {

    /** Reports a person may send in one wave; only the first counts as a person. */
    public static final int ORDINALS = 5;

    private static final int SECRET_BYTES = 32;

    private final SecureRandom random = new SecureRandom();

    /** A right to answer. {@code token} is base64url without padding. */
    public record Token(int ordinal, String token) {
    }

    private record Prepared(String employeeId, String label, int ordinal, byte[] secret, byte[] hash) {
    }

    /** Makes every invited person's tokens and hands intake their hashes, in random order. */
    public void prepare(Handle handle, String waveId, String period) {
        List<Prepared> prepared = new ArrayList<>();
        handle.createQuery("SELECT employee_id, block_id FROM desk.block_member WHERE period = :period")
                .bind("period", period)
                .map((row, context) -> new String[] { row.getString("employee_id"), row.getString("block_id") })
                .forEach(member -> {
                    for (int ordinal = 1; ordinal <= ORDINALS; ordinal++) {
                        byte[] secret = new byte[SECRET_BYTES];
                        random.nextBytes(secret);
                        prepared.add(new Prepared(member[0], member[1], ordinal, secret, hash(secret)));
                    }
                });
        PreparedBatch own = handle.prepareBatch(
                "INSERT INTO desk.token (wave_id, employee_id, ordinal, label, secret) VALUES (?, ?, ?, ?, ?)");
        prepared.forEach(token -> own.add(waveId, token.employeeId(), token.ordinal(), token.label(), token.secret()));
        own.execute();
        Collections.shuffle(prepared, random);
        PreparedBatch intake = handle
                .prepareBatch("INSERT INTO intake.token (hash, wave_id, label, ordinal) VALUES (?, ?, ?, ?)");
        prepared.forEach(token -> intake.add(token.hash(), waveId, token.label(), token.ordinal()));
        intake.execute();
    }

    /** A person's tokens of a wave; empty for who is not invited. */
    public List<Token> of(Handle handle, String waveId, String employeeId) {
        return handle.createQuery("""
                SELECT ordinal, secret FROM desk.token WHERE wave_id = :wave AND employee_id = :employee
                ORDER BY ordinal""")
                .bind("wave", waveId).bind("employee", employeeId)
                .map((row, context) -> new Token(row.getInt("ordinal"),
                        Base64.getUrlEncoder().withoutPadding().encodeToString(row.getBytes("secret"))))
                .list();
    }

    /** What intake stores of a token. */
    public static byte[] hash(byte[] secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
