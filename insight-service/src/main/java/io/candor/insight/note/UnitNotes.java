package io.candor.insight.note;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jspecify.annotations.Nullable;

import io.candor.insight.calendar.IsoPeriod;
import io.candor.insight.disclosure.Node;
import io.candor.insight.feedback.PeriodTree;
import io.candor.insight.feedback.PeriodTrees;
import io.candor.insight.identity.Role;
import io.candor.insight.identity.Viewer;
import io.candor.insight.problem.ProblemException;
import io.candor.insight.problem.ProblemType;

/** The notes on record, withdrawn ones included. */
@ApplicationScoped
public class UnitNotes {

    private static final String SELECT = """
            SELECT n.note_id, n.scope, n.units, n.tool_id AS tool, n.first_day AS "from", n.last_day AS "to", n.what, n.noted_as,
                   n.noted_at::date AS noted_on, w.reason AS withdrawn
            FROM unit_note n LEFT JOIN unit_note_withdrawal w USING (note_id)
            """;

    private final Jdbi jdbi;
    private final PeriodTrees trees;
    private final Clock clock;

    UnitNotes(Jdbi jdbi, PeriodTrees trees, Clock clock) {
        this.jdbi = jdbi;
        this.trees = trees;
        this.clock = clock;
    }

    /** Those that are not withdrawn, oldest first. */
    public List<UnitNote> standing() {
        return all().stream().filter(UnitNote::stands).toList();
    }

    /** Everything noted that touches a group's use of a tool in these days, oldest first. */
    public List<UnitNote> about(IsoPeriod period, Node group, String tool, LocalDate first, LocalDate last) {
        Set<String> units = units(trees.of(period), group);
        return all().stream().filter(note -> note.concerns(units, tool) && note.near(first, last)).toList();
    }

    /** Units a note may name to touch a group: those frozen into it and those it lies wholly under. */
    public static Set<String> units(PeriodTree tree, Node group) {
        Set<String> units = new LinkedHashSet<>(group.scope());
        units.addAll(tree.unitsOf(group.id()));
        return units;
    }

    /** Puts on record what happened to a group of a period. */
    @Transactional
    public UnitNote add(Viewer viewer, IsoPeriod period, Node group, @Nullable String tool, LocalDate from, LocalDate to,
            String what) {
        List<String> own = trees.of(period).unitsOf(group.id());
        UUID id = UUID.randomUUID();
        jdbi.useHandle(db -> db.createUpdate("""
                INSERT INTO unit_note VALUES (:id, :scope, :units, :tool, :from, :to, :what, :as, :now)""")
                .bind("id", id).bindArray("scope", String.class, group.scope())
                .bindArray("units", String.class, own.isEmpty() ? List.of(group.id()) : own).bind("tool", tool)
                .bind("from", from).bind("to", to).bind("what", what)
                .bind("as", viewer.roles().contains(Role.UNIT_LEAD) ? Role.UNIT_LEAD : Role.READER).bind("now", now())
                .execute());
        return find(id).orElseThrow();
    }

    /** Says that it was not so after all; whoever could not see the group is told there is no such note. */
    @Transactional
    public UnitNote withdraw(Viewer viewer, UUID id, String reason) {
        if (find(id).filter(note -> note.seenBy(viewer)).isEmpty()) {
            throw new ProblemException(ProblemType.NOT_FOUND, "There is no note " + id + ".");
        }
        int withdrawn = jdbi.withHandle(db -> db
                .createUpdate("INSERT INTO unit_note_withdrawal VALUES (:id, :reason, :now) ON CONFLICT DO NOTHING")
                .bind("id", id).bind("reason", reason).bind("now", now()).execute());
        if (withdrawn == 0) {
            throw new ProblemException(ProblemType.CONFLICT, "This note was withdrawn already.");
        }
        return find(id).orElseThrow();
    }

    private List<UnitNote> all() {
        return jdbi.withHandle(db -> db.createQuery(SELECT + " ORDER BY n.first_day, n.noted_at, n.note_id")
                .map(ConstructorMapper.of(UnitNote.class)).list());
    }

    private Optional<UnitNote> find(UUID id) {
        return jdbi.withHandle(db -> db.createQuery(SELECT + " WHERE n.note_id = :id").bind("id", id)
                .map(ConstructorMapper.of(UnitNote.class)).findOne());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
