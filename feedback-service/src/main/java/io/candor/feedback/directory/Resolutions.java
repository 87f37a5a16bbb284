package io.candor.feedback.directory;

import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import io.candor.feedback.post.DatabaseOf;
import io.candor.feedback.post.Post;

/** Tells another service who an identifier was on a day: employee id and unit, or nothing. */
@ApplicationScoped
class Resolutions {

    /** Before the first import nothing older is known: an interval that starts there reaches back for ever. */
    private static final LocalDate EVER = LocalDate.of(1970, 1, 1);

    private final Jdbi desk;

    @Inject
    Resolutions(@DatabaseOf(Post.DESK) Jdbi desk) {
        this.desk = desk;
    }

    /** One question. {@code source} is that of an alias and absent otherwise. */
    record Identifier(@NotNull @Pattern(regexp = "employee_id|email|alias") String kind, @Nullable String source,
            @NotNull String value, @NotNull LocalDate day) {

        @AssertTrue(message = "must lie between 1900 and 2200")
        boolean isDayKnownToCalendars() {
            return day.getYear() >= 1900 && day.getYear() <= 2200;
        }
    }

    /** One answer: the person and unit with the interval in which it stays the same, or {@code unknown}. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Resolution(@Nullable String employeeId, @Nullable String unitId, @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo, @Nullable Boolean unknown) {
    }

    List<Resolution> of(List<Identifier> asked) {
        return desk.withHandle(handle -> handle.createQuery("""
                WITH first AS (SELECT min(effective) AS day FROM desk.directory_import),
                asked AS (SELECT * FROM unnest(:kinds, :sources, :values, :days::date[])
                          WITH ORDINALITY AS a(kind, source, value, day, position)),
                person AS (
                    SELECT asked.position, greatest(asked.day, first.day) AS day, CASE kind
                        WHEN 'employee_id' THEN asked.value
                        WHEN 'email' THEN p.employee_id ELSE a.employee_id END AS employee_id
                    FROM asked CROSS JOIN first
                    LEFT JOIN desk.person p ON kind = 'email' AND p.email = lower(asked.value)
                    LEFT JOIN desk.person_alias a ON kind = 'alias' AND a.source = lower(asked.source)
                        AND a.value = lower(asked.value))
                SELECT m.employee_id, m.unit_id, m.valid_to,
                       CASE WHEN m.valid_from = first.day THEN :ever ELSE m.valid_from END AS valid_from
                FROM person CROSS JOIN first
                LEFT JOIN desk.membership m ON m.employee_id = person.employee_id AND m.valid_from <= person.day
                    AND (m.valid_to IS NULL OR m.valid_to > person.day)
                ORDER BY person.position""")
                .bind("kinds", asked.stream().map(Identifier::kind).toArray(String[]::new))
                .bind("sources", asked.stream().map(Identifier::source).toArray(String[]::new))
                .bind("values", asked.stream().map(Identifier::value).toArray(String[]::new))
                .bind("days", asked.stream().map(it -> it.day().toString()).toArray(String[]::new))
                .bind("ever", EVER)
                .map((row, context) -> row.getString("employee_id") == null
                        ? new Resolution(null, null, null, null, true)
                        : new Resolution(row.getString("employee_id"), row.getString("unit_id"),
                                row.getObject("valid_from", LocalDate.class), row.getObject("valid_to", LocalDate.class),
                                null))
                .list());
    }
}
