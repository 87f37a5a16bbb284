package io.candor.insight.usage;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import io.candor.insight.identity.Viewer;
import io.candor.insight.problem.ProblemException;
import io.candor.insight.problem.ProblemType;

/** Finds the keyed hash of who is logged in: by the claim {@code employee_id}, else by the verified e-mail. */
@ApplicationScoped
class OwnSubject {

    private final SubjectKeys keys;
    private final Directory directory;
    private final Clock clock;

    OwnSubject(SubjectKeys keys, Directory directory, Clock clock) {
        this.keys = keys;
        this.directory = directory;
        this.clock = clock;
    }

    /** @throws ProblemException NOT_FOUND for a log-in that belongs to nobody in the directory */
    String of(Viewer viewer) {
        String subject = find(viewer);
        if (subject == null) {
            throw new ProblemException(ProblemType.NOT_FOUND,
                    "Neither the employee id nor the verified e-mail of this log-in is in the directory.");
        }
        return subject;
    }

    /** Null for a log-in that belongs to nobody in the directory. */
    @Nullable
    String find(Viewer viewer) {
        String employeeId = viewer.employeeId() != null ? viewer.employeeId() : byEmail(viewer.email());
        return employeeId == null ? null : keys.ofEmployee(employeeId);
    }

    private @Nullable String byEmail(@Nullable String email) {
        if (email == null || email.isBlank()) {
            return null;
        }
        Directory.Person person = directory
                .resolve(List.of(new Directory.Request(Identity.email(email), LocalDate.now(clock)))).getFirst();
        return person == null ? null : person.employeeId();
    }
}
