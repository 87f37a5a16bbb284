package io.candor.feedback.release;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Handle;

import io.candor.feedback.token.MerkleTree;

/**
 * Publishes which tokens a wave's release took: hashes of the spent marks, sorted by value, and the Merkle root over them.
 * Whoever holds a nonce can check that it is there; the list says nothing about what was answered.
 */
@ApplicationScoped
class Inclusion {

    void publish(Handle handle, String waveId) {
        List<byte[]> leaves = handle.createQuery("SELECT nullifier FROM intake.spent WHERE wave_id = :wave")
                .bind("wave", waveId).mapTo(byte[].class).list().stream().map(MerkleTree::leaf).sorted(Arrays::compareUnsigned)
                .toList();
        if (leaves.isEmpty()) {
            return;
        }
        ByteBuffer all = ByteBuffer.allocate(leaves.stream().mapToInt(leaf -> leaf.length).sum());
        leaves.forEach(all::put);
        handle.createUpdate("INSERT INTO release.inclusion (wave_id, root, leaves) VALUES (:wave, :root, :leaves)")
                .bind("wave", waveId).bind("root", MerkleTree.root(leaves)).bind("leaves", all.array()).execute();
    }
}
