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

import io.candor.insight.problem.ProblemDetail;
import io.candor.insight.problem.ProblemException;
import io.candor.insight.problem.ProblemType;
import io.candor.insight.usecase.ToolCatalogue;

/** The targets on record, ended and replaced ones included. */
@ApplicationScoped
public class AdoptionTargets {

    private static final String SELECT = """
            SELECT t.target_id, t.name, t.tool_id AS tool, upper(t.metric) AS metric, t.threshold, t.per, t.units, t.announced,
                   t.from_day AS "from", least(t.to_day, e.to_day) AS "to", t.leaderboard, t.replaces
            FROM adoption_target t LEFT JOIN adoption_target_end e USING (target_id)
            """;

    private final Jdbi jdbi;
    private final ToolCatalogue tools;
    private final Clock clock;

    AdoptionTargets(Jdbi jdbi, ToolCatalogue tools, Clock clock) {
        this.jdbi = jdbi;
        this.tools = tools;
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
        if (target.replaces() != null) {
            end(target.replaces(), target.from().minusDays(1), "/replaces");
        }
        int added = jdbi.withHandle(db -> db.createUpdate("""
                INSERT INTO adoption_target VALUES (:targetId, :name, :tool, :metric.column, :threshold, :per, :units,
                    :announced, :from, :to, :leaderboard, :replaces, :now) ON CONFLICT DO NOTHING""")
                .bindMethods(target).bindArray("units", String.class, target.units()).bind("now", now()).execute());
        if (added == 0) {
            throw new ProblemException(ProblemType.ALREADY_EXISTS,
                    "There is a target " + target.targetId() + " already; targets are never edited.");
        }
        return target;
    }

    /** Ends a target after {@code lastDay}, earlier than planned. */
    @Transactional
    public AdoptionTarget end(String targetId, LocalDate lastDay) {
        return end(targetId, lastDay, "/to");
    }

    private AdoptionTarget end(String targetId, LocalDate lastDay, String pointer) {
        AdoptionTarget target = find(targetId).orElseThrow(
                () -> new ProblemException(ProblemType.NOT_FOUND, "There is no target " + targetId + "."));
        if (lastDay.isBefore(target.from())) {
            throw invalid(pointer, "too-early", "It began on " + target.from() + " and cannot end before.");
        }
        if (target.to() != null && lastDay.isAfter(target.to())) {
            return target;
        }
        int ended = jdbi.withHandle(db -> db.createUpdate(
                "INSERT INTO adoption_target_end VALUES (:id, :last, :now) ON CONFLICT DO NOTHING")
                .bind("id", targetId).bind("last", lastDay).bind("now", now()).execute());
        if (ended == 0) {
            throw new ProblemException(ProblemType.CONFLICT,
                    "Target " + targetId + " was ended before, on " + target.to() + ".");
        }
        return find(targetId).orElseThrow();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static ProblemException invalid(String pointer, String code, String detail) {
        return new ProblemException(ProblemType.VALIDATION_FAILED, detail, List.of(ProblemDetail.at(pointer, code, detail)));
    }
}
