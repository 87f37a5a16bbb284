package io.candor.insight.usage;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

import io.candor.insight.calendar.IsoPeriod;

/**
 * Where an account matched by hand belongs on the days it told of. Rows stay as they were told; the view
 * {@code usage_day_resolved} reads them by what is kept here.
 */
@ApplicationScoped
class HandMatches {

    private final Directory directory;
    private final EmployeeSeal seal;

    HandMatches(Directory directory, EmployeeSeal seal) {
        this.directory = directory;
        this.seal = seal;
    }

    /** Which of some accounts were said by hand to be somebody's, and which to be nobody's. */
    record ByHand(Set<String> matched, Set<String> machines) {
    }

    static ByHand of(Handle db, Collection<String> accounts) {
        Map<Boolean, Set<String>> said = new HashMap<>(Map.of(true, new HashSet<>(), false, new HashSet<>()));
        db.createQuery("""
                SELECT identity_key, true FROM identity_match WHERE identity_key = ANY (:accounts)
                UNION ALL SELECT identity_key, false FROM identity_machine WHERE identity_key = ANY (:accounts)""")
                .bindArray("accounts", String.class, accounts.toArray())
                .map((row, context) -> said.getOrDefault(row.getBoolean(2), Set.of()).add(row.getString(1))).list();
        return new ByHand(said.getOrDefault(true, Set.of()), said.getOrDefault(false, Set.of()));
    }

    /**
     * Asks for the days about to be merged.
     *
     * @throws io.candor.insight.problem.ProblemException DIRECTORY_UNAVAILABLE
     */
    void cover(Handle db) {
        // A match made meanwhile has seen none of these days, so they have to wait for each other before anybody looks.
        UsageRevision.begin(db);
        Map<String, Identity> employees = new HashMap<>();
        Map<String, Set<LocalDate>> days = new HashMap<>();
        db.createQuery(Ledger.PEOPLE.sql("""
                SELECT DISTINCT identity_key, sealed_employee, day FROM {staged} s JOIN identity_match USING (identity_key)
                WHERE NOT s.matched""")).map((row, context) -> {
            String account = row.getString(1);
            byte[] sealed = row.getBytes(2);
            employees.computeIfAbsent(account, it -> Identity.employee(seal.open(sealed)));
            return days.computeIfAbsent(account, it -> new HashSet<>()).add(row.getObject(3, LocalDate.class));
        }).list();
        ResolvedPeople people = new ResolvedPeople(directory);
        employees.forEach((account, employee) -> keep(db, people, account, employee, days.getOrDefault(account, Set.of())));
    }

    /** Asks for days that are known already. */
    void keep(Handle db, String account, String employeeId, Collection<LocalDate> days) {
        keep(db, new ResolvedPeople(directory), account, Identity.employee(employeeId), days);
    }

    private static void keep(Handle db, ResolvedPeople people, String account, Identity employee, Collection<LocalDate> days) {
        people.learn(days.stream().flatMap(day -> Stream.of(day, periodStart(day)))
                .map(day -> new Directory.Request(employee, day)).toList());
        List<String> told = days.stream().map(LocalDate::toString).toList();
        db.createUpdate("DELETE FROM identity_match_day WHERE identity_key = :account AND day = ANY (CAST(:days AS date[]))")
                .bind("account", account).bindArray("days", String.class, told.toArray()).execute();
        PreparedBatch rows = db.prepareBatch("INSERT INTO identity_match_day VALUES (:account, :day, :unit, :rosterUnit)");
        for (LocalDate day : days) {
            Directory.Person then = people.on(employee, day);
            if (then != null) {
                Directory.Person atStart = people.on(employee, periodStart(day));
                rows.bind("account", account).bind("day", day).bind("unit", then.unitId())
                        .bind("rosterUnit", atStart == null ? null : atStart.unitId()).add();
            }
        }
        if (rows.size() > 0) {
            rows.execute();
        }
    }

    private static LocalDate periodStart(LocalDate day) {
        return IsoPeriod.of(day).firstDay();
    }
}
