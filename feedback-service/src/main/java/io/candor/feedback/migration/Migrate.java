package io.candor.feedback.migration;

import org.flywaydb.core.Flyway;

/** Brings the {@code feedback} database to this version's schema; safe to run again. */
public final class Migrate {

    private Migrate() {
    }

    public static void main(String[] args) {
        migrate(required("CANDOR_MIGRATION_URL"), required("CANDOR_MIGRATION_USER"),
                required("CANDOR_MIGRATION_PASSWORD"));
    }

    /**
     * Applies all pending migrations.
     *
     * @return how many were applied
     */
    public static int migrate(String jdbcUrl, String user, String password) {
        return Flyway.configure()
                .dataSource(jdbcUrl, user, password)
                .defaultSchema("migration")
                .locations("classpath:db/migration")
                .load()
                .migrate().migrationsExecuted;
    }

    private static String required(String name) {
        String value = System.getenv(name);
        if (value == null) {
            throw new IllegalStateException("Set " + name + " to migrate the feedback database.");
        }
        return value;
    }
}
