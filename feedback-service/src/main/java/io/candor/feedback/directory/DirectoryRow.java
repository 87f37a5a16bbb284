package io.candor.feedback.directory;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import io.candor.feedback.csv.Table;
import io.candor.feedback.problem.Fault;

/**
 * One person as a directory file states them.
 *
 * @param path unit names (or ids) from the root to the person's unit
 * @param aliases {@code source:value}, lower case
 */
record DirectoryRow(long line, String employeeId, @Nullable String email, String name, String unitId, List<String> path,
        @Nullable String managerId, boolean active, Set<String> aliases, @Nullable String language,
        @Nullable String timeZone, @Nullable String country) {

    static final List<String> REQUIRED = List.of("employee_id", "name", "unit_id", "unit_path");
    static final Set<String> KNOWN = Set.of("employee_id", "email", "name", "unit_id", "unit_path", "manager_id",
            "active", "aliases", "language", "time_zone", "country");

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._@-]{1,64}");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+");
    private static final Pattern ALIAS = Pattern.compile("[a-z0-9-]{1,32}:\\S{1,200}");
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final Set<String> ACTIVE = Set.of("", "true", "yes", "1");
    private static final Set<String> INACTIVE = Set.of("false", "no", "0");

    /**
     * Reads a row; every fault of the row is added to {@code faults}.
     *
     * @return null when the row is refused
     */
    static @Nullable DirectoryRow of(Table.Row row, List<Fault> faults) {
        int before = faults.size();
        if (row.fault().isPresent()) {
            faults.add(row.fault().get());
            return null;
        }
        Reader reader = new Reader(row, faults);
        String activeWord = row.get("active").toLowerCase(Locale.ROOT);
        DirectoryRow person = new DirectoryRow(row.line(),
                reader.matching("employee_id", ID, "is not an id of 1 to 64 letters, digits, . _ @ -"),
                reader.optional("email", EMAIL, "is not an e-mail address"),
                reader.present("name"),
                reader.matching("unit_id", ID, "is not an id of 1 to 64 letters, digits, . _ @ -"),
                reader.path(),
                row.get("manager_id").isEmpty() ? null : row.get("manager_id"),
                ACTIVE.contains(activeWord),
                reader.aliases(),
                reader.language(),
                reader.timeZone(),
                reader.country());
        if (!ACTIVE.contains(activeWord) && !INACTIVE.contains(activeWord)) {
            reader.refuse("active", "is not true or false");
        }
        return faults.size() == before ? person : null;
    }

    private record Reader(Table.Row row, List<Fault> faults) {

        void refuse(String column, String reason) {
            faults.add(Fault.at(row.line(), column, row.get(column), reason));
        }

        String present(String column) {
            if (row.get(column).isEmpty()) {
                refuse(column, "is empty");
            }
            return row.get(column);
        }

        String matching(String column, Pattern pattern, String reason) {
            if (!pattern.matcher(row.get(column)).matches()) {
                refuse(column, reason);
            }
            return row.get(column);
        }

        @Nullable
        String optional(String column, Pattern pattern, String reason) {
            return row.get(column).isEmpty() ? null : matching(column, pattern, reason).toLowerCase(Locale.ROOT);
        }

        List<String> path() {
            List<String> path = new ArrayList<>();
            for (String segment : row.get("unit_path").split("/")) {
                if (!segment.isBlank()) {
                    path.add(segment.strip());
                }
            }
            if (path.isEmpty()) {
                refuse("unit_path", "is empty; write the units from the top, joined by /");
            }
            return path;
        }

        Set<String> aliases() {
            Set<String> aliases = new TreeSet<>();
            for (String alias : row.get("aliases").split(";")) {
                String stripped = alias.strip().toLowerCase(Locale.ROOT);
                if (!stripped.isEmpty() && !ALIAS.matcher(stripped).matches()) {
                    refuse("aliases", "'" + stripped + "' is not of the form source:value");
                } else if (!stripped.isEmpty()) {
                    aliases.add(stripped);
                }
            }
            return aliases;
        }

        @Nullable
        String language() {
            String tag = row.get("language");
            if (!tag.isEmpty() && Locale.forLanguageTag(tag.replace('_', '-')).getLanguage().isEmpty()) {
                refuse("language", "is not a language tag like en or pt-BR");
            }
            return tag.isEmpty() ? null : tag;
        }

        @Nullable
        String timeZone() {
            String zone = row.get("time_zone");
            try {
                return zone.isEmpty() ? null : ZoneId.of(zone).getId();
            } catch (DateTimeException unknown) {
                refuse("time_zone", "is not a time zone like Europe/Berlin");
                return null;
            }
        }

        @Nullable
        String country() {
            String country = row.get("country").toUpperCase(Locale.ROOT);
            if (!country.isEmpty() && !COUNTRIES.contains(country)) {
                refuse("country", "is not a two-letter country code");
            }
            return country.isEmpty() ? null : country;
        }
    }
}
