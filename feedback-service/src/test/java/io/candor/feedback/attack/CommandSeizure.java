package io.candor.feedback.attack;

import java.math.BigInteger;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.candor.feedback.attack.Evidence.Clue;
import io.candor.feedback.attack.Evidence.Row;
import io.candor.feedback.attack.Evidence.Suspect;
import io.candor.feedback.attack.Evidence.Trace;

/**
 * Collects the evidence of one command job in two visits: while the commands lie sealed, and when they are applied. Rows that
 * the two visits show alike cannot have been meant, so only what changed is guessed among.
 */
final class CommandSeizure {

    private static final List<String> TABLES = List.of("release.response", "release.comment", "release.reply", "feed.outbox");
    private static final String RECEIPT = " || ' ' || translate(encode(%s.receipt_id, 'base64'), '+/=', '-_')";

    /** The first bytes of a ciphertext, its sender's fresh public key, order it as well as all. */
    private static final int ORDER_BYTES = 65;

    private final Administrator administrator;
    private final String wave;
    private final Traces left;
    private final List<Sent> sent;
    private final Map<Clue, Map<String, BigInteger>> clues = new EnumMap<>(Clue.class);
    private List<byte[]> keysBefore = List.of();
    private List<byte[]> keysAfter = List.of();
    private List<Row> ratingsBefore = List.of();
    private List<Row> ratingsAfter = List.of();
    private List<Row> commentsBefore = List.of();
    private List<Row> commentsAfter = List.of();
    private List<Row> replies = List.of();
    private List<Row> naive = List.of();

    CommandSeizure(Administrator administrator, String wave, String from, List<Sent> sent) {
        this.administrator = administrator;
        this.wave = wave;
        this.left = new Traces(administrator, from);
        this.sent = sent;
    }

    /** What a command asks for. */
    enum Kind {
        CORRECTION,
        ERASURE,
        REPLY
    }

    /**
     * A command that was handed in.
     *
     * @param receipt the id of the part it names, as released rows show it
     * @param arrival its number at the front door
     * @param length of the words, in characters
     * @param naiveId the row of the naive store, empty where the command was not given to it
     */
    record Sent(String person, String label, Kind kind, String receipt, BigInteger arrival, byte[] sealed, BigInteger length,
            String naiveId) {
    }

