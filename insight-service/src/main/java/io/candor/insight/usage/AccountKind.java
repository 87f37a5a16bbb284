package io.candor.insight.usage;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a vendor names an account by. */
public enum AccountKind {

    EMPLOYEE_NUMBER,
    EMAIL,
    LOGIN,
    VENDOR_ID,
    /** By a hash of the vendor's: nobody can join it with anything. */
    HASHED,
    /** Told of before it was noted. */
    UNKNOWN,
    /** By the source's own words no person. */
    API_KEY,
    SERVICE;

    @JsonValue
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
