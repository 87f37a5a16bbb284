package io.candor.feedback.attack;

import java.math.BigInteger;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * All an administrator holds about one wave. Whatever has an order is a number: a time, a page and line, a position in the
 * WAL, bytes read as an integer.
 *
 * @param keys what any file still lying on a volume could be as a private key
 * @param sealingKey the public key the wave's answers were sealed to
 */
record Evidence(String wave, List<Suspect> people, List<Row> rows, List<byte[]> keys, byte[] sealingKey) {

    /**
     * What is known of a person's visit. The front door's log is taken to name everybody; {@code COMMAND_} and
     * {@code CIPHERTEXT} are of a sealed command they handed in after release.
     */
    enum Clue {
        FRONT_DOOR_LOG,
        KEYCLOAK_SESSION,
        TOKEN_ISSUE,
        TOKEN_ISSUE_WAL,
        PARTICIPATION,
        STAGING,
        SPENT,
        NULLIFIER,
        INCLUSION_LEAF,
        LENGTH,
        OWN_COMMENT_IN_FEED,
        OWN_COMMENT_IN_TABLE,
        COMMAND_ROW,
        COMMAND_WAL,
        COMMAND_ID,
        CIPHERTEXT
    }

    /** Where a readable row left a trace. */
    enum Trace {
        HEAP,
        XMIN,
        WAL,
        INDEX,
        FEED,
        FEED_HEAP,
        LOG,
        ID,
        LENGTH
    }

    /** Somebody who answered; {@code nullifier} and {@code sealed} are empty in a store that has none. */
    record Suspect(String person, String label, Map<Clue, BigInteger> clues, byte[] nullifier, byte[] sealed) {
    }

    /** A row anybody with a log-in to the database can read. */
    record Row(String id, String label, Map<Trace, BigInteger> traces, String text) {
    }

    /** Who and what stands under one label. */
    record UnderLabel(String label, List<Suspect> people, List<Row> rows) {
    }

    Collection<UnderLabel> byLabel() {
        Map<String, List<Row>> rowsOf = rows.stream().collect(Collectors.groupingBy(Row::label));
        return people.stream().collect(Collectors.groupingBy(Suspect::label, TreeMap::new, Collectors.toList())).entrySet()
                .stream().map(entry -> new UnderLabel(entry.getKey(), entry.getValue(),
                        rowsOf.getOrDefault(entry.getKey(), List.of())))
                .toList();
    }
}
