package io.candor.feedback.directory;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import io.candor.feedback.csv.Table;
import io.candor.feedback.problem.Fault;
import io.candor.feedback.problem.ProblemException;
import io.candor.feedback.problem.ProblemType;

/**
 * A directory file after reading: people, units, and what was refused.
 *
 * @param refused employee ids of refused rows; what is known of them stays
 */
record DirectorySnapshot(List<DirectoryRow> people, UnitTree tree, int read, List<Fault> faults, Set<String> refused,
        List<String> warnings) {

    /**
     * Reads a whole file.
     *
     * @throws ProblemException MALFORMED_INPUT when it breaks off: people after the break would look as if they had left
     */
    static DirectorySnapshot read(InputStream in) {
        List<Fault> faults = new ArrayList<>();
        List<DirectoryRow> rows = new ArrayList<>();
        List<String> warnings = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        Set<String> mentioned = new HashSet<>();
        int[] read = { 0 };
        try (Table table = Table.open(in, ',').requiring(DirectoryRow.REQUIRED)) {
            table.header().stream().filter(column -> !DirectoryRow.KNOWN.contains(column))
                    .forEach(column -> warnings.add("Column '" + column + "' is not used."));
            Taken taken = new Taken(new HashSet<>(), new HashSet<>());
            table.forEach(csv -> {
                read[0]++;
                mentioned.add(csv.get("employee_id"));
                DirectoryRow row = DirectoryRow.of(csv, faults);
                if (row != null && unique(row, ids, taken, faults)) {
                    rows.add(row);
                }
            });
            table.broken().ifPresent(fault -> {
                throw new ProblemException(ProblemType.MALFORMED_INPUT, "The directory file breaks off.", List.of(fault));
            });
        }
        UnitTree tree = UnitTree.of(rows, faults);
        if (rows.isEmpty()) {
            throw new ProblemException(ProblemType.INVALID_INPUT, "No row of the directory file can be used.",
                    faults.stream().limit(DirectoryReport.LISTED).toList());
        }
        rows.forEach(row -> mentioned.remove(row.employeeId()));
        rows.stream().filter(row -> row.managerId() != null && !ids.contains(row.managerId())).limit(20)
                .forEach(row -> warnings.add("Line " + row.line() + ": manager '" + row.managerId() + "' is not in the file."));
        return new DirectorySnapshot(rows, tree, read[0], faults, mentioned, warnings);
    }

    private record Taken(Set<String> emails, Set<String> aliases) {
    }

    private static boolean unique(DirectoryRow row, Set<String> ids, Taken taken, List<Fault> faults) {
        int before = faults.size();
        if (!ids.add(row.employeeId())) {
            faults.add(Fault.at(row.line(), "employee_id", row.employeeId(), "stands in the file already"));
        }
        @Nullable
        String email = row.email();
        if (email != null && !taken.emails.add(email)) {
            faults.add(Fault.at(row.line(), "email", email, "belongs to another row already"));
        }
        for (String alias : row.aliases()) {
            if (!taken.aliases.add(alias)) {
                faults.add(Fault.at(row.line(), "aliases", alias, "belongs to another row already"));
            }
        }
        return faults.size() == before;
    }
}
