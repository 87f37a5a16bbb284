package io.candor.insight.usage;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import jakarta.enterprise.context.ApplicationScoped;

import io.candor.insight.problem.ProblemDetail;
import io.candor.insight.problem.ProblemException;
import io.candor.insight.problem.ProblemType;

/** The employee somebody names by work e-mail or number, as the directory confirms them. */
@ApplicationScoped
class NamedEmployee {

    private final Directory directory;

    NamedEmployee(Directory directory) {
        this.directory = directory;
    }

    /**
     * @param days in which to look, the best first: who left is known on earlier ones
     * @throws ProblemException VALIDATION_FAILED where the directory knows nobody so on any of them; DIRECTORY_UNAVAILABLE
     */
    String idOf(String typed, List<LocalDate> days) {
        String named = typed.strip();
        Identity identity = named.contains("@") ? Identity.email(named) : Identity.employee(named);
        return directory.resolve(days.stream().map(day -> new Directory.Request(identity, day)).toList()).stream()
                .filter(Objects::nonNull).map(Directory.Person::employeeId).findFirst()
                .orElseThrow(() -> refusal("unknown", "is no work e-mail or number of anybody in the directory"));
    }

    static ProblemException refusal(String code, String reason) {
        return new ProblemException(ProblemType.VALIDATION_FAILED, "The employee cannot be taken: " + reason + ".",
                List.of(ProblemDetail.at("/employee", code, reason)));
    }
}
