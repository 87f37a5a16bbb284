package io.candor.insight.stack;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.candor.insight.migration.Migrate;
import io.candor.local.BackingServices;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/**
 * PostgreSQL with the schema migrated by its own role, and Keycloak with the local realm. Annotate a {@code @QuarkusTest}
 * with {@code @QuarkusTestResource(InsightStack.class)}: it is global, so all tests share one start and one database, and
 * each makes ids of its own.
 */
public class InsightStack implements QuarkusTestResourceLifecycleManager {

    private @Nullable BackingServices services;

    @Override
    public Map<String, String> start() {
        BackingServices started = BackingServices.start();
        services = started;
        String url = started.postgres().jdbcUrl("insight");
        String password = started.postgres().password();
        Migrate.migrate(url, "candor_insight_migration", password);
        Map<String, String> settings = new HashMap<>();
        settings.put("quarkus.datasource.jdbc.url", url + (url.contains("?") ? "&" : "?") + "currentSchema=insight");
        settings.put("quarkus.datasource.password", password);
        settings.put("quarkus.oidc.auth-server-url", started.keycloak().issuer());
        settings.put("quarkus.oidc-client.credentials.secret", started.keycloak().clientSecret("services"));
        settings.put("test.postgres.cluster", started.postgres().data().toString());
        return settings;
    }

    @Override
    public void stop() {
        if (services != null) {
            services.close();
        }
    }
}
