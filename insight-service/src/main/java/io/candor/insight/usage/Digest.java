package io.candor.insight.usage;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** Of all that a later report could change; equal digests mean nothing new was said. */
final class Digest {

    private final StringBuilder said;

    Digest(String start) {
        said = new StringBuilder(256).append(start);
    }

    Digest use(Use use) {
        said.append('|').append(use.surface()).append('|').append(use.model()).append('|').append(use.licensed());
        for (Measure measure : Measure.values()) {
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
        try {
            ByteBuffer hash = ByteBuffer.wrap(MessageDigest.getInstance("SHA-256")
                    .digest(said.toString().getBytes(StandardCharsets.UTF_8)));
            return new UUID(hash.getLong(), hash.getLong());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
