package io.candor.feedback.release;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.candor.feedback.feed.Outbox;
import io.candor.feedback.feed.Outbox.Event;
import io.candor.feedback.post.DatabaseOf;
import io.candor.feedback.post.Post;
import io.candor.feedback.privacy.Level;
import io.candor.feedback.privacy.Origin;
import io.candor.feedback.sealing.AnswerSeal;
import io.candor.feedback.sealing.SealingKeyPair;
import io.candor.feedback.survey.SurveyDefinition;

/** Releases one wave in one transaction, or nothing. */
@ApplicationScoped
class WaveRelease {

    private final Jdbi release;
    private final SealingKeys keys;
    private final Inclusion inclusion;
    private final ReleasedRows rows;
    private final Outbox outbox;
    private final ObjectMapper json;
    private final Clock clock;
    private final ZoneId zone;
    private final SecureRandom random = new SecureRandom();

    @Inject
    WaveRelease(@DatabaseOf(Post.RELEASE) Jdbi release, SealingKeys keys, Inclusion inclusion, ReleasedRows rows,
            Outbox outbox, ObjectMapper json, Clock clock, ZoneId zone) {
        this.release = release;
        this.keys = keys;
        this.inclusion = inclusion;
        this.rows = rows;
        this.outbox = outbox;
        this.json = json;
        this.clock = clock;
        this.zone = zone;
    }

    /** What release knows of a wave. */
    private record Due(String waveId, String surveyId, int surveyVersion, SurveyDefinition definition, String period,
            Origin origin, Map<String, List<String>> pathOf, ReleaseFloors floors, @Nullable SealingKeyPair key) {
    }

    /** The feed's word of a closed wave: how many answered, where that may be told. */
    record WaveClosed(String wave, String period, List<ClosedBlock> blocks, int refused) {
    }

    /** One block's outcome; {@code label} is where its answers came to lie, null when they were destroyed or none. */
    record ClosedBlock(String blockId, @Nullable String label, @Nullable Integer answered, boolean withheld) {
    }

    List<String> due() {
        return release.withHandle(handle -> handle.createQuery("""
                SELECT wave_id FROM release.wave w WHERE closes_at <= :now
                AND NOT EXISTS (SELECT 1 FROM release.wave_result r WHERE r.wave_id = w.wave_id)
                ORDER BY closes_at, wave_id""").bind("now", clock.instant()).mapTo(String.class).list());
    }

    /** Releases a wave unless that has happened already. */
    @Transactional
    void release(String waveId) {
        release.useHandle(handle -> {
            String suffix = md5(waveId);
            handle.execute("LOCK TABLE intake.staging_" + suffix + ", channel.staging_" + suffix
                    + " IN ACCESS EXCLUSIVE MODE");
            if (handle.createQuery("SELECT EXISTS (SELECT 1 FROM release.wave_result WHERE wave_id = :wave)")
                    .bind("wave", waveId).mapTo(Boolean.class).one()) {
                return;
            }
            Due wave = wave(handle, waveId);
            List<Staged> anonymous = staged(handle,
                    "SELECT label, ordinal, band, nullifier, sealed FROM intake.staging_" + suffix);
            List<Staged> confidential = staged(handle,
                    "SELECT label, ordinal, NULL, pseudonym, answer FROM channel.staging_" + suffix);
            Origin door = wave.origin() == Origin.WEB ? Origin.BOT : wave.origin();
            List<byte[]> refusedReceipts = new ArrayList<>();
            TokenKeys tokens = TokenKeys.of(handle, waveId);
            List<Batch.Answer> web = valid(wave, anonymous, refusedReceipts,
                    (answer, content) -> tokens.cover(waveId, answer, content.path("token")));
            List<Batch.Answer> doors = valid(wave, confidential, refusedReceipts, (answer, content) -> true);
            Batch first = batch(wave, Level.ANONYMOUS, Origin.WEB, web);
            Batch second = batch(wave, Level.CONFIDENTIAL, door, doors);
            int refused = anonymous.size() + confidential.size() - web.size() - doors.size();
            write(handle, wave, first, second, refused);
            inclusion.publish(handle, waveId, refusedReceipts, receipts(first.destroyed()));
            handle.execute("TRUNCATE intake.staging_" + suffix + ", channel.staging_" + suffix);
        });
    }

    private Batch batch(Due wave, Level level, Origin origin, List<Batch.Answer> answers) {
        return Batch.of(new Batch.Origins(wave.waveId(), wave.period(), wave.surveyId(), wave.surveyVersion(), level,
                origin), answers, wave.definition(), wave.pathOf(), wave.floors(), random);
    }

