package io.candor.feedback.identity;

/** Realm roles as they stand in an access token. */
public final class Role {

    public static final String EMPLOYEE = "employee";
    public static final String UNIT_LEAD = "unit-lead";
    public static final String READER = "reader";
    public static final String AUTHOR = "author";
    public static final String USAGE_ADMIN = "usage-admin";
    public static final String AUDITOR = "auditor";
    public static final String ADMIN = "admin";
    public static final String BOT = "bot";
    public static final String SERVICE = "service";

    private Role() {
    }
}
