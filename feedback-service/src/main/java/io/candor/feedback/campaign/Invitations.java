package io.candor.feedback.campaign;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;

import io.candor.feedback.directory.Directory;
import io.candor.feedback.identity.SignedIn;
import io.candor.feedback.post.DatabaseOf;
import io.candor.feedback.post.Post;
import io.candor.feedback.post.PostSettings;
import io.candor.feedback.privacy.Level;
import io.candor.feedback.problem.ProblemException;
import io.candor.feedback.problem.ProblemType;
import io.candor.feedback.survey.Surveys;
import io.candor.feedback.token.KeyLog;
import io.candor.feedback.token.Tokens;

/** What a person may answer now, and their tokens for it. */
@ApplicationScoped
class Invitations {

    private final Jdbi desk;
    private final Directory directory;
    private final Waves waves;
    private final Blocks blocks;
    private final Surveys surveys;
    private final Tokens tokens;
    private final KeyLog log;
    private final Contracts contracts;
    private final Participation participation;
    private final PostSettings settings;
    private final Clock clock;
    private final ZoneId zone;

    @Inject
    Invitations(@DatabaseOf(Post.DESK) Jdbi desk, Directory directory, Waves waves, Blocks blocks, Surveys surveys,
            Tokens tokens, KeyLog log, Contracts contracts, Participation participation, PostSettings settings, Clock clock,
            ZoneId zone) {
        this.desk = desk;
        this.directory = directory;
        this.waves = waves;
        this.blocks = blocks;
        this.surveys = surveys;
        this.tokens = tokens;
        this.log = log;
        this.contracts = contracts;
        this.participation = participation;
        this.settings = settings;
        this.clock = clock;
        this.zone = zone;
    }

    /** The label an answer will carry and how many people can carry it. */
    record InvitedBlock(String blockId, String name, int invited) {
    }

    /**
     * An open wave as an invited person sees it.
     *
     * @param ordinals reports the person may send; tokens are asked for all of them at once
     * @param keyLog the log that must hold the wave's key list
     * @param protection {@code database-readers} where posts share a machine, else {@code everyone}
     * @param level anonymous: tokens are issued; confidential: the person chose before the wave to answer in chat
     */
    record Invitation(String waveId, String surveyId, int surveyVersion, String week, String period, Instant opensAt,
            Instant closesAt, int questions, int seconds, InvitedBlock block, JsonNode definition,
            String submissionsUrl, int ordinals, KeyLog.Head keyLog, Contracts.SignedContract contract, Protection protection,
            Level level) {
    }

    /** Open waves; {@code invitedFrom} names the next period for who joined after this one was frozen. */
    record OpenWaves(List<Invitation> waves, @Nullable String invitedFrom) {
    }

    /** Against whom an answer is protected. */
    enum Protection {
        @JsonProperty("database-readers")
        DATABASE_READERS,
        @JsonProperty("everyone")
        EVERYONE
    }

    /** Blinded token messages of one person, one an ordinal. */
    record TokenRequest(@NotNull @Size(min = 1, max = Tokens.ORDINALS) List<@NotNull @Valid BlindedMessage> blinded) {
    }

    /**
     * One blinded message.
     *
     * @param message 256 bytes, base64url
     */
    record BlindedMessage(@Min(1) @Max(Tokens.ORDINALS) int ordinal, @NotNull @Size(max = 512) String message) {
    }

    /** The blind signatures over them under one label. */
    record IssuedTokens(String waveId, String label, List<Tokens.Signed> signatures) {
    }

    @Transactional
    OpenWaves open(SignedIn login) {
        Directory.Employee employee = employee(login);
        Instant now = clock.instant();
        return desk.withHandle(handle -> {
            List<Wave> open = waves.open(handle, now);
            KeyLog.Head head = log.head(handle);
            List<Invitation> invitations = open.stream()
                    .flatMap(wave -> blocks.of(handle, wave.period(), employee.employeeId())
                            .map(block -> invitation(handle, wave, block, head, employee.employeeId())).stream())
                    .toList();
            String next = Week.of(LocalDate.ofInstant(now, zone).plusWeeks(4)).period();
            return new OpenWaves(invitations, invitations.isEmpty() && !open.isEmpty() ? next : null);
        });
    }

    private Invitation invitation(Handle handle, Wave wave, Block block, KeyLog.Head head, String employeeId) {
        Contracts.SignedContract contract = contracts.find(handle, wave.surveyId()).orElseThrow();
        Level level = participation.of(handle, wave.waveId(), employeeId);
        int carrying = level == Level.ANONYMOUS ? participation.carrying(handle, wave.waveId(), block) : block.invited();
        Surveys.SurveyVersion survey = surveys.newest(wave.surveyId()).orElseThrow();
        return new Invitation(wave.waveId(), wave.surveyId(), wave.surveyVersion(), wave.week(), wave.period(),
                wave.opensAt(), wave.closesAt(), survey.definition().questions(), survey.definition().seconds(),
                new InvitedBlock(block.blockId(), block.name(), carrying), survey.definition().json(),
                settings.intakeOrigin() + "/api/intake/v1/submissions", contract.terms().ordinals(), head, contract,
                settings.oneMachine() ? Protection.DATABASE_READERS : Protection.EVERYONE, level);
    }

    /**
     * Signs a person's blinded token messages. Signing again what was signed before gives the same.
     *
     * @throws ProblemException NOT_FOUND, WAVE_CLOSED, NOT_INVITED, LEVEL_ALREADY_CHOSEN, TOKEN_ISSUED_ELSEWHERE or
     *         INVALID_INPUT; nothing is issued then
     */
    @Transactional
    IssuedTokens issue(SignedIn login, String waveId, TokenRequest request) {
        Directory.Employee employee = employee(login);
        return desk.withHandle(handle -> {
            Wave wave = waves.find(handle, waveId).orElseThrow(
                    () -> new ProblemException(ProblemType.NOT_FOUND, "There is no wave " + waveId + "."));
            if (!wave.openAt(clock.instant())) {
                throw new ProblemException(ProblemType.WAVE_CLOSED, "Wave " + waveId + " is closed.");
            }
            String label = blocks.label(handle, wave.period(), employee.employeeId())
                    .orElseThrow(
                            () -> new ProblemException(ProblemType.NOT_INVITED, "Who joins during a period is invited from "
                                    + "the next one on at the earliest, once five can be added together."));
            participation.answerAnonymously(handle, waveId, employee.employeeId());
            return new IssuedTokens(waveId, label, tokens.sign(handle, waveId, label, employee.employeeId(),
                    request.blinded().stream().map(each -> new Tokens.Blinded(each.ordinal(), each.message())).toList()));
        });
    }

    private Directory.Employee employee(SignedIn login) {
        return directory.find(login, LocalDate.now(clock.withZone(zone)))
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_IN_DIRECTORY,
                        "Neither the employee id nor the verified e-mail of this log-in is in the directory."));
    }
}
