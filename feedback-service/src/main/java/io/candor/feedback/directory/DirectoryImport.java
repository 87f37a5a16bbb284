package io.candor.feedback.directory;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.ObjectMapper;

import io.candor.feedback.post.DatabaseOf;
import io.candor.feedback.post.Post;
import io.candor.feedback.problem.ProblemException;
import io.candor.feedback.problem.ProblemType;

/** Makes the directory say what a file says from a day on, in one transaction, and reports the difference. */
@ApplicationScoped
public class DirectoryImport {

    /** Below this many people nobody is asked to confirm a departure. */
    private static final int MANY = 20;

    private final Jdbi desk;
    private final UnitIntervals units;
    private final ObjectMapper json;

    @Inject
    DirectoryImport(@DatabaseOf(Post.DESK) Jdbi desk, UnitIntervals units, ObjectMapper json) {
        this.desk = desk;
        this.units = units;
        this.json = json;
    }

    /**
     * How a file is to be taken.
     *
     * @param effective the day from which it holds
     * @param dryRun report only, write nothing
     * @param confirmedLeavers how many people the sender knows will leave; needed where that is most of the company
     */
    public record Terms(LocalDate effective, boolean dryRun, @Nullable Integer confirmedLeavers) {
    }

    /** A person as known on the effective day. */
    record Known(String employeeId, @Nullable String email, String name, @Nullable String language,
            @Nullable String timeZone, @Nullable String country, @Nullable String unitId, @Nullable String managerId,
            @Nullable LocalDate since, Set<String> aliases) {

        boolean active() {
            return unitId != null;
        }

        boolean says(DirectoryRow row) {
            return active() && Objects.equals(email, row.email()) && name.equals(row.name())
                    && Objects.equals(language, row.language()) && Objects.equals(timeZone, row.timeZone())
                    && Objects.equals(country, row.country()) && Objects.equals(unitId, row.unitId())
                    && Objects.equals(managerId, row.managerId()) && aliases.equals(row.aliases());
        }
    }

    /**
     * Imports a full snapshot.
     *
     * @throws ProblemException EARLIER_THAN_KNOWN, MANY_WOULD_LEAVE, MALFORMED_INPUT or INVALID_INPUT; nothing is written
     *         then
     */
    @Transactional
    public DirectoryReport run(InputStream file, Terms terms) {
        LocalDate effective = terms.effective();
        boolean dryRun = terms.dryRun();
        DirectorySnapshot snapshot = DirectorySnapshot.read(file);
        return desk.withHandle(handle -> {
            handle.execute("SELECT pg_advisory_xact_lock(hashtext('directory'))");
            refuseEarlierDay(handle, effective);
            Map<String, Known> known = known(handle);
            Difference difference = Difference.of(snapshot, known);
            DirectoryReport.UnitChanges changes = units.difference(handle, snapshot, difference.keeps(known));
            DirectoryReport report = new DirectoryReport(UUID.randomUUID(), effective, dryRun, snapshot.read(),
                    difference.added.size(), difference.changed.size(), difference.unchanged, difference.left.size(),
                    changes, snapshot.read() - snapshot.people().size(),
                    snapshot.faults().stream().limit(DirectoryReport.LISTED).toList(), snapshot.warnings());
            if (!dryRun) {
                refuseMassDeparture(difference, known, terms.confirmedLeavers());
                write(handle, difference, known, effective);
                units.apply(handle, snapshot, difference.keeps(known), effective);
                handle.createUpdate("INSERT INTO desk.directory_import VALUES (:id, :effective, :report::jsonb)")
                        .bind("id", report.importId()).bind("effective", effective)
                        .bind("report", json.valueToTree(report).toString())
                        .execute();
            }
            return report;
        });
    }

    /** A file of one team, sent by mistake, must not empty the company. */
    private static void refuseMassDeparture(Difference difference, Map<String, Known> known, @Nullable Integer confirmed) {
        int leave = difference.left().size();
        long active = known.values().stream().filter(Known::active).count();
        if (leave >= MANY && 2L * leave > active && (confirmed == null || confirmed != leave)) {
            throw new ProblemException(ProblemType.MANY_WOULD_LEAVE, "The file lacks " + leave + " of " + active
                    + " people; they would leave. If that is so, repeat with confirmLeavers=" + leave + ".");
        }
    }

    private static void refuseEarlierDay(Handle handle, LocalDate effective) {
        handle.createQuery("SELECT max(effective) FROM desk.directory_import").mapTo(LocalDate.class).findOne()
                .filter(effective::isBefore).ifPresent(last -> {
                    throw new ProblemException(ProblemType.EARLIER_THAN_KNOWN, "The directory was last imported as of "
                            + last + "; what held before that day is history. Use that day or a later one.");
                });
    }

    private static Map<String, Known> known(Handle handle) {
        Map<String, Known> known = new HashMap<>();
        handle.createQuery("""
                SELECT p.*, m.unit_id, m.manager_id, m.valid_from,
                       (SELECT array_agg(a.source || ':' || a.value) FROM desk.person_alias a
                        WHERE a.employee_id = p.employee_id) AS aliases
                FROM desk.person p
                LEFT JOIN desk.membership m ON m.employee_id = p.employee_id AND m.valid_to IS NULL""")
                .map((row, context) -> {
                    java.sql.Array aliases = row.getArray("aliases");
                    return new Known(row.getString("employee_id"), row.getString("email"), row.getString("name"),
                            row.getString("language"), row.getString("time_zone"), row.getString("country"),
                            row.getString("unit_id"), row.getString("manager_id"),
                            row.getObject("valid_from", LocalDate.class),
                            aliases == null ? Set.of() : new TreeSet<>(List.of((String[]) aliases.getArray())));
                })
                .forEach(person -> known.put(person.employeeId(), person));
        return known;
    }

