package io.candor.feedback.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jspecify.annotations.Nullable;

import io.candor.feedback.identity.SignedIn;
import io.candor.feedback.post.DatabaseOf;
import io.candor.feedback.post.Post;

/** All the directory holds about one person, for that person. */
@ApplicationScoped
public class Profiles {

    private final Jdbi desk;
    private final Directory directory;

    @Inject
    Profiles(@DatabaseOf(Post.DESK) Jdbi desk, Directory directory) {
        this.desk = desk;
        this.directory = directory;
    }

    /**
     * A person as the directory has them.
     *
     * @param aliases accounts of tools and chat that are taken for this person
     * @param memberships units, oldest first
     */
    public record Profile(String employeeId, String name, @Nullable String email, @Nullable String language,
            @Nullable String timeZone, @Nullable String country, List<Alias> aliases, List<Membership> memberships) {
    }

    /** An account of another system, for example {@code github} and {@code octocat}. */
    public record Alias(String source, String value) {
    }

    /**
     * Belonging to a unit.
     *
     * @param managerId employee id of the manager, where the directory's file names one
     * @param validTo first day it was over; null while it lasts
     */
    public record Membership(String unitId, String unitName, @Nullable String managerId, LocalDate validFrom,
            @Nullable LocalDate validTo) {
    }

    public record Person(String employeeId, String name, @Nullable String email, @Nullable String language,
            @Nullable String timeZone, @Nullable String country) {
    }

    /** Of the log-in itself and nobody else; empty where the directory does not know it. */
    public Optional<Profile> own(SignedIn login, LocalDate day) {
        return directory.find(login, day)
                .flatMap(employee -> desk.withHandle(handle -> profile(handle, employee.employeeId())));
    }

    private static Optional<Profile> profile(Handle handle, String employeeId) {
        return handle.createQuery("""
                SELECT employee_id, name, email, language, time_zone, country FROM desk.person WHERE employee_id = :id""")
                .bind("id", employeeId).map(ConstructorMapper.of(Person.class)).findOne()
                .map(person -> new Profile(person.employeeId(), person.name(), person.email(), person.language(),
                        person.timeZone(), person.country(), aliases(handle, employeeId), memberships(handle, employeeId)));
    }

    private static List<Alias> aliases(Handle handle, String employeeId) {
        return handle.createQuery("""
                SELECT source, value FROM desk.person_alias WHERE employee_id = :id ORDER BY source, value""")
                .bind("id", employeeId).map(ConstructorMapper.of(Alias.class)).list();
    }

    private static List<Membership> memberships(Handle handle, String employeeId) {
        return handle.createQuery("""
                SELECT m.unit_id, coalesce((SELECT u.name FROM desk.unit u WHERE u.unit_id = m.unit_id
                       ORDER BY u.valid_from <= m.valid_from DESC, abs(u.valid_from - m.valid_from) LIMIT 1), m.unit_id)
                       AS unit_name, m.manager_id, m.valid_from, m.valid_to
                FROM desk.membership m WHERE m.employee_id = :id ORDER BY m.valid_from""")
                .bind("id", employeeId).map(ConstructorMapper.of(Membership.class)).list();
    }
}
