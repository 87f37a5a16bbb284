package io.candor.insight.usage;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

import io.candor.insight.problem.ProblemException;
import io.candor.insight.problem.ProblemType;

/** Says by hand that no person is behind an account: its rows are a machine's, before and from now on. */
@ApplicationScoped
class MachineAccounts {

    private final Jdbi jdbi;
    private final Clock clock;

    MachineAccounts(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** @throws ProblemException NOT_FOUND for an account nobody told of; ALREADY_EXISTS for one that is matched */
    @Transactional
    void mark(String account, String by) {
        jdbi.useHandle(db -> {
            UsageRevision.begin(db);
            if (!is(db, "SELECT EXISTS (SELECT FROM usage_account WHERE identity_key = :account)", account)) {
                throw new ProblemException(ProblemType.NOT_FOUND, "There is no such unmatched account.");
            }
            if (is(db, "SELECT EXISTS (SELECT FROM identity_match WHERE identity_key = :account)", account)) {
                throw new ProblemException(ProblemType.ALREADY_EXISTS,
                        "The account is matched with somebody; take that back first.");
            }
            int marked = db.createUpdate("INSERT INTO identity_machine VALUES (:account, :by, :at) ON CONFLICT DO NOTHING")
                    .bind("account", account).bind("by", by).bind("at", clock.instant().atOffset(ZoneOffset.UTC)).execute();
            if (marked > 0) {
                UsageRevision.ofAccount(db, account, List.of(), Intake.FIRST_DAY);
            }
        });
    }

    /** @throws ProblemException NOT_FOUND where it is not marked by hand */
    @Transactional
    void unmark(String account) {
        jdbi.useHandle(db -> {
            UsageRevision.begin(db);
            int taken = db.createUpdate("DELETE FROM identity_machine WHERE identity_key = :account").bind("account", account)
                    .execute();
            if (taken == 0) {
                throw new ProblemException(ProblemType.NOT_FOUND, "This account is not marked as a machine by hand.");
            }
            UsageRevision.ofAccount(db, account, List.of(), Intake.FIRST_DAY);
        });
    }

    private static boolean is(Handle db, String question, String account) {
        return db.createQuery(question).bind("account", account).mapTo(Boolean.class).one();
    }
}
