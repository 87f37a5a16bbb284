package io.candor.feedback.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.candor.feedback.migration.Migrate;
import io.candor.local.BackingServices;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/** PostgreSQL with each post's own role, and Keycloak with the realm {@code candor}. */
public final class FeedbackStack implements QuarkusTestResourceLifecycleManager {

    private static final Path VOLUMES = temporary();

    private static @Nullable BackingServices running;

    @Override
    public Map<String, String> start() {
        BackingServices services = BackingServices.start();
        running = services;
        String url = services.postgres().jdbcUrl("feedback");
        String password = services.postgres().password();
        Migrate.migrate(url, "candor_feedback_migration", password);
        Map<String, String> config = new HashMap<>();
        for (String post : new String[] { "desk", "intake", "release" }) {
            config.put("quarkus.datasource." + post + ".jdbc.url", url);
            config.put("quarkus.datasource." + post + ".password", password);
        }
        config.put("quarkus.oidc.auth-server-url", services.keycloak().issuer());
        config.put("candor.desk.folder", volumes().resolve("desk").toString());
        config.put("candor.release.folder", volumes().resolve("release").toString());
        config.put("quarkus.oidc-client.credentials.secret", services.keycloak().clientSecret("services"));
        config.put("quarkus.rest-client.insight-service.url", FakeInsight.start());
        return config;
    }

    @Override
    public void stop() {
        FakeInsight.stop();
        if (running != null) {
            running.close();
        }
    }

    /** Where each post keeps its own secrets in this run. */
    public static Path volumes() {
        return VOLUMES;
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("candor-volumes");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** An access token of a log-in of the local realm; its password is its name. */
    public static String token(String user) {
        return services().keycloak().token(user, user);
    }

    public static BackingServices services() {
        if (running == null) {
            throw new IllegalStateException("the stack is not running");
        }
        return running;
    }
}
