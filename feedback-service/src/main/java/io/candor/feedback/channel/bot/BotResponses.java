package io.candor.feedback.channel.bot;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.candor.feedback.campaign.Block;
import io.candor.feedback.campaign.Blocks;
import io.candor.feedback.campaign.Participation;
import io.candor.feedback.campaign.Wave;
import io.candor.feedback.campaign.WaveKeys;
import io.candor.feedback.campaign.Waves;
import io.candor.feedback.channel.ConfidentialStaging;
import io.candor.feedback.channel.Pseudonyms;
import io.candor.feedback.directory.Directory;
import io.candor.feedback.post.DatabaseOf;
import io.candor.feedback.post.Post;
import io.candor.feedback.privacy.Level;
import io.candor.feedback.problem.Fault;
import io.candor.feedback.problem.ProblemException;
import io.candor.feedback.problem.ProblemType;
import io.candor.feedback.sealing.AnswerSeal;
import io.candor.feedback.survey.Surveys;

/** Takes answers from bots: finds the person, checks the answers, drops the name, stages under a pseudonym. */
@ApplicationScoped
class BotResponses {

    private static final int REMEMBERED = 10_000;

    private final Jdbi desk;
    private final Waves waves;
    private final Blocks blocks;
    private final Surveys surveys;
    private final Directory directory;
    private final Participation participation;
    private final ConfidentialStaging staging;
    private final WaveKeys waveKeys;
    private final Clock clock;
    private final ZoneId zone;
    private final SecureRandom random = new SecureRandom();
    private final Map<String, Pseudonyms> keyOfWave = new ConcurrentHashMap<>();
    private final Pseudonyms digests = new Pseudonyms(random);
    private final Map<String, byte[]> answered = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, byte[]> eldest) {
            return size() > REMEMBERED;
        }
    };

    @Inject
    BotResponses(@DatabaseOf(Post.DESK) Jdbi desk, Waves waves, Blocks blocks, Surveys surveys, Directory directory,
            Participation participation, ConfidentialStaging staging, WaveKeys waveKeys, Clock clock, ZoneId zone) {
        this.desk = desk;
        this.waves = waves;
        this.blocks = blocks;
        this.surveys = surveys;
        this.directory = directory;
        this.participation = participation;
        this.staging = staging;
        this.waveKeys = waveKeys;
        this.clock = clock;
        this.zone = zone;
    }

    /** Who answered: an employee id, or an alias with its source. */
    record Person(@Nullable String employeeId, @Nullable String source, @Nullable String alias) {
    }

    /** One person's answers. */
    record BotResponse(@NotNull String waveId, @NotNull @Valid Person person, @NotNull JsonNode answers) {
    }

    /** What became of it; {@code level} is always confidential here. */
    record Taken(String state, Level level) {
    }

    /** An open wave with its questions, as SurveyJS JSON. */
    record BotWave(String waveId, String surveyId, int surveyVersion, Instant closesAt, JsonNode definition) {
    }

    /** All open waves. */
    record BotWaves(List<BotWave> waves) {
    }

    @Transactional
    BotWaves waves() {
        return new BotWaves(desk.withHandle(handle -> waves.open(handle, clock.instant())).stream()
                .map(wave -> new BotWave(wave.waveId(), wave.surveyId(), wave.surveyVersion(), wave.closesAt(),
                        surveys.newest(wave.surveyId()).orElseThrow().definition().json()))
                .toList());
    }

    /**
     * Takes one person's answers; the same person again replaces them until release.
     *
     * @throws ProblemException INVALID_INPUT, INVALID_ANSWERS, NOT_FOUND, WAVE_CLOSED, NOT_IN_DIRECTORY, NOT_INVITED or
     *         LEVEL_ALREADY_CHOSEN
     */
    @Transactional
    Taken take(@Nullable String idempotencyKey, BotResponse response) {
        if (idempotencyKey == null || idempotencyKey.isBlank() || idempotencyKey.length() > 255) {
            throw new ProblemException(ProblemType.INVALID_INPUT, "A retry must be recognisable.",
                    List.of(Fault.at("Idempotency-Key", idempotencyKey, "needs 1 to 255 characters")));
        }
        if (repeated(idempotencyKey, response)) {
            return new Taken("accepted", Level.CONFIDENTIAL);
        }
        Taken taken = desk.withHandle(handle -> stage(handle, response));
        synchronized (answered) {
            answered.put(idempotencyKey, digests.of(response.toString()));
        }
        return taken;
    }

    private boolean repeated(String key, BotResponse response) {
        byte[] digest;
        synchronized (answered) {
            digest = answered.get(key);
        }
        if (digest == null) {
            return false;
        }
        if (!MessageDigest.isEqual(digest, digests.of(response.toString()))) {
            throw new ProblemException(ProblemType.INVALID_INPUT, "This key was used for another response.",
                    List.of(Fault.at("Idempotency-Key", key, "belongs to another response")));
        }
        return true;
    }

    private Taken stage(Handle handle, BotResponse response) {
        Wave wave = waves.find(handle, response.waveId()).orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND,
                "There is no wave " + response.waveId() + "."));
        if (!wave.openAt(clock.instant())) {
            throw new ProblemException(ProblemType.WAVE_CLOSED, "Wave " + wave.waveId() + " is closed.");
        }
        ObjectNode answers = checked(wave, response.answers());
        String employeeId = employee(response.person());
        Block block = blocks.of(handle, wave.period(), employeeId).orElseThrow(() -> new ProblemException(
                ProblemType.NOT_INVITED, "Who joins during a period is invited from the next one on."));
        forgetClosedWaves(handle);
        byte[] pseudonym = keyOfWave.computeIfAbsent(wave.waveId(), id -> new Pseudonyms(random)).of(employeeId);
        boolean first = participation.answerConfidentially(handle, wave.waveId(), employeeId);
        boolean known = staging.holds(handle, wave.waveId(), pseudonym);
        if (!first && !known) {
            throw new ProblemException(ProblemType.LEVEL_ALREADY_CHOSEN,
                    "This person's answer was taken before a restart and can no longer be replaced; it stands.");
        }
        staging.store(handle, List.of(new ConfidentialStaging.Entry(wave.waveId(), pseudonym, block.blockId(), 1,
                sealed(waveKeys.sealing(handle, wave.waveId()), wave, block, pseudonym, answers))));
        return new Taken(known ? "replaced" : "accepted", Level.CONFIDENTIAL);
    }

    /** A wave's key ends with it: from then on nobody can tell whose answer a staged one is. */
    private void forgetClosedWaves(Handle handle) {
        keyOfWave.keySet().retainAll(waves.open(handle, clock.instant()).stream().map(Wave::waveId).toList());
    }

    private ObjectNode checked(Wave wave, JsonNode answers) {
        if (!(answers instanceof ObjectNode object)) {
            throw new ProblemException(ProblemType.INVALID_ANSWERS, "The answers are not an object.",
                    List.of(Fault.at("answers", null, "is not an object of question and value")));
        }
        List<Fault> faults = surveys.newest(wave.surveyId()).orElseThrow().definition().check(object);
        if (!faults.isEmpty()) {
            throw new ProblemException(ProblemType.INVALID_ANSWERS, "The answers break the survey's rules.", faults);
        }
        return object;
    }

    private String employee(Person person) {
        LocalDate today = LocalDate.now(clock.withZone(zone));
        if (person.employeeId() != null) {
            return known(directory.find("employee_id", "", person.employeeId(), today));
        }
        if (person.source() == null || person.alias() == null) {
            throw new ProblemException(ProblemType.INVALID_INPUT, "The person is not named.",
                    List.of(Fault.at("person", null, "needs employeeId, or source and alias")));
        }
        return known(directory.find("alias", person.source(), person.alias(), today));
    }

    private static String known(java.util.Optional<Directory.Employee> found) {
        return found.map(Directory.Employee::employeeId).orElseThrow(() -> new ProblemException(
                ProblemType.NOT_IN_DIRECTORY, "The directory knows nobody by this identifier today."));
    }

    /** Closed to everybody but the wave's release before it touches a disk. */
    private static byte[] sealed(WaveKeys.Sealing sealing, Wave wave, Block block, byte[] pseudonym, ObjectNode answers) {
        ObjectNode submission = JsonNodeFactory.instance.objectNode().put("surveyId", wave.surveyId())
                .put("surveyVersion", wave.surveyVersion());
        submission.set("answers", answers);
        return AnswerSeal.seal(sealing.key(), new AnswerSeal.Bond(wave.waveId(), block.blockId(), 1, null, pseudonym),
                sealing.size(), submission.toString().getBytes(StandardCharsets.UTF_8));
    }
}
