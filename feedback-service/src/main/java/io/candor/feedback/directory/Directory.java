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

/** Who is where on which day. Days before the first import read as its effective day. */
@ApplicationScoped
public class Directory {

    /** The day actually looked up for {@code :day}. */
    private static final String KNOWN_DAY = """
            greatest(%s, coalesce((SELECT min(effective) FROM desk.directory_import), %s))""";

    private final Jdbi desk;

    @Inject
    Directory(@DatabaseOf(Post.DESK) Jdbi desk) {
        this.desk = desk;
    }

    /** A person in a unit. */
    public record Employee(String employeeId, String unitId, String unitName) {
    }

    /** A unit as it stands on a day, with the people attached to it directly. */
    public record UnitNow(String unitId, @Nullable String parentUnitId, String name, int people) {
    }

    /** Matches a log-in: claim {@code employee_id} first, else the verified e-mail. */
    public Optional<Employee> find(SignedIn login, LocalDate day) {
        String claimed = login.employeeId();
        if (claimed != null) {
            return find("employee_id", "", claimed, day);
        }
        String email = login.verifiedEmail();
        return email == null ? Optional.empty() : find("email", "", email, day);
    }

    /**
     * Finds one person.
     *
     * @param kind {@code employee_id}, {@code email} or {@code alias}
     * @param source of an alias, for example {@code github}; else empty
     */
    public Optional<Employee> find(String kind, String source, String value, LocalDate day) {
        return desk.withHandle(handle -> handle.createQuery("""
                SELECT m.employee_id, m.unit_id, u.name AS unit_name
                FROM desk.membership m
                JOIN desk.unit u ON u.unit_id = m.unit_id AND u.valid_from <= %1$s
                    AND (u.valid_to IS NULL OR u.valid_to > %1$s)
                WHERE m.valid_from <= %1$s AND (m.valid_to IS NULL OR m.valid_to > %1$s)
                AND m.employee_id = CASE :kind
                    WHEN 'employee_id' THEN :value
                    WHEN 'email' THEN (SELECT employee_id FROM desk.person WHERE email = lower(:value))
                    ELSE (SELECT employee_id FROM desk.person_alias
                          WHERE source = lower(:source) AND value = lower(:value)) END"""
                .formatted(known(":day")))
                .bind("kind", kind).bind("source", source).bind("value", value).bind("day", day)
                .map((row, context) -> new Employee(row.getString("employee_id"), row.getString("unit_id"),
                        row.getString("unit_name")))
                .findOne());
    }

    /** All units of a day, parents and children in no order. */
    public List<UnitNow> units(Handle handle, LocalDate day) {
        return handle.createQuery("""
                SELECT u.unit_id, u.parent_unit_id, u.name,
                       (SELECT count(*)::int FROM desk.membership m WHERE m.unit_id = u.unit_id
                        AND m.valid_from <= %1$s AND (m.valid_to IS NULL OR m.valid_to > %1$s)) AS people
                FROM desk.unit u
                WHERE u.valid_from <= %1$s AND (u.valid_to IS NULL OR u.valid_to > %1$s)"""
                .formatted(known(":day")))
                .bind("day", day).map(ConstructorMapper.of(UnitNow.class)).list();
    }

    /** Everyone in some unit on a day: (employee id, unit id). */
    public List<Employee> people(Handle handle, LocalDate day) {
        return handle.createQuery("""
                SELECT m.employee_id, m.unit_id, '' AS unit_name FROM desk.membership m
                WHERE m.valid_from <= %1$s AND (m.valid_to IS NULL OR m.valid_to > %1$s)"""
                .formatted(known(":day")))
                .bind("day", day).map(ConstructorMapper.of(Employee.class)).list();
    }

    static String known(String day) {
        return KNOWN_DAY.formatted(day, day);
    }
}
