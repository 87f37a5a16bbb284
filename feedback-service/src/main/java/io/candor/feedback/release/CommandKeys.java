package io.candor.feedback.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jdbi.v3.core.Handle;

import io.candor.feedback.sealing.SealingKeyPair;
import io.candor.feedback.secret.OwnerFiles;

/** The key receipts' commands are sealed to: offered for one job, then destroyed, so that no old command can be opened. */
@ApplicationScoped
class CommandKeys {

    private final Path folder;

    @Inject
    CommandKeys(ReleaseSettings settings) {
        this.folder = settings.folder().resolve("commands");
    }

    /** Offers a key where none is offered. */
    void offer(Handle handle) {
        boolean offered = handle.createQuery("SELECT EXISTS (SELECT 1 FROM intake.command_key)").mapTo(Boolean.class).one();
        if (!offered) {
            UUID keyId = UUID.randomUUID();
            SealingKeyPair pair = SealingKeyPair.fresh();
            try {
                OwnerFiles.write(folder.resolve(keyId + ".seal"), pair.bytes());
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
            handle.createUpdate("INSERT INTO intake.command_key (key_id, public_key) VALUES (:id, :key)").bind("id", keyId)
                    .bind("key", pair.publicKey()).execute();
        }
    }

    /** Takes the offered keys back: from the end of this transaction on intake refuses what is sealed to them. */
    Map<UUID, SealingKeyPair> withdraw(Handle handle) {
        Map<UUID, SealingKeyPair> withdrawn = new HashMap<>();
        for (UUID keyId : handle.createQuery("DELETE FROM intake.command_key RETURNING key_id").mapTo(UUID.class).list()) {
            Path file = folder.resolve(keyId + ".seal");
            try {
                if (Files.exists(file)) {
                    withdrawn.put(keyId, SealingKeyPair.of(Files.readAllBytes(file)));
                }
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return withdrawn;
    }

    /** Destroys every private half that is not offered any more. */
    void destroyWithdrawn(Handle handle) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        List<String> offered = handle.createQuery("SELECT key_id::text || '.seal' FROM intake.command_key")
                .mapTo(String.class).list();
        try (var files = Files.list(folder)) {
            for (Path file : files.filter(file -> !offered.contains(file.getFileName().toString())).toList()) {
                OwnerFiles.destroy(file);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
