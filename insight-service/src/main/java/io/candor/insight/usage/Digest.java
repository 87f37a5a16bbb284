package io.candor.insight.usage;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** Of all that a later report could change; equal digests mean nothing new was said. */
final class Digest {

    /** Finding the algorithm takes longer than a row. */
    private static final ThreadLocal<MessageDigest> SHA_256 = ThreadLocal.withInitial(() -> {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    });

    private final StringBuilder said = new StringBuilder(256);

    /** The first of what is said. */
    Digest raw(String start) {
        said.append(start);
        return this;
    }

    Digest use(Use use) {
        said.append('|').append(use.surface()).append('|').append(use.model()).append('|').append(use.licensed());
        for (Measure measure : Measure.ALL) {
            said.append(',').append(use.counts().get(measure));
        }
        Use.Cost cost = use.cost();
        if (cost != null) {
            said.append('|').append(cost.minor().stripTrailingZeros().toPlainString()).append(cost.currency())
                    .append(cost.kind());
        }
        return this;
    }

    Digest text(String text) {
        said.append('|').append(text);
        return this;
    }

    UUID value() {
        ByteBuffer hash = ByteBuffer.wrap(SHA_256.get().digest(said.toString().getBytes(StandardCharsets.UTF_8)));
        return new UUID(hash.getLong(), hash.getLong());
    }
}
