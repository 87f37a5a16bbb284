package io.candor.feedback.campaign;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.ObjectMapper;

import io.candor.feedback.feed.Outbox;
import io.candor.feedback.post.DatabaseOf;
import io.candor.feedback.post.Post;
import io.candor.feedback.post.PostSettings;
import io.candor.feedback.privacy.Origin;
import io.candor.feedback.problem.ProblemException;
import io.candor.feedback.problem.ProblemType;
import io.candor.feedback.survey.SurveyDefinition;
import io.candor.feedback.survey.Surveys;
import io.candor.feedback.token.Tokens;

/** Opens waves: the week's own, and those that hold imported history. */
@ApplicationScoped
public class WaveOpening {

    /** Answers are sealed to at most this many bytes; intake refuses more. */
    public static final int SIZE_LIMIT = 24 * 1024;

    private final Jdbi desk;
    private final Surveys surveys;
    private final Blocks blocks;
    private final Waves waves;
    private final Tokens tokens;
    private final Outbox outbox;
    private final ObjectMapper json;
    private final PostSettings settings;
    private final Clock clock;
    private final ZoneId zone;

    @Inject
    WaveOpening(@DatabaseOf(Post.DESK) Jdbi desk, Surveys surveys, Blocks blocks, Waves waves, Tokens tokens, Outbox outbox,
            ObjectMapper json, PostSettings settings, Clock clock, ZoneId zone) {
        this.desk = desk;
        this.surveys = surveys;
        this.blocks = blocks;
        this.waves = waves;
        this.tokens = tokens;
        this.outbox = outbox;
        this.json = json;
        this.settings = settings;
        this.clock = clock;
        this.zone = zone;
    }

    /** The feed's word of a wave. */
    record WaveOpened(String wave, String survey, String period, String week, Instant opensAt, Instant closesAt,
            Origin origin, List<OpenedBlock> blocks) {
    }

    /** A block as the feed tells it. */
    record OpenedBlock(String blockId, List<String> names, List<String> unitIds, @Nullable String parentUnitId,
            int invited) {
    }

    /**
     * Opens the built-in survey for a week. A past week can be opened late in a demonstration only, then for a day.
     *
     * @throws ProblemException WAVE_EXISTS, WAVE_IN_THE_PAST, TOO_FEW_PEOPLE
     */
    @Transactional
    public Wave open(Week week) {
        Instant now = clock.instant();
        Instant ends = week.next().monday().atStartOfDay(zone).toInstant();
        if (week.monday().atStartOfDay(zone).toInstant().isAfter(now)) {
            throw new ProblemException(ProblemType.INVALID_INPUT, "Week " + week + " has not begun.");
        }
        if (!ends.isAfter(now) && !settings.demo()) {
            throw new ProblemException(ProblemType.WAVE_IN_THE_PAST,
                    "Week " + week + " is over; answers given now would not speak of it.");
        }
        Surveys.SurveyVersion survey = surveys.newest(Surveys.BUILT_IN).orElseThrow();
        return desk.withHandle(handle -> {
            String waveId = survey.surveyId() + "-" + week;
            if (waves.find(handle, waveId).isPresent()) {
                throw new ProblemException(ProblemType.WAVE_EXISTS, "Wave " + waveId + " was opened before.");
            }
            Instant closes = ends.isAfter(now) ? ends : now.plus(java.time.Duration.ofDays(1));
            Wave wave = new Wave(waveId, survey.surveyId(), survey.version(), week.toString(), week.period(), "web",
                    now, closes);
            LocalDate monday = week.monday();
            LocalDate frozen = waves.anyBefore(handle, monday.atStartOfDay(zone).toInstant()) ? week.periodStart() : monday;
            List<Block> invited = store(handle, wave, survey.definition(), frozen, Origin.WEB);
            tokens.prepare(handle, wave.waveId(), week.period());
            announce(handle, wave, invited, Origin.WEB);
            return wave;
        });
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
        List<Block> invited = store(handle, wave, definition, week.periodStart(), origin);
        announce(handle, wave, invited, origin);
        return wave;
    }

    private List<Block> store(Handle handle, Wave wave, SurveyDefinition definition, LocalDate frozen, Origin origin) {
        List<Block> invited = blocks.freeze(handle, wave.period(), frozen);
        handle.createUpdate("""
                INSERT INTO desk.wave (wave_id, survey_id, survey_version, week, period, origin, opens_at, closes_at)
                VALUES (:waveId, :surveyId, :surveyVersion, :week, :period, :origin, :opensAt, :closesAt)""")
                .bindMethods(wave).execute();
        handle.createUpdate("SELECT intake.open_wave(:wave, :closes, :limit)").bind("wave", wave.waveId())
                .bind("closes", wave.closesAt()).bind("limit", SIZE_LIMIT).execute();
        handle.createUpdate("""
                INSERT INTO release.wave (wave_id, survey_id, survey_version, definition, period, origin, blocks, closes_at)
                VALUES (:waveId, :surveyId, :surveyVersion, :definition::jsonb, :period, :origin, :blocks::jsonb, :closesAt)""")
                .bindMethods(wave).bind("definition", definition.json().toString())
                .bind("blocks", json.valueToTree(invited).toString())
                .execute();
        return invited;
    }

    private void announce(Handle handle, Wave wave, List<Block> invited, Origin origin) {
        outbox.append(handle, "wave.opened", LocalDate.ofInstant(wave.opensAt(), zone),
                new WaveOpened(wave.waveId(), wave.surveyId(), wave.period(), wave.week(), wave.opensAt(),
                        wave.closesAt(), origin, invited.stream().map(block -> new OpenedBlock(block.blockId(),
                                block.names(), block.unitIds(), block.parentUnitId(), block.invited())).toList()));
    }
}
