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
import org.jdbi.v3.core.mapper.Nested;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jspecify.annotations.Nullable;

import io.candor.insight.problem.ProblemDetail;
import io.candor.insight.problem.ProblemException;
import io.candor.insight.problem.ProblemType;
import io.candor.insight.usecase.Slug;
import io.candor.insight.usecase.ToolCatalogue;

/** The facts on record, corrected and withdrawn ones included. */
@ApplicationScoped
public class DatedFacts {

    /**
     * A fact with what became of it.
     *
     * @param correctedBy
     *        the newer entry that holds instead; null while this one does
     * @param withdrawn
     *        why it is no longer said to be so; null while it is
     */
    public record RecordedFact(@Nested DatedFact fact, LocalDate declaredOn, @Nullable String correctedBy,
            @Nullable String withdrawn) {

        boolean stands() {
            return correctedBy == null && withdrawn == null;
        }
    }

    private final Jdbi jdbi;
    private final ToolCatalogue tools;
    private final Clock clock;

    DatedFacts(Jdbi jdbi, ToolCatalogue tools, Clock clock) {
        this.jdbi = jdbi;
        this.tools = tools;
        this.clock = clock;
    }

    /** The newest days first. */
    List<RecordedFact> all() {
        return jdbi.withHandle(db -> db.createQuery("""
                SELECT f.fact_id, upper(f.kind) AS kind, f.tool_id AS tool, upper(f.metric) AS metric, f.day, f.what, f.level,
                       f.source, f.told_by, f.corrects, f.declared_at::date AS declared_on, newer.fact_id AS corrected_by,
                       w.reason AS withdrawn
                FROM dated_fact f LEFT JOIN dated_fact newer ON newer.corrects = f.fact_id
                     LEFT JOIN dated_fact_withdrawal w ON w.fact_id = f.fact_id
                ORDER BY f.day DESC, f.declared_at DESC, f.fact_id""")
                .map(ConstructorMapper.of(RecordedFact.class)).list());
    }

    /** Those that hold, oldest day first. */
    public List<DatedFact> standing() {
        return all().reversed().stream().filter(RecordedFact::stands).map(RecordedFact::fact).toList();
    }

    /** {@code fact} under an id made of its tool and what it says, with a number behind it where that is taken. */
    String freeId(String tool, String what) {
        String id = Slug.of(tool + "-" + what);
        List<String> taken = all().stream().map(it -> it.fact().factId()).toList();
        return IntStream.iterate(1, i -> i + 1)
                .mapToObj(i -> i == 1 ? id : id.substring(0, Math.min(id.length(), 58)) + "-" + i)
                .filter(candidate -> !taken.contains(candidate)).findFirst().orElseThrow();
    }

    /** Puts a fact on record; one it corrects no longer holds, and stays on record. */
    @Transactional
    public RecordedFact declare(DatedFact fact) {
        if (tools.find(fact.tool()).isEmpty()) {
            throw invalid("/tool", "unknown", "There is no tool " + fact.tool() + ".");
        }
        if (fact.corrects() != null) {
            standing(fact.corrects(), "/corrects");
        }
        int added = jdbi.withHandle(db -> db.createUpdate("""
                INSERT INTO dated_fact VALUES (:factId, :kind.wire, :tool, :column, :day, :what, :level, :source, :toldBy,
                    :corrects, :now) ON CONFLICT DO NOTHING""")
                .bindMethods(fact).bind("column", column(fact.metric())).bind("now", now()).execute());
        if (added == 0) {
            throw new ProblemException(ProblemType.ALREADY_EXISTS, "There is a fact " + fact.factId()
                    + " already, or somebody else just corrected the same one; facts are never edited.");
        }
        return find(fact.factId()).orElseThrow();
    }

    /** Says that it was not so after all. */
    @Transactional
    public RecordedFact withdraw(String factId, String reason) {
        standing(factId, "factId");
        jdbi.useHandle(db -> db.createUpdate("INSERT INTO dated_fact_withdrawal VALUES (:id, :reason, :now)")
                .bind("id", factId).bind("reason", reason).bind("now", now()).execute());
        return find(factId).orElseThrow();
    }

    private void standing(String factId, String pointer) {
        RecordedFact fact = find(factId).orElseThrow(() -> pointer.startsWith("/")
                ? invalid(pointer, "unknown", "There is no fact " + factId + ".")
                : new ProblemException(ProblemType.NOT_FOUND, "There is no fact " + factId + "."));
        if (!fact.stands()) {
            throw new ProblemException(ProblemType.CONFLICT,
                    "The fact " + factId + " holds no longer: " + (fact.correctedBy() == null ? "it was withdrawn."
                            : fact.correctedBy() + " stands for it."));
        }
    }

    private Optional<RecordedFact> find(String factId) {
        return all().stream().filter(it -> it.fact().factId().equals(factId)).findFirst();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static @Nullable String column(@Nullable TargetMetric metric) {
        return metric == null ? null : metric.column();
    }

    private static ProblemException invalid(String pointer, String code, String detail) {
        return new ProblemException(ProblemType.VALIDATION_FAILED, detail, List.of(ProblemDetail.at(pointer, code, detail)));
    }
}
