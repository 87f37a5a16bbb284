package io.candor.feedback.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.candor.feedback.migration.Migrate;
import io.candor.local.ChildProcess;
import io.candor.local.LocalPostgres;

/** The packaged service in its production profile, post by post; Keycloak is down all the time. */
class PostsApartIT {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String NOWHERE = "http://localhost:9/realms/candor";

    @Test
    @Tag("prove")
    void eachPostStartsAloneAndTogetherTheyAreRefused(@TempDir Path folder) throws Exception {
        Assumptions.assumeTrue(Files.exists(PackagedPosts.JAR), "the service is not packaged; run ./candor prove");
        LocalPostgres postgres = LocalPostgres.start(folder.resolve("postgres"), 0);
        try {
            Migrate.migrate(postgres.jdbcUrl("feedback"), "candor_feedback_migration", postgres.password());
            for (String post : List.of("desk", "intake", "release")) {
                startsAlone(postgres, folder, post);
            }
            assertThat(refused(postgres, folder, "all", Map.of())).contains("each post runs alone");
            assertThat(refused(postgres, folder, "intake,release", Map.of())).contains("each post runs alone");
            assertThat(refused(postgres, folder, "intake", Map.of("QUARKUS_DATASOURCE_INTAKE_USERNAME", "candor_desk")))
                    .contains("a log-in of its own");
            assertThat(refused(postgres, folder, "release",
                    Map.of("QUARKUS_DATASOURCE_RELEASE_USERNAME", "candor_feedback_migration")))
                    .contains("a log-in of its own");
        } finally {
            postgres.close();
        }
    }

    private static void startsAlone(LocalPostgres postgres, Path folder, String post) throws IOException {
        int port = freePort();
        ChildProcess process = start(postgres, folder, post, port, Map.of());
        try {
            process.await(URI.create("http://localhost:" + port + "/q/health/ready"), PATIENCE);
        } finally {
            process.stop();
        }
    }

    private static String refused(LocalPostgres postgres, Path folder, String posts, Map<String, String> more)
            throws Exception {
        ChildProcess process = start(postgres, folder, posts, freePort(), more);
        assertThat(process.join()).as(posts).isNotZero();
        return Files.readString(process.log());
    }

    private static ChildProcess start(LocalPostgres postgres, Path folder, String posts, int port, Map<String, String> more)
            throws IOException {
        Map<String, String> environment = new HashMap<>(Map.of("CANDOR_POSTS", posts, "CANDOR_OPEN_WEEKLY", "false",
                "QUARKUS_HTTP_HOST", "127.0.0.1", "QUARKUS_HTTP_PORT", String.valueOf(port),
                "QUARKUS_OIDC_AUTH_SERVER_URL", NOWHERE, "CANDOR_DESK_FOLDER", folder.resolve("desk").toString(),
                "CANDOR_RELEASE_FOLDER", folder.resolve("release").toString(), "CANDOR_DESK_POOL", "0"));
        for (String post : posts.equals("all") ? new String[] { "desk", "intake", "release" } : posts.split(",")) {
            String prefix = "QUARKUS_DATASOURCE_" + post.toUpperCase(Locale.ROOT);
            environment.put(prefix + "_JDBC_URL", postgres.jdbcUrl("feedback"));
            environment.put(prefix + "_PASSWORD", postgres.password());
        }
        environment.putAll(more);
        String java = Path.of(System.getProperty("java.home"), "bin/java").toString();
        return ChildProcess.start(posts, List.of(java, "-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow", "-jar",
                PackagedPosts.JAR.toString()), environment, folder.resolve(posts + "-" + port + ".log"),
                ChildProcess.Register.NONE);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
