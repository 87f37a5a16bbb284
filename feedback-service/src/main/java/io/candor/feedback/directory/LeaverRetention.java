package io.candor.feedback.directory;

import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jdbi.v3.core.Handle;

/**
 * Forgets who people were that left long ago: name, e-mail, aliases and what else the directory says of them. Their number and
 * the intervals of their memberships stay, because headcounts and frozen lists rest on them. Who comes back is
 * named anew by the next import.
 */
@ApplicationScoped
public class LeaverRetention {

    /** Tables {@link #forget} takes words out of. */
    public static final List<String> TABLES = List.of("desk.person", "desk.person_alias");

    private final int months;

    @Inject
    LeaverRetention(DirectorySettings settings) {
        this.months = settings.leaverMonths();
        if (months < 1) {
            throw new IllegalArgumentException("candor.directory.leaver-months must be 1 or more");
        }
    }

    /**
     * Runs in the caller's transaction.
     *
     * @return employee ids of those whose time was up and who were not forgotten before
     */
    public List<String> forget(Handle handle, LocalDate today) {
        List<String> leavers = handle.createQuery("""
                SELECT p.employee_id FROM desk.person p JOIN desk.membership m USING (employee_id) WHERE p.name <> ''
                GROUP BY p.employee_id HAVING bool_and(m.valid_to IS NOT NULL) AND max(m.valid_to) <= :until""")
                .bind("until", today.minusMonths(months)).mapTo(String.class).list();
        String[] ids = leavers.toArray(String[]::new);
        handle.createUpdate("DELETE FROM desk.person_alias WHERE employee_id = ANY(:ids)").bind("ids", ids).execute();
        handle.createUpdate("""
                UPDATE desk.person SET name = '', email = NULL, language = NULL, time_zone = NULL, country = NULL
                WHERE employee_id = ANY(:ids)""").bind("ids", ids).execute();
        return leavers;
    }
}
