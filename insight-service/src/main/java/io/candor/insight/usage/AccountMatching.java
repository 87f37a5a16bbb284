package io.candor.insight.usage;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

import io.candor.insight.database.PhysicalErasure;
import io.candor.insight.identity.Viewer;
import io.candor.insight.problem.ProblemDetail;
import io.candor.insight.problem.ProblemException;
import io.candor.insight.problem.ProblemType;

/**
 * Says by hand whose an account is that the directory does not know, and takes it back. No answer says anything about use, and
 * nobody can match an account with themselves, or their own record would show it to them.
 */
@ApplicationScoped
class AccountMatching {

    private final Jdbi jdbi;
    private final NamedEmployee employees;
    private final HandMatches matches;
    private final EmployeeSeal seal;
    private final SubjectKeys keys;
    private final OwnSubject own;
    private final Clock clock;

    AccountMatching(Jdbi jdbi, NamedEmployee employees, HandMatches matches, EmployeeSeal seal, SubjectKeys keys,
            OwnSubject own, Clock clock) {
        this.jdbi = jdbi;
        this.employees = employees;
        this.matches = matches;
        this.seal = seal;
        this.keys = keys;
        this.own = own;
        this.clock = clock;
    }

    /**
     * @param account its keyed hash
     * @param employee work e-mail or number
     * @param by log-in of who says so
     * @throws ProblemException NOT_FOUND for an account that is not unmatched, VALIDATION_FAILED, ALREADY_EXISTS
     */
    @Transactional
    void match(String account, String employee, String by, Viewer viewer) {
        jdbi.useHandle(db -> {
            UsageRevision.begin(db);
            List<LocalDate> days = unknownDays(db, account);
            String employeeId = employees.idOf(employee, List.of(LocalDate.now(clock), days.getLast(), days.getFirst()));
            String subject = keys.ofEmployee(employeeId);
            if (subject.equals(own.find(viewer))) {
                throw NamedEmployee.refusal("self", "is yourself; somebody else has to match an account of yours");
            }
            if (!isFree(db, account, subject)) {
                return;
            }
            db.createUpdate("""
                    INSERT INTO identity_match (identity_key, subject_key, sealed_employee, matched_by, matched_at)
                    VALUES (:account, :subject, :sealed, :by, :at)""").bind("account", account).bind("subject", subject)
                    .bind("sealed", seal.seal(employeeId)).bind("by", by)
                    .bind("at", clock.instant().atOffset(ZoneOffset.UTC)).execute();
            matches.keep(db, account, employeeId, days);
            UsageRevision.ofAccount(db, account, List.of(subject), Intake.FIRST_DAY);
            HourlyDays.due(db, account, Intake.FIRST_DAY);
        });
    }

    /** @throws ProblemException NOT_FOUND where there is no match */
    @Transactional
    void undo(String account) {
        jdbi.useHandle(db -> {
            UsageRevision.begin(db);
            String subject = db.createQuery("DELETE FROM identity_match WHERE identity_key = :account RETURNING subject_key")
                    .bind("account", account).mapTo(String.class).findOne()
                    .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND, "This account is matched with nobody."));
            PhysicalErasure.due(db, "identity_match");
            PhysicalErasure.due(db, "identity_match_day");
            UsageRevision.ofAccount(db, account, List.of(subject), Intake.FIRST_DAY);
            HourlyDays.due(db, account, Intake.FIRST_DAY);
        });
    }

    /** Days of rows the directory could not place, oldest first. */
    private static List<LocalDate> unknownDays(Handle db, String account) {
        List<LocalDate> days = db.createQuery("""
                SELECT DISTINCT u.day FROM usage_account JOIN usage_day u USING (source, identity_key)
                WHERE identity_key = :account AND NOT u.matched ORDER BY 1""").bind("account", account)
                .mapTo(LocalDate.class).list();
        if (days.isEmpty()) {
            throw new ProblemException(ProblemType.NOT_FOUND, "There is no such unmatched account.");
        }
        return days;
    }

    /** @return false where the same is said already */
    private static boolean isFree(Handle db, String account, String subject) {
        if (is(db, "SELECT EXISTS (SELECT FROM usage_account WHERE identity_key = :account AND kind = 'HASHED')", account)) {
            throw new ProblemException(ProblemType.VALIDATION_FAILED, "The vendor hashes its accounts; nobody can join them.",
                    List.of(ProblemDetail.at("hash", "unjoinable", "is a hash of the vendor's")));
        }
        if (is(db, "SELECT EXISTS (SELECT FROM identity_machine WHERE identity_key = :account)", account)) {
            throw new ProblemException(ProblemType.ALREADY_EXISTS, "The account is marked as a machine; take that back first.");
        }
        List<String> known = db.createQuery("SELECT subject_key FROM identity_match WHERE identity_key = :account")
                .bind("account", account).mapTo(String.class).list();
        if (!known.isEmpty() && !known.contains(subject)) {
            throw new ProblemException(ProblemType.ALREADY_EXISTS,
                    "The account is matched with somebody else; take that back first.");
        }
        return known.isEmpty();
    }

    private static boolean is(Handle db, String question, String account) {
        return db.createQuery(question).bind("account", account).mapTo(Boolean.class).one();
    }
}
