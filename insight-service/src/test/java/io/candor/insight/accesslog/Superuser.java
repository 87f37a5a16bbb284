package io.candor.insight.accesslog;

import java.util.function.Consumer;

import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Somebody who may do everything in the database. */
final class Superuser {

    private Superuser() {
    }

    /** Without triggers, and undone afterwards: other tests go on with the same log. */
    static void tampers(Consumer<Handle> with) {
        try (Handle db = jdbi().open()) {
            db.begin();
            try {
                db.execute("SET LOCAL session_replication_role = replica");
                with.accept(db);
            } finally {
                db.rollback();
            }
        }
    }

    static Jdbi jdbi() {
        Config config = ConfigProvider.getConfig();
        return Jdbi.create(config.getValue("quarkus.datasource.jdbc.url", String.class), "postgres",
                config.getValue("quarkus.datasource.password", String.class));
    }
}
