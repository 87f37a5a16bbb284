package io.candor.feedback.ownrecord;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jspecify.annotations.Nullable;

import io.candor.feedback.post.DatabaseOf;
import io.candor.feedback.post.Post;
import io.candor.feedback.problem.ProblemException;
import io.candor.feedback.problem.ProblemType;

/** Raised by a person about their own record, answered by an administrator, taken back by the person. */
@ApplicationScoped
public class Objections {

    private static final int MOST_OPEN = 20;

    private final Jdbi desk;
    private final Clock clock;
    private final ZoneId zone;

    @Inject
    Objections(@DatabaseOf(Post.DESK) Jdbi desk, Clock clock, ZoneId zone) {
        this.desk = desk;
        this.clock = clock;
        this.zone = zone;
    }

    /** What is asked for. */
    public enum Kind {
        objection,
        correction
    }

    /** Which part of the record it is about. */
    public enum What {
        usage,
        aliases,
        directory,
        invitations,
        other
    }

    /** Where it stands. */
    public enum Standing {
        open,
        accepted,
        declined
    }

    /** In the person's own words. */
    public record NewObjection(@NotNull Kind kind, @NotNull What what, @NotBlank @Size(max = 2_000) String reason) {
    }

    /** As its author sees it; {@code answer} is the administrator's. */
    public record OwnObjection(UUID id, Kind kind, What what, String reason, Standing state, @Nullable String answer,
            LocalDate raisedOn, @Nullable LocalDate decidedOn) {
    }

    /** As the administrator sees it. */
    public record RaisedObjection(UUID id, String employeeId, String name, Kind kind, What what, String reason, Standing state,
            @Nullable String answer, LocalDate raisedOn, @Nullable LocalDate decidedOn) {
    }

    /** An administrator's word on it. */
    public record Decision(@NotNull Standing state, @Nullable @Size(max = 2_000) String answer) {
    }

    List<OwnObjection> of(String employeeId) {
        return desk.withHandle(handle -> handle
                .createQuery("SELECT * FROM desk.objection WHERE employee_id = :employee ORDER BY raised_on DESC, id")
                .bind("employee", employeeId).map(ConstructorMapper.of(OwnObjection.class)).list());
    }

    /** @throws ProblemException INVALID_INPUT while twenty of the person's are open */
    @Transactional
    OwnObjection raise(String employeeId, NewObjection objection) {
        OwnObjection raised = new OwnObjection(UUID.randomUUID(), objection.kind(), objection.what(),
                objection.reason().strip(), Standing.open, null, LocalDate.now(clock.withZone(zone)), null);
        desk.useHandle(handle -> {
            int open = handle
                    .createQuery("SELECT count(*) FROM desk.objection WHERE employee_id = :employee AND state = 'open'")
                    .bind("employee", employeeId).mapTo(Integer.class).one();
            if (open >= MOST_OPEN) {
                throw new ProblemException(ProblemType.INVALID_INPUT,
                        "Twenty of yours wait for an answer; take one back first.");
            }
            handle.createUpdate("""
                    INSERT INTO desk.objection (id, employee_id, kind, what, reason, state, raised_on)
                    VALUES (:id, :employee, :kind, :what, :reason, 'open', :raisedOn)""").bindMethods(raised)
                    .bind("employee", employeeId).execute();
        });
        return raised;
    }

    /** @throws ProblemException NOT_FOUND when none of the person's own has this id */
    @Transactional
    void withdraw(String employeeId, UUID id) {
        int gone = desk.withHandle(
                handle -> handle.execute("DELETE FROM desk.objection WHERE id = ? AND employee_id = ?", id, employeeId));
        if (gone == 0) {
            throw new ProblemException(ProblemType.NOT_FOUND, "You have raised nothing of this kind.");
        }
    }

    /** Open ones first, then the newest. */
    List<RaisedObjection> all() {
        return desk.withHandle(handle -> raised(handle, null));
    }

    /** Answering again replaces the answer; {@code open} takes it back. */
    @Transactional
    RaisedObjection decide(UUID id, Decision decision) {
        return desk.withHandle(handle -> {
            handle.createUpdate("""
                    UPDATE desk.objection SET state = :state, answer = :answer, decided_on = :day WHERE id = :id""")
                    .bindMethods(decision).bind("id", id)
                    .bind("day", decision.state() == Standing.open ? null : LocalDate.now(clock.withZone(zone))).execute();
            return raised(handle, id).stream().findFirst()
                    .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND, "There is no such objection."));
        });
    }

    private static List<RaisedObjection> raised(Handle handle, @Nullable UUID id) {
        return handle.createQuery("""
                SELECT o.*, coalesce(p.name, '') AS name FROM desk.objection o LEFT JOIN desk.person p USING (employee_id)
                WHERE CAST(:id AS uuid) IS NULL OR o.id = :id
                ORDER BY o.state <> 'open', o.raised_on DESC, o.id""").bind("id", id)
                .map(ConstructorMapper.of(RaisedObjection.class)).list();
    }
}
