package io.candor.local.up;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import io.candor.local.CannotStart;
import io.candor.local.ChildProcess;
import io.candor.local.LocalPostgres;
import io.candor.local.Repository;

/**
 * The product's own processes: two migrations that end, and three servers. On one machine desk and release share a
 * process; the intake never shares one.
 */
final class ServiceProcesses {

    private static final Duration PATIENCE = Duration.ofMinutes(6);

    /** The first start builds Keycloak; a service that is up earlier waits. */
    private static final String KEYCLOAK_PATIENCE = "300S";

    private final Installation installation;
    private final Addresses addresses;
    private final Secrets secrets;
    private final LocalPostgres postgres;
    private final ChildProcess.Register register;

    ServiceProcesses(Installation installation, Addresses addresses, Secrets secrets, LocalPostgres postgres,
            ChildProcess.Register register) {
        this.installation = installation;
        this.addresses = addresses;
        this.secrets = secrets;
        this.postgres = postgres;
        this.register = register;
    }

    /** Brings one service's schemas up to date, in a process that alone knows the migration role. */
    void migrate(String service) throws IOException, InterruptedException {
        Path app = Repository.root().resolve(service + "-service/target/quarkus-app");
        String classPath = app.resolve("app/*") + ":" + app.resolve("lib/main/*") + ":" + app.resolve("lib/boot/*");
        Path log = installation.log(service + "-migration");
        ChildProcess migration = ChildProcess.start(service + "-migration",
                List.of(java(), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx128m", "-cp", classPath,
                        "io.candor." + service + ".migration.Migrate"),
                Map.of("CANDOR_MIGRATION_URL", postgres.jdbcUrl(service), "CANDOR_MIGRATION_USER",
                        "candor_" + service + "_migration", "CANDOR_MIGRATION_PASSWORD", postgres.password()),
                log, register);
        if (migration.join() != 0) {
            throw new CannotStart("The tables of " + service + "-service could not be brought up to date; see " + log
                    + ".");
        }
    }

    ChildProcess feedback() throws IOException {
        Map<String, String> environment = new HashMap<>(common());
        environment.put("CANDOR_POSTS", "desk,release");
        environment.put("CANDOR_ONE_MACHINE", "true");
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(addresses.feedback()));
        environment.put("CANDOR_SERVICES_SECRET", secrets.get("services-client"));
        environment.put("CANDOR_DESK_FOLDER", installation.keys("desk").toString());
        environment.put("CANDOR_RELEASE_FOLDER", installation.keys("release").toString());
        if (installation.kind() == Installation.Kind.DEMO) {
            // Nobody watches a demonstration for twelve hours.
            environment.put("CANDOR_RELEASE_COMMANDS_EVERY", "5s");
            environment.put("CANDOR_RELEASE_BUNDLES_EVERY", "5s");
        }
        datasource(environment, "desk");
        datasource(environment, "release");
        return server("feedback", "feedback-service", addresses.feedback(),
                List.of("-Xmx320m", "-Dquarkus.oidc.connection-delay=" + KEYCLOAK_PATIENCE), environment);
    }

    ChildProcess intake() throws IOException {
        Map<String, String> environment = new HashMap<>(common());
        environment.put("CANDOR_POSTS", "intake");
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(addresses.intake()));
        datasource(environment, "intake");
        return server("intake", "feedback-service", addresses.intake(), List.of("-Xmx160m", "-XX:TieredStopAtLevel=1"),
                environment);
    }

    ChildProcess insight() throws IOException {
        Map<String, String> environment = new HashMap<>(common());
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(addresses.insight()));
        environment.put("QUARKUS_DATASOURCE_JDBC_URL", postgres.jdbcUrl("insight") + "?currentSchema=insight");
        environment.put("QUARKUS_DATASOURCE_USERNAME", "candor_insight");
        environment.put("QUARKUS_DATASOURCE_PASSWORD", postgres.password());
        environment.put("CANDOR_INSIGHT_PASSWORD", postgres.password());
        environment.put("CANDOR_FEEDBACK_URL", addresses.feedbackUrl());
        environment.put("CANDOR_SERVICES_SECRET", secrets.get("services-client"));
        environment.put("CANDOR_SUBJECT_KEY", secrets.get("subject-key"));
        environment.put("CANDOR_USAGE_SUBJECT_SECRET", secrets.get("subject-key"));
        environment.put("CANDOR_INDEX_FOLDER", installation.index().toString());
        environment.put("CANDOR_BANDS_FOLDER", installation.keys("bands").toString());
        if (installation.kind() == Installation.Kind.DEMO) {
            environment.put("CANDOR_USAGE_COMPANY_DOMAINS", "halden.example");
        }
        return server("insight", "insight-service", addresses.insight(),
                List.of("-Xmx512m", "-Dquarkus.oidc.connection-delay=" + KEYCLOAK_PATIENCE),
                environment);
    }

    private Map<String, String> common() {
        Map<String, String> environment = new HashMap<>();
        environment.put("CANDOR_DEMO", Boolean.toString(installation.kind() == Installation.Kind.DEMO));
        environment.put("CANDOR_FRONT_DOOR", addresses.frontDoor());
        environment.put("CANDOR_INTAKE_ORIGIN", addresses.intakeOrigin());
        environment.put("CANDOR_OIDC_ISSUER", addresses.issuer());
        environment.put("QUARKUS_OIDC_AUTH_SERVER_URL", addresses.issuer());
        environment.put("CANDOR_PORT_FRONT", Integer.toString(addresses.front()));
        environment.put("CANDOR_PORT_FEEDBACK", Integer.toString(addresses.feedback()));
        environment.put("CANDOR_PORT_INSIGHT", Integer.toString(addresses.insight()));
        environment.put("CANDOR_PORT_INTAKE", Integer.toString(addresses.intake()));
        environment.put("CANDOR_PORT_KEYCLOAK", Integer.toString(addresses.keycloak()));
        environment.put("CANDOR_PORT_POSTGRES", Integer.toString(postgres.port()));
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        return environment;
    }

    private void datasource(Map<String, String> environment, String post) {
        String prefix = "QUARKUS_DATASOURCE_" + post.toUpperCase(Locale.ROOT);
        environment.put(prefix + "_JDBC_URL", postgres.jdbcUrl("feedback"));
        environment.put(prefix + "_USERNAME", "candor_" + post);
        environment.put(prefix + "_PASSWORD", postgres.password());
    }

    private ChildProcess server(String name, String module, int port, List<String> options,
            Map<String, String> environment) throws IOException {
        Path jar = Repository.root().resolve(module + "/target/quarkus-app/quarkus-run.jar");
        List<String> command = new ArrayList<>(List.of(java(), "-Xms32m", "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow", "-Djava.util.logging.manager=org.jboss.logmanager.LogManager"));
        command.addAll(options);
        command.addAll(List.of("-jar", jar.toString()));
        ChildProcess process = ChildProcess.start(name, command, environment, installation.log(name), register);
        process.await(URI.create("http://localhost:" + port + "/q/health/ready"), PATIENCE);
        return process;
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin/java").toString();
    }
}
