package io.candor.insight.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

import io.candor.insight.disclosure.Disclosure;
import io.candor.insight.feedback.KnownUnits;
import io.candor.insight.feedback.UseCaseProposals;
import io.candor.insight.problem.ProblemDetail;
import io.candor.insight.problem.ProblemException;
import io.candor.insight.problem.ProblemType;

/** The use cases people can name, retired ones included. */
@ApplicationScoped
public class UseCaseCatalogue {

    private static final String SELECT = "SELECT use_case_id AS id, name, tool_id AS tool, owner_unit, since, "
            + "upper(origin) AS origin, retired FROM use_case ";

    private final Jdbi jdbi;
    private final ToolCatalogue tools;
    private final KnownUnits units;
    private final UseCaseProposals proposals;
    private final DismissedProposals dismissed;

    UseCaseCatalogue(Jdbi jdbi, ToolCatalogue tools, KnownUnits units, UseCaseProposals proposals,
            DismissedProposals dismissed) {
        this.jdbi = jdbi;
        this.tools = tools;
        this.units = units;
        this.proposals = proposals;
        this.dismissed = dismissed;
    }

    public List<UseCase> all() {
        return jdbi.withHandle(db -> db.createQuery(SELECT + "ORDER BY tool_id, name, use_case_id")
                .map(ConstructorMapper.of(UseCase.class)).list());
    }

    /** By id. */
    public Map<String, String> names() {
        return all().stream().collect(Collectors.toMap(UseCase::id, UseCase::name));
    }

    /** Proposed names that are no use case yet and were not dismissed. */
    Disclosure<List<String>> proposed() {
        Set<String> named = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        all().forEach(useCase -> named.add(useCase.name()));
        return proposals.texts().map(dismissed::without)
                .map(texts -> texts.stream().filter(text -> !named.contains(text)).toList());
    }

    @Transactional
    public UseCase add(UseCase useCase) {
        if (tools.find(useCase.tool()).isEmpty()) {
            throw new ProblemException(ProblemType.VALIDATION_FAILED, "There is no tool " + useCase.tool() + ".",
                    List.of(ProblemDetail.at("/tool", "unknown", "no such tool")));
        }
        if (useCase.ownerUnit() != null && !units.unknown(List.of(useCase.ownerUnit())).isEmpty()) {
            throw new ProblemException(ProblemType.VALIDATION_FAILED, "There is no unit " + useCase.ownerUnit() + ".",
                    List.of(ProblemDetail.at("/ownerUnit", "unknown", "no such unit")));
        }
        int added = jdbi.withHandle(db -> db.createUpdate("INSERT INTO use_case VALUES "
                + "(:id, :name, :tool, :ownerUnit, :since, :origin.column, :retired) ON CONFLICT DO NOTHING")
                .bindMethods(useCase).execute());
        if (added == 0) {
            throw new ProblemException(ProblemType.ALREADY_EXISTS, "There is a use case " + useCase.id() + " already.");
        }
        return useCase;
    }

    /** From {@code day} on the use case is no longer offered; what was answered about it stays. */
    @Transactional
    public UseCase retire(String id, LocalDate day) {
        UseCase useCase = Optional.of(id).filter(it -> it.matches(Slug.PATTERN))
                .flatMap(slug -> jdbi.withHandle(db -> db.createQuery(SELECT + "WHERE use_case_id = :id FOR UPDATE")
                        .bind("id", slug).map(ConstructorMapper.of(UseCase.class)).findOne()))
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND, "There is no use case " + id + "."));
        if (day.isBefore(useCase.since())) {
            throw new ProblemException(ProblemType.VALIDATION_FAILED, "A use case cannot end before it began.",
                    List.of(ProblemDetail.at("/retired", "too-early", "before " + useCase.since())));
        }
        jdbi.useHandle(db -> db.createUpdate("UPDATE use_case SET retired = :day WHERE use_case_id = :id")
                .bind("day", day).bind("id", id).execute());
        return new UseCase(id, useCase.name(), useCase.tool(), useCase.ownerUnit(), useCase.since(), useCase.origin(), day);
    }
}