    private void write(Handle handle, Due wave, Batch first, Batch second, int refused) {
        LocalDate today = LocalDate.now(clock.withZone(zone));
        List<Event> events = new ArrayList<>();
        for (Batch batch : List.of(first, second)) {
            rows.insert(handle, batch.released());
            batch.released().forEach(part -> events.add(new Event(
                    part instanceof Released.Response ? "response.released" : "comment.released", part)));
        }
        Batch told = wave.origin() == Origin.WEB ? first : second;
        events.add(new Event("wave.closed", new WaveClosed(wave.waveId(), wave.period(),
                wave.pathOf().keySet().stream().map(block -> closed(block, told)).toList(), refused)));
        outbox.append(handle, today, events);
        handle.createUpdate("""
                INSERT INTO release.wave_result (wave_id, released, people, destroyed, refused, on_day)
                VALUES (:wave, :released, :people, :destroyed, :refused, :today)""")
                .bind("wave", wave.waveId()).bind("released", first.responses() + second.responses())
                .bind("people", first.peopleInAll() + second.peopleInAll())
                .bind("destroyed", first.destroyed().size() + second.destroyed().size()).bind("refused", refused)
                .bind("today", today).execute();
    }

    private static ClosedBlock closed(String block, Batch batch) {
        Integer answered = batch.answered(block);
        return new ClosedBlock(block, batch.labelOf().get(block), answered, answered == null);
    }

    /** The valid answers; receipts of the others are noted, so that their authors can learn of the refusal. */
    private List<Batch.Answer> valid(Due wave, List<Staged> staged, List<byte[]> refused,
            BiPredicate<Staged, JsonNode> rightful) {
        List<Batch.Answer> valid = new ArrayList<>();
        for (Staged answer : staged) {
            JsonNode content = unsealed(wave, answer).map(this::content).orElse(MissingNode.getInstance());
            Receipts receipts = new Receipts(content.path("receipts"));
            if (content.path("answers") instanceof ObjectNode answers && wave.pathOf().containsKey(answer.label())
                    && rightful.test(answer, content) && wave.definition().check(answers).isEmpty()) {
                valid.add(new Batch.Answer(answer.label(), answer.ordinal(), answer.band(), answers, receipts));
            } else if (receipts.ratings() instanceof Receipt receipt) {
                refused.add(receipt.id());
            }
        }
        return valid;
    }

    /** Only answers of the web carry receipts. */
    private static List<byte[]> receipts(List<Batch.Answer> answers) {
        return answers.stream().flatMap(answer -> Stream.ofNullable(answer.receipts().ratings())).map(Receipt::id).toList();
    }

    /** Imported history is not sealed: it is staged and released within moments, by a door that saw it in the clear. */
    private static Optional<byte[]> unsealed(Due wave, Staged answer) {
        SealingKeyPair key = wave.key();
        return key == null ? Optional.of(answer.bytes())
                : AnswerSeal.open(key, new AnswerSeal.Bond(wave.waveId(), answer.label(), answer.ordinal(), answer.band(),
                        answer.mark()), answer.bytes());
    }

    private JsonNode content(byte[] bytes) {
        try {
            return json.readTree(bytes);
        } catch (IOException unreadable) {
            return MissingNode.getInstance();
        }
    }

    private static List<Staged> staged(Handle handle, String query) {
        return handle.createQuery(query).map((row, context) -> new Staged(row.getString(1), row.getInt(2),
                row.getString(3), row.getBytes(4), row.getBytes(5)))
                .list();
    }

    private Due wave(Handle handle, String waveId) {
        return handle.createQuery("SELECT * FROM release.wave WHERE wave_id = :wave").bind("wave", waveId)
                .map((row, context) -> new Due(waveId, row.getString("survey_id"), row.getInt("survey_version"),
                        SurveyDefinition.of(read(row.getString("definition"))), row.getString("period"),
                        Origin.of(row.getString("origin")), paths(read(row.getString("blocks"))),
                        new ReleaseFloors(row.getInt("batch_floor"), row.getInt("label_floor")),
                        key(waveId, row.getObject("sealing_key", UUID.class))))
                .one();
    }

    /** A key that is not here may be on a volume that is not mounted yet: nothing is given up, the wave waits. */
    private @Nullable SealingKeyPair key(String waveId, @Nullable UUID keyId) {
        return keyId == null ? null
                : keys.find(keyId).orElseThrow(() -> new IllegalStateException(
                        "the private key of wave " + waveId + " is not on this volume; its answers stay sealed"));
    }

    private static Map<String, List<String>> paths(JsonNode blocks) {
        Map<String, List<String>> paths = new LinkedHashMap<>();
        for (JsonNode block : blocks) {
            List<String> path = new ArrayList<>();
            block.path("path").forEach(unit -> path.add(unit.asText()));
            paths.put(block.path("blockId").asText(), path);
        }
        return paths;
    }

    private JsonNode read(String text) {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The suffix intake.open_wave() gave the wave's staging tables; not a secret. */
    private static String md5(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
