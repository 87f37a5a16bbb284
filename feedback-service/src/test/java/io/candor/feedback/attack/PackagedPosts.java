package io.candor.feedback.attack;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;

import io.candor.local.BackingServices;
import io.candor.local.ChildProcess;
import io.candor.local.Repository;

/** The packaged service as it runs on one machine, desk with release and intake apart, to be killed and started again. */
final class PackagedPosts implements AutoCloseable {

    static final Path JAR = Repository.root().resolve("feedback-service/target/quarkus-app/quarkus-run.jar");

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final BackingServices services;
    private final Path folder;
    private final Map<String, Integer> ports = new HashMap<>();
    private final Map<String, ChildProcess> running = new HashMap<>();
    private final Map<String, Caller> callers = new ConcurrentHashMap<>();
    private int starts;

    PackagedPosts(BackingServices services, Path folder) throws IOException {
        this.services = services;
        this.folder = folder;
        for (String posts : List.of("desk,release", "intake")) {
            ports.put(posts, freePort());
            start(posts);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    Caller at(String posts) {
        return callers.computeIfAbsent(posts, key -> new Caller(URI.create("http://localhost:" + ports.get(key))));
    }

    synchronized void start(String posts) throws IOException {
        Map<String, String> environment = new HashMap<>(Map.of("CANDOR_POSTS", posts, "CANDOR_ONE_MACHINE", "true",
                "CANDOR_OPEN_WEEKLY", "false", "QUARKUS_HTTP_HOST", "127.0.0.1", "QUARKUS_OIDC_AUTH_SERVER_URL",
                services.keycloak().issuer(), "CANDOR_DESK_FOLDER", folder.resolve("desk").toString(),
                "CANDOR_RELEASE_FOLDER", folder.resolve("release").toString(), "CANDOR_DESK_POOL", "0"));
        environment.put("QUARKUS_HTTP_PORT", ports.get(posts).toString());
        for (String post : posts.split(",")) {
            String prefix = "QUARKUS_DATASOURCE_" + post.toUpperCase(Locale.ROOT);
            environment.put(prefix + "_JDBC_URL", services.postgres().jdbcUrl("feedback"));
            environment.put(prefix + "_PASSWORD", services.postgres().password());
        }
        String java = Path.of(System.getProperty("java.home"), "bin/java").toString();
        ChildProcess process = ChildProcess.start(posts, List.of(java, "-Xmx256m", "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow",
                "-jar",
                JAR.toString()), environment, folder.resolve(posts.replace(',', '-') + starts++ + ".log"),
                ChildProcess.Register.NONE);
        running.put(posts, process);
        process.await(URI.create("http://localhost:" + ports.get(posts) + "/q/health/ready"), PATIENCE);
    }

    /** Ends the process as a power cut would, without a word, and starts it again. */
    void kill(String posts) throws IOException {
        ChildProcess process = running.get(posts);
        ProcessHandle handle = ProcessHandle.of(process.pid()).orElseThrow();
        handle.destroyForcibly();
        while (handle.isAlive()) {
            LockSupport.parkNanos(10_000_000);
        }
        start(posts);
    }

    @Override
    public void close() {
        running.values().forEach(ChildProcess::stop);
    }
}