    /** Who is new, who is different, who is gone. */
    private record Difference(List<DirectoryRow> added, List<DirectoryRow> changed, int unchanged, List<String> left,
            Set<String> refused) {

        static Difference of(DirectorySnapshot snapshot, Map<String, Known> known) {
            List<DirectoryRow> added = new ArrayList<>();
            List<DirectoryRow> changed = new ArrayList<>();
            Set<String> present = new TreeSet<>(snapshot.refused());
            int unchanged = 0;
            for (DirectoryRow row : snapshot.people()) {
                Known before = known.get(row.employeeId());
                if (!row.active()) {
                    unchanged += before == null || !before.active() ? 1 : 0;
                    continue;
                }
                present.add(row.employeeId());
                if (before == null || !before.active()) {
                    added.add(row);
                } else if (before.says(row)) {
                    unchanged++;
                } else {
                    changed.add(row);
                }
            }
            List<String> left = known.values().stream().filter(Known::active).map(Known::employeeId)
                    .filter(id -> !present.contains(id)).sorted().toList();
            return new Difference(added, changed, unchanged, left, snapshot.refused());
        }

        /** Units that refused rows still stand in; they must not end. */
        Set<String> keeps(Map<String, Known> known) {
            Set<String> units = new TreeSet<>();
            refused.stream().map(known::get).filter(Objects::nonNull).map(Known::unitId).filter(Objects::nonNull)
                    .forEach(units::add);
            return units;
        }
    }

    private static void write(Handle handle, Difference difference, Map<String, Known> known, LocalDate effective) {
        List<DirectoryRow> written = new ArrayList<>(difference.added());
        written.addAll(difference.changed());
        freeIdentifiers(handle, written);
        PreparedBatch people = handle.prepareBatch("""
                INSERT INTO desk.person (employee_id, email, name, language, time_zone, country)
                VALUES (:id, :email, :name, :language, :zone, :country)
                ON CONFLICT (employee_id) DO UPDATE SET email = excluded.email, name = excluded.name,
                    language = excluded.language, time_zone = excluded.time_zone, country = excluded.country""");
        PreparedBatch aliases = handle.prepareBatch("""
                INSERT INTO desk.person_alias (source, value, employee_id) VALUES (:source, :value, :id)
                ON CONFLICT (source, value) DO UPDATE SET employee_id = excluded.employee_id""");
        for (DirectoryRow row : written) {
            people.bind("id", row.employeeId()).bind("email", row.email()).bind("name", row.name())
                    .bind("language", row.language()).bind("zone", row.timeZone()).bind("country", row.country()).add();
            for (String alias : row.aliases()) {
                int colon = alias.indexOf(':');
                aliases.bind("source", alias.substring(0, colon)).bind("value", alias.substring(colon + 1))
                        .bind("id", row.employeeId()).add();
            }
        }
        people.execute();
        aliases.execute();
        end(handle, difference.left(), effective);
        move(handle, written, known, effective);
    }

    /** An e-mail or alias may pass from one person to another within a file. */
    private static void freeIdentifiers(Handle handle, List<DirectoryRow> rows) {
        String[] ids = rows.stream().map(DirectoryRow::employeeId).toArray(String[]::new);
        String[] emails = rows.stream().map(DirectoryRow::email).filter(Objects::nonNull).toArray(String[]::new);
        handle.createUpdate("UPDATE desk.person SET email = NULL WHERE email = ANY(:emails) OR employee_id = ANY(:ids)")
                .bind("emails", emails).bind("ids", ids).execute();
        handle.createUpdate("DELETE FROM desk.person_alias WHERE employee_id = ANY(:ids)").bind("ids", ids).execute();
    }

    private static void end(Handle handle, List<String> left, LocalDate effective) {
        String[] ids = left.toArray(String[]::new);
        handle.createUpdate("""
                DELETE FROM desk.membership WHERE employee_id = ANY(:ids) AND valid_to IS NULL
                AND valid_from >= :day""").bind("ids", ids).bind("day", effective).execute();
        handle.createUpdate("""
                UPDATE desk.membership SET valid_to = :day WHERE employee_id = ANY(:ids) AND valid_to IS NULL""")
                .bind("ids", ids).bind("day", effective).execute();
    }

    private static void move(Handle handle, List<DirectoryRow> written, Map<String, Known> known, LocalDate effective) {
        List<DirectoryRow> moved = written.stream().filter(row -> {
            Known before = known.get(row.employeeId());
            return before == null || !Objects.equals(before.unitId(), row.unitId())
                    || !Objects.equals(before.managerId(), row.managerId());
        }).toList();
        end(handle, moved.stream().map(DirectoryRow::employeeId).toList(), effective);
        PreparedBatch memberships = handle.prepareBatch("""
                INSERT INTO desk.membership (employee_id, unit_id, manager_id, valid_from)
                VALUES (:id, :unit, :manager, :day)
                ON CONFLICT (employee_id, valid_from) DO UPDATE SET unit_id = excluded.unit_id,
                    manager_id = excluded.manager_id, valid_to = NULL""");
        for (DirectoryRow row : moved) {
            memberships.bind("id", row.employeeId()).bind("unit", row.unitId()).bind("manager", row.managerId())
                    .bind("day", effective).add();
        }
        memberships.execute();
    }
}
