package io.candor.insight.usage;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

import io.candor.insight.identity.Viewer;
import io.candor.insight.problem.ProblemDetail;
import io.candor.insight.problem.ProblemException;
import io.candor.insight.problem.ProblemType;
import io.candor.insight.usecase.ToolCatalogue;

/**
 * Says that an account, a key or a person's tool is a scheduled job: what it tells from then on is a machine's and never read
 * as people's. Whatever was worked out from those days is worked out again, at the beginning and at the end.
 */
@ApplicationScoped
class AutomationRegister {

    private final Jdbi jdbi;
    private final Automations automations;
    private final NamedEmployee employees;
    private final SubjectKeys keys;
    private final OwnSubject own;
    private final ToolCatalogue tools;
    private final Clock clock;

    AutomationRegister(Jdbi jdbi, Automations automations, NamedEmployee employees, SubjectKeys keys, OwnSubject own,
            ToolCatalogue tools, Clock clock) {
        this.jdbi = jdbi;
        this.automations = automations;
        this.employees = employees;
        this.keys = keys;
        this.own = own;
        this.tools = tools;
        this.clock = clock;
    }

    /** @throws ProblemException NOT_FOUND for a hash nobody told of, VALIDATION_FAILED for a tool there is not */
    @Transactional
    Automation ofAccount(String hash, @Nullable String tool, JobTime time, String note, String by) {
        checkTool(tool);
        return jdbi.withHandle(db -> declare(db, kind(db, hash), hash, tool, time, note, false, by));
    }

    /** @throws ProblemException VALIDATION_FAILED for an employee or a tool there is not; DIRECTORY_UNAVAILABLE */
    @Transactional
    Automation ofEmployee(String employee, String tool, JobTime time, String note, String by) {
        checkTool(tool);
        String subject = keys.ofEmployee(employees.idOf(employee, List.of(LocalDate.now(clock), time.fromDay())));
        return jdbi.withHandle(db -> declare(db, AutomationKind.PERSON, subject, tool, time, note, false, by));
    }

    /** @throws ProblemException NOT_FOUND for a log-in of nobody in the directory, VALIDATION_FAILED for a tool there is not */
    @Transactional
    Automation ofOneself(Viewer viewer, String tool, JobTime time) {
        checkTool(tool);
        String subject = own.of(viewer);
        return jdbi.withHandle(db -> declare(db, AutomationKind.PERSON, subject, tool, time, "", true, ""));
    }

    /**
     * @param lastDay of the job; the day before its first where it never was one
     * @throws ProblemException NOT_FOUND, also for what a person said of themself; CONFLICT where it has ended
     */
    @Transactional
    void end(UUID id, LocalDate lastDay, String by) {
        jdbi.useHandle(db -> end(db, id, lastDay, by, null));
    }

    /** @throws ProblemException NOT_FOUND for what oneself has not said; CONFLICT where it has ended */
    @Transactional
    void endOwn(Viewer viewer, UUID id, LocalDate lastDay) {
        String subject = own.of(viewer);
        jdbi.useHandle(db -> end(db, id, lastDay, "", subject));
    }

    private Automation declare(Handle db, AutomationKind about, String whose, @Nullable String tool, JobTime time, String note,
            boolean isOwn, String by) {
        UsageRevision.begin(db);
        Automation declared = automations.add(db, about, whose, tool, time, note, isOwn, by);
        follow(db, whose, declared);
        return declared;
    }

    private void end(Handle db, UUID id, LocalDate lastDay, String by, @Nullable String speaker) {
        UsageRevision.begin(db);
        Automations.Standing standing = automations.find(db, id);
        Automation automation = standing.automation();
        if (automation.own() != (speaker != null) || speaker != null && !speaker.equals(standing.whose())) {
            throw Automations.none();
        }
        if (automation.endedAt() != null) {
            throw new ProblemException(ProblemType.CONFLICT, "The automation has ended already.");
        }
        if (lastDay.isBefore(automation.fromDay().minusDays(1))) {
            throw new ProblemException(ProblemType.VALIDATION_FAILED, "The last day lies before the first.",
                    List.of(ProblemDetail.at("lastDay", "invalid", "lies more than a day before the first day")));
        }
        automations.end(db, id, lastDay, by);
        follow(db, standing.whose(), automation);
    }

    private static void follow(Handle db, String whose, Automation automation) {
        LocalDate from = automation.fromDay();
        switch (automation.about()) {
            case KEY -> {
                return;
            }
            case ACCOUNT -> UsageRevision.ofAccount(db, whose, owner(db, whose), from);
            case PERSON -> UsageRevision.ofPerson(db, whose, automation.tool(), from);
        }
        if (automation.fromHour() != null) {
            HourlyDays.due(db, whose, from);
        }
    }

    private static List<String> owner(Handle db, String account) {
        return db.createQuery("SELECT subject_key FROM identity_match WHERE identity_key = :account").bind("account", account)
                .mapTo(String.class).list();
    }

    private static AutomationKind kind(Handle db, String hash) {
        return db.createQuery("""
                SELECT 'ACCOUNT' FROM usage_account WHERE identity_key = :hash
                UNION ALL SELECT 'KEY' FROM usage_group_day WHERE group_key = :hash AND group_kind IN ('KEY', 'SERVICE')
                LIMIT 1""").bind("hash", hash).mapTo(String.class).findOne().map(AutomationKind::valueOf)
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND, "There is no such account or key."));
    }

    private void checkTool(@Nullable String tool) {
        if (tool != null && tools.find(tool).isEmpty()) {
            throw JobTime.refused("/tool", "unknown", "is no tool of the catalogue");
        }
    }
}
