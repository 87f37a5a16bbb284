package io.candor.insight.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.candor.insight.migration.Migrate;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/**
 * PostgreSQL with the schema migrated by its own role, for {@code @QuarkusTest}s: annotate them with
 * {@code @QuarkusTestResource(InsightStack.class)}. Global, so every test shares one start; tests make their own ids.
 */
public class InsightStack implements QuarkusTestResourceLifecycleManager {

    private @Nullable EmbeddedPostgres postgres;

    @Override
    public Map<String, String> start() {
        try {
            postgres = EmbeddedPostgres.builder().start();
            try (Connection admin = postgres.getPostgresDatabase().getConnection();
                    Statement statement = admin.createStatement()) {
                statement.execute("CREATE ROLE candor_insight_migration LOGIN PASSWORD 'candor'");
                statement.execute("CREATE ROLE candor_insight LOGIN PASSWORD 'candor'");
                statement.execute("CREATE DATABASE insight OWNER candor_insight_migration");
            }
            String url = "jdbc:postgresql://localhost:%d/insight".formatted(postgres.getPort());
            Migrate.migrate(url, "candor_insight_migration", "candor");
            return Map.of("quarkus.datasource.jdbc.url", url + "?currentSchema=insight",
                    "quarkus.datasource.password", "candor");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void stop() {
        if (postgres != null) {
            try {
                postgres.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
