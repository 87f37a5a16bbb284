package io.candor.insight.usecase;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

import io.candor.insight.problem.ProblemException;
import io.candor.insight.problem.ProblemType;

/** The tools this company knows. */
@ApplicationScoped
public class ToolCatalogue {

    private final Jdbi jdbi;

    ToolCatalogue(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    public List<Tool> all() {
        return jdbi.withHandle(db -> db.createQuery("SELECT tool_id AS id, name FROM tool ORDER BY name, tool_id")
                .map(ConstructorMapper.of(Tool.class)).list());
    }

    public Set<String> ids() {
        return all().stream().map(Tool::id).collect(Collectors.toUnmodifiableSet());
    }

    public Optional<Tool> find(String id) {
        return all().stream().filter(tool -> tool.id().equals(id)).findFirst();
    }

    @Transactional
    public Tool add(Tool tool) {
        int added = jdbi.withHandle(db -> db.createUpdate("INSERT INTO tool VALUES (:id, :name) ON CONFLICT DO NOTHING")
                .bindMethods(tool).execute());
        if (added == 0) {
            throw new ProblemException(ProblemType.ALREADY_EXISTS, "There is a tool " + tool.id() + " already.");
        }
        return tool;
    }
}
