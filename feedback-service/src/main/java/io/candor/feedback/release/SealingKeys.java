package io.candor.feedback.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.jdbi.v3.core.Jdbi;

import io.candor.feedback.post.DatabaseOf;
import io.candor.feedback.post.Post;
import io.candor.feedback.sealing.SealingKeyPair;
import io.candor.feedback.secret.OwnerFiles;

/**
 * The waves' release keys. Private halves are files on release's own volume and nowhere else; public halves lie ready in
 * the database for waves to come. A wave's private half is destroyed when its release has committed: from then on nobody
 * can open what old WAL and backups still hold.
 */
@ApplicationScoped
class SealingKeys {

    private static final int READY = 8;

    private final Jdbi release;
    private final Path folder;

    @Inject
    SealingKeys(@DatabaseOf(Post.RELEASE) Jdbi release, ReleaseSettings settings) {
        this.release = release;
        this.folder = settings.folder();
    }

    private record Offered(UUID keyId, SealingKeyPair pair) {
    }

    /** Keeps a few public keys ready. The file is there before anybody can seal to it. */
    @Transactional
    void keepReady() {
        release.useHandle(handle -> {
            int ready = handle.createQuery("SELECT count(*) FROM release.sealing_key WHERE wave_id IS NULL")
                    .mapTo(Integer.class).one();
            for (int missing = ready; missing < READY; missing++) {
                Offered offered = new Offered(UUID.randomUUID(), SealingKeyPair.fresh());
                write(offered);
                handle.createUpdate("INSERT INTO release.sealing_key (key_id, public_key) VALUES (:id, :key)")
                        .bind("id", offered.keyId()).bind("key", offered.pair().publicKey()).execute();
            }
        });
    }

    /** The pair of a key id; empty when this volume does not hold it. */
    Optional<SealingKeyPair> find(UUID keyId) {
        Path file = file(keyId);
        try {
            return Files.exists(file) ? Optional.of(SealingKeyPair.of(Files.readAllBytes(file))) : Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Destroys the private halves of every wave that is released; repeated until it is done, whatever crashed between. */
    void destroyUsed() {
        List<UUID> used = release.withHandle(handle -> handle.createQuery("""
                SELECT w.sealing_key FROM release.wave w JOIN release.wave_result r USING (wave_id)
                JOIN release.sealing_key k ON k.key_id = w.sealing_key""").mapTo(UUID.class).list());
        for (UUID keyId : used) {
            try {
                OwnerFiles.destroy(file(keyId));
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
            release.useHandle(handle -> handle.execute("DELETE FROM release.sealing_key WHERE key_id = ?", keyId));
        }
    }

    private void write(Offered offered) {
        try {
            OwnerFiles.write(file(offered.keyId()), offered.pair().bytes());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Path file(UUID keyId) {
        return folder.resolve(keyId + ".seal");
    }
}
