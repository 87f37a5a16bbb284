package io.candor.feedback.attack;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;

/** Row ids that are computed from what intake knew: the spent mark, the sealed bytes, or a hash of either. */
record DerivedIdAttack() implements Attack {

    private static final List<String> HASHES = List.of("MD5", "SHA-1", "SHA-256", "SHA-384", "SHA-512");

    @Override
    public String name() {
        return "id derived from nullifier or sealed bytes";
    }

    @Override
    public Map<String, String> guess(Evidence evidence, Random random) {
        Map<String, String> guess = new HashMap<>();
        for (Evidence.UnderLabel label : evidence.byLabel()) {
            Map<String, String> rows = label.rows().stream()
                    .collect(Collectors.toMap(row -> masked(UUID.fromString(row.id())), Evidence.Row::id, (one, other) -> one));
            for (Evidence.Suspect suspect : label.people()) {
                String derived = candidates(suspect).stream().map(rows::get).filter(java.util.Objects::nonNull).findFirst()
                        .orElse(label.rows().get(random.nextInt(label.rows().size())).id());
                guess.put(suspect.person(), derived);
            }
        }
        return guess;
    }

    private static List<String> candidates(Evidence.Suspect suspect) {
        List<String> candidates = new ArrayList<>();
        for (byte[] known : List.of(suspect.nullifier(), suspect.sealed())) {
            if (known.length >= 16) {
                candidates.add(masked(known));
                HASHES.forEach(hash -> candidates.add(masked(hashed(hash, known))));
            }
        }
        return candidates;
    }

    private static byte[] hashed(String hash, byte[] known) {
        try {
            return MessageDigest.getInstance(hash).digest(known);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String masked(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return masked(new UUID(buffer.getLong(), buffer.getLong()));
    }

    /** Without the six bits that say version and variant. */
    private static String masked(UUID id) {
        return (id.getMostSignificantBits() & 0xffffffffffff0fffL) + " " + (id.getLeastSignificantBits() & 0x3fffffffffffffffL);
    }
}
