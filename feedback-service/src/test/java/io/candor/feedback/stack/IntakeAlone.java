package io.candor.feedback.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.postgres.PostgresPlugin;
import org.jspecify.annotations.Nullable;

import io.candor.feedback.migration.Migrate;
import io.candor.local.Folders;
import io.candor.local.LocalPostgres;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTestProfile;

/** The intake in a process of its own, as in production: PostgreSQL can be stopped, Keycloak is not there at all. */
public final class IntakeAlone implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("candor.posts", "intake", "candor.one-machine", "false");
    }

    @Override
    public boolean disableGlobalTestResources() {
        return true;
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(Database.class));
    }

    /** PostgreSQL on a port that stays the same over a restart. */
    public static final class Database implements QuarkusTestResourceLifecycleManager {

        private static @Nullable LocalPostgres running;
        private static Path folder = Path.of("");

        @Override
        public Map<String, String> start() {
            try {
                folder = Files.createTempDirectory("candor-intake");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            LocalPostgres postgres = LocalPostgres.start(folder, 0);
            running = postgres;
            String url = postgres.jdbcUrl("feedback");
            Migrate.migrate(url, "candor_feedback_migration", postgres.password());
            return Map.of("quarkus.datasource.intake.jdbc.url", url,
                    "quarkus.datasource.intake.password", postgres.password());
        }

        /** A log-in of the tables' owner, who alone may open a wave where there is no desk. */
        public static Jdbi owner() {
            return Jdbi.create(postgres().jdbcUrl("feedback"), "candor_feedback_migration", postgres().password())
                    .installPlugin(new PostgresPlugin());
        }

        /** Runs something while the database is away. */
        public static void without(Runnable something) {
            LocalPostgres postgres = postgres();
            int port = postgres.port();
            postgres.close();
            try {
                something.run();
            } finally {
                running = LocalPostgres.start(folder, port);
            }
        }

        private static LocalPostgres postgres() {
            if (running == null) {
                throw new IllegalStateException("the database is not running");
            }
            return running;
        }

        @Override
        public void stop() {
            postgres().close();
            Folders.delete(folder);
        }
    }
}
