package io.candor.feedback.campaign;

import java.security.interfaces.RSAPrivateCrtKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.ObjectMapper;

import io.candor.feedback.feed.Outbox;
import io.candor.feedback.post.DatabaseOf;
import io.candor.feedback.post.Post;
import io.candor.feedback.post.PostSettings;
import io.candor.feedback.privacy.Origin;
import io.candor.feedback.privacy.PrivacyContract;
import io.candor.feedback.problem.ProblemException;
import io.candor.feedback.problem.ProblemType;
import io.candor.feedback.survey.SurveyDefinition;
import io.candor.feedback.survey.Surveys;
import io.candor.feedback.token.KeySource;
import io.quarkus.narayana.jta.QuarkusTransaction;

/** Opens waves: the week's own, and those that hold imported history. */
@ApplicationScoped
public class WaveOpening {

    private final Jdbi desk;
    private final Surveys surveys;
    private final Blocks blocks;
    private final Waves waves;
    private final KeySource keys;
    private final WaveKeys waveKeys;
    private final Participation participation;
    private final UsageBands bands;
    private final Outbox outbox;
    private final ObjectMapper json;
    private final PostSettings settings;
    private final Clock clock;
    private final ZoneId zone;

    @Inject
    WaveOpening(@DatabaseOf(Post.DESK) Jdbi desk, Surveys surveys, Blocks blocks, Waves waves, KeySource keys,
            WaveKeys waveKeys, Participation participation, UsageBands bands, Outbox outbox, ObjectMapper json,
            PostSettings settings, Clock clock, ZoneId zone) {
        this.desk = desk;
        this.surveys = surveys;
        this.blocks = blocks;
        this.waves = waves;
        this.keys = keys;
        this.waveKeys = waveKeys;
        this.participation = participation;
        this.bands = bands;
        this.outbox = outbox;
        this.json = json;
        this.settings = settings;
        this.clock = clock;
        this.zone = zone;
    }

    /**
     * The feed's word of a wave.
     *
     * @param near nodes whose list comes too near an earlier one to be shown
     * @param contract hash of the wave's privacy contract, null where nobody was asked here
     */
    record WaveOpened(String wave, String survey, String period, String week, Instant opensAt, Instant closesAt,
            Origin origin, List<OpenedBlock> blocks, List<String> near, @Nullable String contract) {
    }

    /** What a wave is opened with, settled before its keys are made. */
    private record Plan(List<Block> invited, int ordinals) {
    }

    /** A block as the feed tells it. */
    record OpenedBlock(String blockId, List<String> names, List<String> unitIds, @Nullable String parentUnitId,
            int invited) {
    }

    /**
     * Opens the built-in survey for a week. A demonstration may open the last week of the last closed period late, for a day.
     *
     * <p>
     * Two transactions: the first freezes the period's blocks, which tells how many signing keys are needed; making those
     * that are not ready, and having insight-service make those of usage bands, may take longer than a transaction should.
     *
     * @throws ProblemException WAVE_EXISTS, WAVE_IN_THE_PAST, TOO_FEW_PEOPLE, KEYS_NOT_READY
     */
    public Wave open(Week week) {
        Instant now = clock.instant();
        Instant ends = week.next().monday().atStartOfDay(zone).toInstant();
        refuseOtherThanNow(week, now, ends);
        Surveys.SurveyVersion survey = QuarkusTransaction.requiringNew()
                .call(() -> surveys.newest(Surveys.BUILT_IN).orElseThrow());
        String waveId = survey.surveyId() + "-" + week;
        Plan plan = QuarkusTransaction.requiringNew().call(() -> desk.withHandle(handle -> {
            if (waves.find(handle, waveId).isPresent()) {
                throw new ProblemException(ProblemType.WAVE_EXISTS, "Wave " + waveId + " was opened before.");
            }
            return new Plan(blocks.freeze(handle, week.period(), frozenOn(handle, week)),
                    waveKeys.ordinals(handle, survey.surveyId()));
        }));
        List<Block> invited = plan.invited();
        List<RSAPrivateCrtKey> fresh = keys.take(invited.size() * plan.ordinals());
        Instant opens = clock.instant();
        Instant closes = ends.isAfter(opens) ? ends : opens.plus(Duration.ofDays(1));
        Wave wave = new Wave(waveId, survey.surveyId(), survey.version(), week.toString(), week.period(),
                Origin.WEB.word(), opens, closes);
        OfferedBands offered = bands.of(wave, invited);
        return QuarkusTransaction.requiringNew().call(() -> desk.withHandle(handle -> {
            if (waves.find(handle, waveId).isPresent()) {
                throw new ProblemException(ProblemType.WAVE_EXISTS, "Wave " + waveId + " was opened meanwhile.");
            }
            outbox.waitForTurn(handle);
            store(handle, wave);
            Contracts.SignedContract contract = waveKeys.publish(handle, wave, survey.definition(), invited,
                    participation.settle(handle, wave), fresh, offered);
            handToRelease(handle, wave, survey.definition(), invited, contract.terms().floors());
            announce(handle, wave, invited, Origin.WEB, contract.hash());
            return wave;
        }));
    }

