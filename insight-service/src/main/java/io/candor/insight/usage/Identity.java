package io.candor.insight.usage;

import java.util.Locale;

/**
 * Who a row is about, as the vendor names them. Lives only while a file is read; what is stored is a keyed hash.
 *
 * @param source the alias source ({@code github}); empty for the other kinds
 * @param value what the directory is asked for
 * @param stable what identifies the account even when it is renamed; equal to {@code value} where there is nothing better
 * @param named what may be said of an account nobody knows
 */
public record Identity(Kind kind, String source, String value, String stable, AccountKind named) {

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

    /** Of what all but tells them apart: one is looked up several times a row. */
    @Override
    public int hashCode() {
        return stable.hashCode();
    }

    public static Identity employee(String id) {
        return new Identity(Kind.EMPLOYEE_ID, "", id, "employee_id:" + id, AccountKind.EMPLOYEE_NUMBER);
    }

    public static Identity email(String address) {
        String lower = address.toLowerCase(Locale.ROOT);
        return new Identity(Kind.EMAIL, "", lower, "email:" + lower, AccountKind.EMAIL);
    }

    public static Identity alias(String source, String login) {
        return alias(source, login, AccountKind.LOGIN);
    }

    /** An id the vendor gave, which the directory may have as an alias. */
    public static Identity vendorId(String source, String id) {
        return alias(source, id, AccountKind.VENDOR_ID);
    }

    /** A hash the vendor made: whose it is can be said by nobody. */
    public static Identity hashed(String source, String hash) {
        return alias(source, hash, AccountKind.HASHED);
    }

    private static Identity alias(String source, String value, AccountKind named) {
        return new Identity(Kind.ALIAS, source, value, source + ":" + value.toLowerCase(Locale.ROOT), named);
    }

    public Identity withStable(String id) {
        return new Identity(kind, source, value, id, named);
    }
}
