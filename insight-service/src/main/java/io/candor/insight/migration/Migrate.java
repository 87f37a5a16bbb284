package io.candor.insight.migration;

import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;

/**
 * Brings the schema up to date and ends. Reads {@code CANDOR_MIGRATION_URL} (JDBC), {@code CANDOR_MIGRATION_USER} and
 * {@code CANDOR_MIGRATION_PASSWORD}; exit code 0 when the schema is current, 2 when a setting is missing.
 */
public final class Migrate {

    private Migrate() {
    }

    public static void main(String[] args) {
        String url = System.getenv("CANDOR_MIGRATION_URL");
        String user = System.getenv("CANDOR_MIGRATION_USER");
        String password = System.getenv("CANDOR_MIGRATION_PASSWORD");
        if (isBlank(url) || isBlank(user) || isBlank(password)) {
            System.err.println("Set CANDOR_MIGRATION_URL, CANDOR_MIGRATION_USER and CANDOR_MIGRATION_PASSWORD.");
            System.exit(2);
        }
        migrate(url, user, password);
    }

    /** @return how many scripts were applied; 0 when the schema was current */
    public static int migrate(String url, String user, String password) {
        return Flyway.configure()
                .dataSource(url, user, password)
                .schemas("insight")
                .createSchemas(true)
                .outOfOrder(true)
                .load()
                .migrate().migrationsExecuted;
    }

    private static boolean isBlank(@Nullable String value) {
        return value == null || value.isBlank();
    }
}
