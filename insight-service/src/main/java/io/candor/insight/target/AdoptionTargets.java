package io.candor.insight.target;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

import io.candor.insight.feedback.KnownUnits;
import io.candor.insight.problem.ProblemDetail;
import io.candor.insight.problem.ProblemException;
import io.candor.insight.problem.ProblemType;
import io.candor.insight.usecase.ToolCatalogue;

/** The targets on record, ended and replaced ones included. */
@ApplicationScoped
public class AdoptionTargets {

    private static final String SELECT = """
            SELECT t.target_id, t.name, t.tool_id AS tool, upper(t.metric) AS metric, t.threshold, upper(t.per) AS per, t.share, t.units, t.announced,
                   t.from_day AS "from", coalesce(e.to_day, t.to_day) AS "to", t.leaderboard, t.replaces
            FROM adoption_target t LEFT JOIN LATERAL (
                SELECT to_day FROM adoption_target_end said WHERE said.target_id = t.target_id ORDER BY number DESC LIMIT 1
            ) e ON true
            """;

    private final Jdbi jdbi;
    private final ToolCatalogue tools;
    private final KnownUnits units;
    private final Clock clock;

    AdoptionTargets(Jdbi jdbi, ToolCatalogue tools, KnownUnits units, Clock clock) {
        this.jdbi = jdbi;
        this.tools = tools;
        this.units = units;
        this.clock = clock;
    }

    /** In the order they began. */
    public List<AdoptionTarget> all() {
        return jdbi.withHandle(db -> db.createQuery(SELECT + " ORDER BY t.from_day, t.target_id")
                .map(ConstructorMapper.of(AdoptionTarget.class)).list());
    }

    public Optional<AdoptionTarget> find(String targetId) {
        return all().stream().filter(target -> target.targetId().equals(targetId)).findFirst();
    }

    /** {@code id}, or with a number behind it when a target has that id already. */
    String freeId(String id) {
        return IntStream.iterate(1, i -> i + 1)
                .mapToObj(i -> i == 1 ? id : id.substring(0, Math.min(id.length(), 58)) + "-" + i)
                .filter(candidate -> find(candidate).isEmpty()).findFirst().orElseThrow();
    }

    /** Puts a target on record; the one it replaces ends the day before it begins. */
    @Transactional
    public AdoptionTarget declare(AdoptionTarget target) {
        if (tools.find(target.tool()).isEmpty()) {
            throw invalid("/tool", "unknown", "There is no tool " + target.tool() + ".");
        }
        List<String> unknown = units.unknown(target.units());
        if (!unknown.isEmpty()) {
            throw invalid("/units/" + target.units().indexOf(unknown.getFirst()), "unknown",
                    "There is no unit " + unknown.getFirst() + ".");
        }
        if (target.replaces() != null) {
            makeRoom(target.replaces(), target.from().minusDays(1));
        }
        int added = jdbi.withHandle(db -> db.createUpdate("""
                INSERT INTO adoption_target VALUES (:targetId, :name, :tool, :metric.column, :threshold, :per.word, :units,
                    :announced, :from, :to, :leaderboard, :replaces, :now, :share) ON CONFLICT DO NOTHING""")
                .bindMethods(target).bindArray("units", String.class, target.units()).bind("now", now()).execute());
        if (added == 0) {
            throw new ProblemException(ProblemType.ALREADY_EXISTS,
                    "There is a target " + target.targetId() + " already; targets are never edited.");
        }
        return target;
    }

    /** Lets {@code lastDay} be its last, whatever was said of its end before; what was said stays on record. */
    @Transactional
    public AdoptionTarget end(String targetId, LocalDate lastDay) {
        return end(known(targetId), lastDay, "/to");
    }

    private void makeRoom(String replaced, LocalDate lastDay) {
        AdoptionTarget target = known(replaced);
        if (target.to() == null || target.to().isAfter(lastDay)) {
            end(target, lastDay, "/replaces");
        }
    }

    private AdoptionTarget end(AdoptionTarget target, LocalDate lastDay, String pointer) {
        if (lastDay.isBefore(target.from())) {
            throw invalid(pointer, "too-early", "It began on " + target.from() + " and cannot end before.");
        }
        if (lastDay.isAfter(target.latestEnd())) {
            throw invalid(pointer, "too-late", AdoptionTarget.LONGEST + "; this one until " + target.latestEnd() + ".");
        }
        if (lastDay.equals(target.to())) {
            return target;
        }
        jdbi.useHandle(db -> db.createUpdate("""
                INSERT INTO adoption_target_end (target_id, to_day, declared_at) VALUES (:id, :last, :now)""")
                .bind("id", target.targetId()).bind("last", lastDay).bind("now", now()).execute());
        return known(target.targetId());
    }

    /** @throws ProblemException where there is none */
    public AdoptionTarget known(String targetId) {
        return find(targetId).orElseThrow(
                () -> new ProblemException(ProblemType.NOT_FOUND, "There is no target " + targetId + "."));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static ProblemException invalid(String pointer, String code, String detail) {
        return new ProblemException(ProblemType.VALIDATION_FAILED, detail, List.of(ProblemDetail.at(pointer, code, detail)));
    }
}
