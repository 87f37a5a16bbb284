package io.candor.feedback.attack;

import java.math.BigInteger;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.candor.feedback.attack.Evidence.Clue;
import io.candor.feedback.attack.Evidence.Row;
import io.candor.feedback.attack.Evidence.Suspect;
import io.candor.feedback.attack.Evidence.Trace;
import io.candor.feedback.attack.Experiment.Visit;
import io.candor.feedback.token.MerkleTree;

/** Collects one wave's evidence in two visits: while the answers lie sealed, and after they are released. */
final class Seizure {

    private static final BigInteger NEVER = Traces.NEVER;

    private final Administrator administrator;
    private final String wave;
    private final String from;
    private final List<Visit> visits;
    private final byte[] sealingKey;
    private final Map<Clue, Map<String, BigInteger>> clues = new EnumMap<>(Clue.class);
    private List<byte[]> keys = List.of();
    private List<Row> ratings = List.of();
    private List<Row> comments = List.of();
    private List<Row> naive = List.of();

    Seizure(Administrator administrator, String wave, String from, List<Visit> visits, byte[] sealingKey) {
        this.sealingKey = sealingKey;
        this.administrator = administrator;
        this.wave = wave;
        this.from = from;
        this.visits = visits;
    }

    void beforeClose() {
        String here = "wave_id = '" + wave + "'";
        String first = here + " AND ordinal = 1";
        clues.put(Clue.FRONT_DOOR_LOG, byVisit(visit -> BigInteger.valueOf(visits.indexOf(visit))));
        clues.put(Clue.KEYCLOAK_SESSION, administrator.sessions());
        clues.put(Clue.TOKEN_ISSUE, administrator.xmin("desk.issued_token", "employee_id", first));
        clues.put(Clue.TOKEN_ISSUE_WAL, administrator.wal("desk.issued_token", from, issued(first)));
        clues.put(Clue.PARTICIPATION, administrator.xmin("desk.participation", "employee_id", here));
        clues.put(Clue.STAGING, ofNullifiers(administrator.heap(staging(), "encode(nullifier, 'hex')", "true")));
        clues.put(Clue.SPENT, ofNullifiers(administrator.heap("intake.spent", "encode(nullifier, 'hex')", here)));
        clues.put(Clue.NULLIFIER, byVisit(visit -> Administrator.number(visit.nullifier())));
        clues.put(Clue.INCLUSION_LEAF, byVisit(visit -> Administrator.number(MerkleTree.leaf(visit.nullifier()))));
    }

    /** What the WAL holds of each person's issue, and of nobody's of another wave. */
    private Map<String, byte[]> issued(String where) {
        return administrator.feedback().withHandle(handle -> handle
                .createQuery("SELECT employee_id, blinded FROM desk.issued_token WHERE " + where)
                .map((row, context) -> Map.entry(row.getString(1), row.getBytes(2))).list()).stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void afterRelease(List<byte[]> volumes, List<Path> logs, Path naiveLog) {
        keys = Administrator.scalars(volumes);
        Traces left = new Traces(administrator, from);
        String here = "wave_id = '" + wave + "'";
        ratings = left.by(new Traces.Place("release.response", "release.response_pkey", "feed.outbox",
                "data->>'wave' = '" + wave + "'",
                "SELECT id::text, label, answers::text FROM release.response WHERE person AND "
                        + here,
                here, logs));
        comments = left.by(new Traces.Place("release.comment", "release.comment_pkey", "feed.outbox",
                "data->>'wave' = '" + wave + "'", "SELECT id::text, label, body FROM release.comment WHERE " + here, here,
                logs));
        naive = left.by(new Traces.Place(NaiveStore.TABLE, NaiveStore.INDEX, NaiveStore.FEED, "true",
                "SELECT id::text, label, format('\"netMinutes\":%s %s', net_minutes, body) FROM " + NaiveStore.TABLE
                        + " JOIN " + NaiveStore.COMMENT + " USING (id)",
                "true", List.of(naiveLog)));
    }

    Trial ratings() {
        Map<String, BigInteger> table = placesOf(comments, Trace.HEAP);
        Map<String, BigInteger> feed = placesOf(comments, Trace.FEED);
        return trial("ratings", ratings, sealedLength(), visit -> "\"netMinutes\":" + visit.netMinutes(),
                Map.of(Clue.OWN_COMMENT_IN_TABLE, table, Clue.OWN_COMMENT_IN_FEED, feed));
    }

    /** Where each person's comment lies: known to whoever recognises their style. */
    private Map<String, BigInteger> placesOf(List<Row> rows, Trace trace) {
        return byVisit(visit -> rows.stream().filter(row -> row.text().contains(visit.mark()))
                .map(row -> row.traces().getOrDefault(trace, NEVER)).findFirst().orElse(NEVER));
    }

    Trial comments() {
        return trial("comments", comments, sealedLength(), Visit::mark, Map.of());
    }

    Trial naive() {
        return trial("naive store", naive, byVisit(visit -> BigInteger.valueOf(visit.length())),
                visit -> "\"netMinutes\":" + visit.netMinutes(), Map.of());
    }

    private Map<String, BigInteger> sealedLength() {
        return byVisit(visit -> BigInteger.valueOf(visit.sealed().length));
    }

    private Trial trial(String store, List<Row> rows, Map<String, BigInteger> lengths, Function<Visit, String> secret,
            Map<Clue, Map<String, BigInteger>> more) {
        Map<Clue, Map<String, BigInteger>> known = new EnumMap<>(clues);
        known.put(Clue.LENGTH, lengths);
        known.putAll(more);
        List<Suspect> people = visits.stream().map(visit -> new Suspect(visit.person(), visit.label(),
                Traces.of(known, visit.person()), visit.nullifier(), visit.sealed())).toList();
        Map<String, String> rowOfSecret = new HashMap<>();
        rows.forEach(row -> Words.distinctive(row.text()).forEach(word -> rowOfSecret.put(word, row.id())));
        Map<String, String> rowOf = new HashMap<>();
        visits.forEach(visit -> rowOf.put(visit.person(), rowOfSecret.getOrDefault(secret.apply(visit), "lost")));
        return new Trial(store, new Evidence(wave, people, rows, keys, sealingKey), rowOf);
    }

    private Map<String, BigInteger> byVisit(Function<Visit, BigInteger> place) {
        return visits.stream().collect(Collectors.toMap(Visit::person, place));
    }

    private Map<String, BigInteger> ofNullifiers(Map<String, BigInteger> places) {
        return byVisit(visit -> places.getOrDefault(HexFormat.of().formatHex(visit.nullifier()), NEVER));
    }

    private String staging() {
        try {
            byte[] digest = MessageDigest.getInstance("MD5").digest(Experiment.ascii(wave));
            return "intake.staging_" + HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
