package io.candor.insight.feedback;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

import io.candor.insight.calendar.IsoPeriod;

/** Reads the frozen tree of a period. */
@ApplicationScoped
public class PeriodTrees {

    private final Jdbi jdbi;

    PeriodTrees(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Without nodes for a period that had no wave. */
    public PeriodTree of(IsoPeriod period) {
        return jdbi.withHandle(handle -> new PeriodTree(blocks(handle, period), units(handle, period), near(handle, period)));
    }

    private static List<FrozenBlock> blocks(Handle handle, IsoPeriod period) {
        return handle.createQuery("""
                SELECT DISTINCT ON (block_id) block_id, names, unit_ids, parent_unit_id, max(invited) OVER (
                    PARTITION BY block_id) AS invited
                FROM wave_block JOIN wave USING (wave)
                WHERE period = :period
                ORDER BY block_id, opens_at
                """).bind("period", period.toString()).map(ConstructorMapper.of(FrozenBlock.class)).list();
    }

    private static Set<String> near(Handle handle, IsoPeriod period) {
        return handle.createQuery("SELECT DISTINCT unnest(near) FROM wave WHERE period = ?").bind(0, period.toString())
                .mapTo(String.class).collectIntoSet();
    }

    /** As they were when the period's first wave opened; where the company is known only later, as it was known first. */
    private static Map<String, UnitVersion> units(Handle handle, IsoPeriod period) {
        Map<String, UnitVersion> units = new LinkedHashMap<>();
        handle.createQuery("""
                SELECT DISTINCT ON (unit_id) unit_id, parent_id AS parent_unit_id, name, valid_from, valid_to, headcount
                FROM unit, (SELECT coalesce(min(opens_at)::date, :firstDay) AS day FROM wave WHERE period = :period) first
                ORDER BY unit_id,
                    valid_from <= day AND (valid_to IS NULL OR valid_to >= day) DESC,
                    valid_from > day DESC,
                    CASE WHEN valid_from > day THEN valid_from END,
                    valid_from DESC
                """).bind("period", period.toString()).bind("firstDay", period.firstDay())
                .map(ConstructorMapper.of(UnitVersion.class)).forEach(unit -> units.put(unit.unitId(), unit));
        return units;
    }
}
