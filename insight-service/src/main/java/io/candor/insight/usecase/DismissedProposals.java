package io.candor.insight.usecase;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jdbi.v3.core.Jdbi;

/** Which proposed use cases are no longer listed, whatever their case; known by a hash, so that erased words stay erased. */
@ApplicationScoped
class DismissedProposals {

    private final Jdbi jdbi;

    DismissedProposals(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Those of these texts that are still listed. */
    List<String> without(List<String> texts) {
        Set<ByteBuffer> dismissed = jdbi.withHandle(db -> db.createQuery("SELECT digest FROM dismissed_proposal")
                .mapTo(byte[].class).stream().map(ByteBuffer::wrap).collect(Collectors.toSet()));
        return texts.stream().filter(text -> !dismissed.contains(ByteBuffer.wrap(digest(text)))).toList();
    }

    /** Saying it again changes nothing. */
    @Transactional
    void dismiss(String text) {
        jdbi.useHandle(db -> db.execute("INSERT INTO dismissed_proposal VALUES (?) ON CONFLICT DO NOTHING", digest(text)));
    }

    @Transactional
    void restore(String text) {
        jdbi.useHandle(db -> db.execute("DELETE FROM dismissed_proposal WHERE digest = ?", digest(text)));
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(text.strip().toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