    private void refuseOtherThanNow(Week week, Instant now, Instant ends) {
        if (week.monday().atStartOfDay(zone).toInstant().isAfter(now)) {
            throw new ProblemException(ProblemType.INVALID_INPUT, "Week " + week + " has not begun.");
        }
        if (!ends.isAfter(now) && !(settings.demo() && week.equals(lastOfClosedPeriod(now)))) {
            throw new ProblemException(ProblemType.WAVE_IN_THE_PAST,
                    "Week " + week + " is over; answers given now would not speak of it.");
        }
    }

    /** The one past week that a demonstration may open late, to have a period that was just closed. */
    private Week lastOfClosedPeriod(Instant now) {
        return Week.of(Week.of(LocalDate.ofInstant(now, zone)).periodStart().minusDays(1));
    }

    private LocalDate frozenOn(Handle handle, Week week) {
        Instant monday = week.monday().atStartOfDay(zone).toInstant();
        return waves.anyBefore(handle, monday) ? week.periodStart() : week.monday();
    }

    /**
     * Opens a wave that holds historic responses of a week; it closes with {@link WaveClosing#close}. Runs in the
     * caller's transaction.
     */
    public Wave openHistory(Handle handle, String waveId, String surveyId, SurveyDefinition definition, Week week,
            Origin origin) {
        Instant opens = week.monday().atStartOfDay(zone).toInstant();
        Wave wave = new Wave(waveId, surveyId, 0, week.toString(), week.period(), origin.word(), opens,
                week.next().monday().atStartOfDay(zone).toInstant());
        outbox.waitForTurn(handle);
        List<Block> invited = blocks.freeze(handle, wave.period(), week.periodStart());
        store(handle, wave);
        waveKeys.withoutTokens(handle, wave);
        handToRelease(handle, wave, definition, invited, PrivacyContract.People.FLOORS);
        announce(handle, wave, invited, origin, null);
        return wave;
    }

    private static void store(Handle handle, Wave wave) {
        handle.createUpdate("""
                INSERT INTO desk.wave (wave_id, survey_id, survey_version, week, period, origin, opens_at, closes_at)
                VALUES (:waveId, :surveyId, :surveyVersion, :week, :period, :origin, :opensAt, :closesAt)""")
                .bindMethods(wave).execute();
    }

    private void handToRelease(Handle handle, Wave wave, SurveyDefinition definition, List<Block> invited,
            PrivacyContract.People floors) {
        handle.createUpdate("""
                INSERT INTO release.wave (wave_id, survey_id, survey_version, definition, period, origin, blocks, closes_at,
                    batch_floor, label_floor, sealing_key)
                VALUES (:waveId, :surveyId, :surveyVersion, :definition::jsonb, :period, :origin, :blocks::jsonb, :closesAt,
                    :batch, :label, (SELECT key_id FROM release.sealing_key WHERE wave_id = :waveId))""")
                .bindMethods(wave).bindMethods(floors).bind("definition", definition.json().toString())
                .bind("blocks", json.valueToTree(invited).toString())
                .execute();
    }

    private void announce(Handle handle, Wave wave, List<Block> invited, Origin origin, @Nullable String contract) {
        outbox.append(handle, "wave.opened", LocalDate.ofInstant(wave.opensAt(), zone),
                new WaveOpened(wave.waveId(), wave.surveyId(), wave.period(), wave.week(), wave.opensAt(),
                        wave.closesAt(), origin, invited.stream().map(block -> new OpenedBlock(block.blockId(),
                                block.names(), block.unitIds(), block.parentUnitId(), block.invited())).toList(),
                        blocks.near(handle, wave.period()), contract));
    }
}
