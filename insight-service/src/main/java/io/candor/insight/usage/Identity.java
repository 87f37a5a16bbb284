package io.candor.insight.usage;

import java.util.Locale;

/**
 * Who a row is about, as the vendor names them. Lives only while a file is read; what is stored is a keyed hash.
 *
 * @param source the alias source ({@code github}); empty for the other kinds
 * @param value what the directory is asked for
 * @param stable what identifies the account even when it is renamed; equal to {@code value} where there is nothing better
 */
public record Identity(Kind kind, String source, String value, String stable) {

    /** How the directory knows a person, with its names on the wire. */
    public enum Kind {
        EMPLOYEE_ID,
        EMAIL,
        ALIAS;

        String wire() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Identity {
        if (value.isBlank() || stable.isBlank()) {
            throw new IllegalArgumentException("an identity is not blank");
        }
    }

    public static Identity employee(String id) {
        return new Identity(Kind.EMPLOYEE_ID, "", id, "employee_id:" + id);
    }

    public static Identity email(String address) {
        String lower = address.toLowerCase(Locale.ROOT);
        return new Identity(Kind.EMAIL, "", lower, "email:" + lower);
    }

    public static Identity alias(String source, String login) {
        return new Identity(Kind.ALIAS, source, login, source + ":" + login.toLowerCase(Locale.ROOT));
    }

    public Identity withStable(String id) {
        return new Identity(kind, source, value, id);
    }
}
