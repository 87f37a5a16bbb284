package io.candor.feedback.token;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

/**
 * The Merkle tree of RFC 6962, section 2.1, over SHA-256: a leaf is H(0x00 ‖ entry), a node H(0x01 ‖ left ‖ right), and a
 * list of n splits at the largest power of two below n.
 */
public final class MerkleTree {

    private MerkleTree() {
    }

    /** The hash of an entry. */
    public static byte[] leaf(byte[] entry) {
        MessageDigest hash = sha256();
        hash.update((byte) 0);
        return hash.digest(entry);
    }

    /**
     * The tree's root.
     *
     * @param leaves hashes in order; none gives the hash of nothing
     */
    public static byte[] root(List<byte[]> leaves) {
        if (leaves.isEmpty()) {
            return sha256().digest();
        }
        if (leaves.size() == 1) {
            return leaves.getFirst().clone();
        }
        int left = Integer.highestOneBit(leaves.size() - 1);
        MessageDigest hash = sha256();
        hash.update((byte) 1);
        hash.update(root(leaves.subList(0, left)));
        return hash.digest(root(leaves.subList(left, leaves.size())));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
