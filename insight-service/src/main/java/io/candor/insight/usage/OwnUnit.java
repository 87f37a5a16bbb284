package io.candor.insight.usage;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import io.candor.insight.accesslog.ViewerUnit;
import io.candor.insight.identity.Viewer;
import io.candor.insight.problem.ProblemException;
import io.candor.insight.problem.ProblemType;

/** The unit of who is logged in, as the directory has it today: by the claim {@code employee_id}, else by e-mail. */
@ApplicationScoped
class OwnUnit implements ViewerUnit {

    private final Directory directory;
    private final Clock clock;

    OwnUnit(Directory directory, Clock clock) {
        this.directory = directory;
        this.clock = clock;
    }

    @Override
    public String of(Viewer viewer) {
        Identity identity = identity(viewer);
        Directory.Person person = directory.resolve(List.of(new Directory.Request(identity, LocalDate.now(clock))))
                .getFirst();
        if (person == null) {
            throw nobody();
        }
        return person.unitId();
    }

    private static Identity identity(Viewer viewer) {
        String email = viewer.email();
        if (viewer.employeeId() != null) {
            return Identity.employee(viewer.employeeId());
        }
        if (email == null || email.isBlank()) {
            throw nobody();
        }
        return Identity.email(email);
    }

    private static ProblemException nobody() {
        return new ProblemException(ProblemType.NOT_FOUND,
                "Neither the employee id nor the verified e-mail of this log-in is in the directory.");
    }
}
