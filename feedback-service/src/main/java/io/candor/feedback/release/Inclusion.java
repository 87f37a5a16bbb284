package io.candor.feedback.release;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Handle;

import io.candor.feedback.token.MerkleTree;

/**
 * Publishes which tokens a wave's release took: hashes of the spent marks it found staged, sorted by value, and the Merkle
 * root over them; an answer that vanished from staging is missing here. Whoever holds a nonce can check that it is there; the
 * list says nothing about what was answered.
 */
@ApplicationScoped
class Inclusion {

    /**
     * Publishes a wave's list.
     *
     * @param refused receipt ids of answers that broke the survey's rules
     * @param destroyed receipt ids of answers fewer than ten people sent, or sent one of that number
     */
    void publish(Handle handle, String waveId, List<byte[]> refused, List<byte[]> destroyed) {
        List<byte[]> leaves = handle.createQuery("SELECT nullifier FROM intake.staging WHERE wave_id = :wave")
                .bind("wave", waveId).mapTo(byte[].class).list().stream().map(MerkleTree::leaf).sorted(Arrays::compareUnsigned)
                .toList();
        if (leaves.isEmpty()) {
            return;
        }
        handle.createUpdate("""
                INSERT INTO release.inclusion (wave_id, root, leaves, refused, destroyed)
                VALUES (:wave, :root, :leaves, :refused, :destroyed)""")
                .bind("wave", waveId).bind("root", MerkleTree.root(leaves)).bind("leaves", joined(leaves))
                .bind("refused", joined(sorted(refused))).bind("destroyed", joined(sorted(destroyed))).execute();
    }

    private static List<byte[]> sorted(List<byte[]> ids) {
        return ids.stream().sorted(Arrays::compareUnsigned).toList();
    }

    private static byte[] joined(List<byte[]> parts) {
        ByteBuffer all = ByteBuffer.allocate(parts.stream().mapToInt(part -> part.length).sum());
        parts.forEach(all::put);
        return all.array();
    }
}
