package io.candor.feedback.campaign;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jspecify.annotations.Nullable;

/** Waves as desk knows them. */
@ApplicationScoped
public class Waves {

    /** A wave with what became of it; {@code people} and {@code refused} are null before release. */
    public record Progress(String waveId, String surveyId, int surveyVersion, String week, String period, String origin,
            Instant opensAt,
            Instant closesAt, int invited, int blocks, @Nullable Integer people, @Nullable Integer released,
            @Nullable Integer destroyed, @Nullable Integer refused) {
    }

    /** By hand: every request for tokens reads one, and a mapper by reflection is worked out anew each time. */
    private static final RowMapper<Wave> WAVE = (row, context) -> new Wave(row.getString("wave_id"), row.getString("survey_id"),
            row.getInt("survey_version"), row.getString("week"), row.getString("period"), row.getString("origin"),
            row.getTimestamp("opens_at").toInstant(), row.getTimestamp("closes_at").toInstant());

    public Optional<Wave> find(Handle handle, String waveId) {
        return handle.createQuery("SELECT * FROM desk.wave WHERE wave_id = :wave").bind("wave", waveId)
                .map(WAVE).findOne();
    }

    public List<Wave> open(Handle handle, Instant now) {
        return handle.createQuery("""
                SELECT * FROM desk.wave WHERE origin = 'web' AND opens_at <= :now AND closes_at > :now
                ORDER BY closes_at""").bind("now", now).map(WAVE).list();
    }

    List<Progress> progress(Handle handle) {
        return handle.createQuery("""
                SELECT w.wave_id, w.survey_id, w.survey_version, w.week, w.period, w.origin, w.opens_at, w.closes_at,
                       coalesce(sum(b.invited), 0)::int AS invited, count(b.block_id)::int AS blocks,
                       r.people, r.released, r.destroyed, r.refused
                FROM desk.wave w
                LEFT JOIN desk.block b USING (period)
                LEFT JOIN release.wave_result r USING (wave_id)
                GROUP BY w.wave_id, r.wave_id
                ORDER BY w.week DESC, w.wave_id""").map(ConstructorMapper.of(Progress.class)).list();
    }

    boolean anyBefore(Handle handle, Instant day) {
        return handle.createQuery("SELECT EXISTS (SELECT 1 FROM desk.wave WHERE opens_at < :day)").bind("day", day)
                .mapTo(Boolean.class).one();
    }
}