    void beforeJob(List<byte[]> keys) {
        keysBefore = keys;
        TABLES.forEach(administrator::note);
        String digest = "encode(sha256(sealed), 'hex')";
        Map<String, byte[]> ids = administrator.feedback().withHandle(handle -> handle
                .createQuery("SELECT " + digest + ", id FROM intake.command")
                .map((row, context) -> Map.entry(row.getString(1), Administrator.bytes(row.getObject(2, UUID.class)))).list())
                .stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        clues.put(Clue.COMMAND_ROW, administrator.heap("intake.command", digest, "true"));
        clues.put(Clue.COMMAND_WAL, administrator.wal("intake.command", left.from(), ids));
        clues.put(Clue.COMMAND_ID, ids.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, it -> Administrator.number(it.getValue()))));
        ratingsBefore = ratings();
        commentsBefore = comments();
    }

    void afterJob(List<byte[]> keys, Path naiveLog) {
        keysAfter = keys;
        clues.put(Clue.KEYCLOAK_SESSION, administrator.sessions());
        ratingsAfter = ratings();
        commentsAfter = comments();
        replies = left.by(new Traces.Place("release.reply", "release.reply_pkey", "feed.outbox", "false",
                "SELECT r.id::text, c.label, r.body" + RECEIPT.formatted("c") + " FROM release.reply r"
                        + " JOIN release.comment c USING (wave_id, receipt_id) WHERE speaker = 'author' AND r." + here(),
                here(), List.of()));
        naive = left.by(new Traces.Place(NaiveStore.TABLE, NaiveStore.INDEX, NaiveStore.FEED, "true",
                "SELECT id::text, label, body FROM " + NaiveStore.TABLE + " JOIN " + NaiveStore.COMMENT + " USING (id)", "true",
                List.of(naiveLog)));
    }

    private String here() {
        return "wave_id = '" + wave + "'";
    }

    private List<Row> ratings() {
        return parts("release.response", "answers::text");
    }

    private List<Row> comments() {
        return parts("release.comment", "body");
    }

    private List<Row> parts(String table, String words) {
        return left.by(new Traces.Place(table, table + "_pkey", "feed.outbox", "data->>'wave' = '" + wave + "'",
                "SELECT id::text, label, " + words + RECEIPT.formatted("p") + " FROM " + table + " p WHERE person AND "
                        + here(),
                here(), List.of()));
    }

    List<Trial> candor() {
        return trials(keysAfter);
    }

    /** The attack that opens commands must succeed while the key is there. */
    List<Trial> control() {
        return trials(keysBefore);
    }

    private List<Trial> trials(List<byte[]> keys) {
        return List.of(trial("corrected ratings", Kind.CORRECTION, without(ratingsAfter, ratingsBefore), keys),
                trial("ratings that went", Kind.CORRECTION, gone(ratingsBefore, ratingsAfter), keys),
                trial("erased comments", Kind.ERASURE, gone(commentsBefore, commentsAfter), keys),
                trial("authors' answers", Kind.REPLY, replies, keys));
    }

    /** Its commands are those given to Candor: the clues of their sealed form hold for both. */
    Trial naive() {
        Map<String, String> rowOf = sent.stream().filter(it -> it.kind() == Kind.CORRECTION)
                .collect(Collectors.toMap(Sent::person, Sent::naiveId));
        return new Trial("naive commands",
                new Evidence(wave, suspects(Kind.CORRECTION, Sent::length), naive, List.of(), new byte[0]),
                rowOf);
    }

    private Trial trial(String store, Kind kind, List<Row> rows, List<byte[]> keys) {
        Map<String, String> rowOf = sent.stream().filter(it -> it.kind() == kind)
                .collect(Collectors.toMap(Sent::person, it -> rows.stream()
                        .filter(row -> row.text().contains(it.receipt())).map(Row::id).findFirst().orElse("lost")));
        return new Trial(store, new Evidence(wave, suspects(kind, it -> BigInteger.valueOf(it.sealed().length)), rows,
                Administrator.scalars(keys), new byte[0]), rowOf);
    }

    private List<Suspect> suspects(Kind kind, Function<Sent, BigInteger> length) {
        return sent.stream().filter(it -> it.kind() == kind).map(it -> {
            Map<Clue, Map<String, BigInteger>> known = new EnumMap<>(Clue.class);
            clues.forEach((clue, places) -> known.put(clue, clue == Clue.KEYCLOAK_SESSION ? places
                    : Map.of(it.person(), places.getOrDefault(digest(it.sealed()), Traces.NEVER))));
            known.put(Clue.FRONT_DOOR_LOG, Map.of(it.person(), it.arrival()));
            known.put(Clue.CIPHERTEXT, Map.of(it.person(), Administrator.number(Arrays.copyOf(it.sealed(), ORDER_BYTES))));
            known.put(Clue.LENGTH, Map.of(it.person(), length.apply(it)));
            return new Suspect(it.person(), it.label(), Traces.of(known, it.person()), new byte[0], it.sealed());
        }).toList();
    }

    private static String digest(byte[] sealed) {
        try {
            return HexFormat.of().formatHex(java.security.MessageDigest.getInstance("SHA-256").digest(sealed));
        } catch (java.security.NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static List<Row> without(List<Row> rows, List<Row> others) {
        Set<String> known = others.stream().map(Row::id).collect(Collectors.toSet());
        return rows.stream().filter(row -> !known.contains(row.id())).toList();
    }

    /** Rows that went, as they stood, with the events that told it and where the WAL has these. */
    private List<Row> gone(List<Row> before, List<Row> after) {
        List<Row> gone = without(before, after);
        String events = "type LIKE '%.erased' AND data->>'wave' = '" + wave + "'";
        Map<String, BigInteger> feed = administrator.numbers(administrator.feedback(),
                "SELECT data->>'id', sequence FROM feed.outbox WHERE " + events);
        Map<String, BigInteger> heap = administrator.heap("feed.outbox", "data->>'id'", events);
        Map<String, BigInteger> wal = administrator.wal("feed.outbox", left.from(), gone.stream()
                .collect(Collectors.toMap(Row::id, row -> Experiment.ascii(row.id()))));
        return gone.stream().map(row -> {
            Map<Trace, BigInteger> traces = new HashMap<>(row.traces());
            traces.put(Trace.FEED, feed.getOrDefault(row.id(), Traces.NEVER));
            traces.put(Trace.FEED_HEAP, heap.getOrDefault(row.id(), Traces.NEVER));
            traces.put(Trace.WAL, wal.getOrDefault(row.id(), Traces.NEVER));
            return new Row(row.id(), row.label(), traces, row.text());
        }).toList();
    }
}
