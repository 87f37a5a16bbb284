package io.candor.feedback.token;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

import io.candor.feedback.sealing.CommandSeal;

/**
 * The append-only log of key lists. Its root stands in every invitation and on the trust page, so that a server that shows
 * two people different keys must show them different roots.
 */
@ApplicationScoped
public class KeyLog {

    /** The log's state: how many entries, and the Merkle root over them, base64url. */
    public record Head(int size, String root) {
    }

    /** An entry, exactly as it was hashed. */
    public record Entry(int index, String list) {
    }

    /** Leaf hashes in order and every entry a browser needs now. */
    public record Published(String root, List<String> leaves, List<Entry> open) {
    }

    /** Appends a wave's key list in the caller's transaction. */
    public void append(Handle handle, String waveId, String list) {
        append(handle, waveId, null, list);
    }

    /** Appends the key that receipts' commands are sealed to from now on. */
    public void appendCommandKey(Handle handle, UUID keyId, String key, Instant from) {
        append(handle, null, keyId, "{\"v\":1,\"kind\":\"command\",\"keyId\":\"" + keyId + "\",\"key\":\"" + key
                + "\",\"size\":" + CommandSeal.SIZE + ",\"from\":\"" + from + "\"}");
    }

    /** Appends the key that signs privacy contracts, unless it stands there. */
    public void appendContractKey(Handle handle, String key) {
        String entry = "{\"v\":1,\"kind\":\"contract\",\"suite\":\"Ed25519\",\"key\":\"" + key + "\"}";
        handle.execute("SELECT pg_advisory_xact_lock(hashtext('desk.key_log'))");
        if (!handle.createQuery("SELECT EXISTS (SELECT 1 FROM desk.key_log WHERE entry = :entry)").bind("entry", entry)
                .mapTo(Boolean.class).one()) {
            append(handle, null, null, entry);
        }
    }

    private static void append(Handle handle, @Nullable String waveId, @Nullable UUID commandKey, String entry) {
        handle.execute("SELECT pg_advisory_xact_lock(hashtext('desk.key_log'))");
        handle.createUpdate("""
                INSERT INTO desk.key_log (index, wave_id, command_key, entry, leaf)
                SELECT count(*), :wave, :commandKey, :entry, :leaf FROM desk.key_log""")
                .bind("wave", waveId).bindByType("commandKey", commandKey, UUID.class).bind("entry", entry)
                .bind("leaf", MerkleTree.leaf(entry.getBytes(StandardCharsets.UTF_8))).execute();
    }

    public Head head(Handle handle) {
        List<byte[]> leaves = leaves(handle);
        return new Head(leaves.size(), KeyList.base64(MerkleTree.root(leaves)));
    }

    /** One consistent view: what is in it was committed together. */
    Published published(Handle handle) {
        List<Entry> open = handle.createQuery("""
                SELECT index, entry FROM desk.key_log l WHERE wave_id IS NOT NULL
                AND NOT EXISTS (SELECT 1 FROM release.wave_result r WHERE r.wave_id = l.wave_id)
                OR command_key IN (SELECT key_id FROM intake.command_key)
                OR wave_id IS NULL AND command_key IS NULL ORDER BY index""")
                .map((row, context) -> new Entry(row.getInt("index"), row.getString("entry"))).list();
        List<byte[]> leaves = leaves(handle);
        return new Published(KeyList.base64(MerkleTree.root(leaves)), leaves.stream().map(KeyList::base64).toList(),
                open.stream().filter(entry -> entry.index() < leaves.size()).toList());
    }

    Optional<Entry> find(Handle handle, int index) {
        return handle.createQuery("SELECT index, entry FROM desk.key_log WHERE index = :index").bind("index", index)
                .map((row, context) -> new Entry(row.getInt("index"), row.getString("entry"))).findOne();
    }

    private static List<byte[]> leaves(Handle handle) {
        return handle.createQuery("SELECT leaf FROM desk.key_log ORDER BY index").mapTo(byte[].class).list();
    }
}
