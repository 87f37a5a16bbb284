package io.candor.local;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * A real Keycloak 26 as a child process on loopback, with the realm {@code candor} imported on the first start against
 * an empty database. It keeps its rows in the database {@code keycloak} of the given PostgreSQL.
 */
public final class LocalKeycloak implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final ChildProcess process;
    private final TokenEndpoint tokens;
    private final int port;
    private final RealmFile realm;

    private LocalKeycloak(ChildProcess process, int port, RealmFile realm) {
        this.process = process;
        this.port = port;
        this.realm = realm;
        this.tokens = new TokenEndpoint(issuer());
    }

    /**
     * Starts Keycloak and waits until the realm answers.
     *
     * @param home folder below which the distribution is unpacked and built once; several servers may share it
     * @param port 0 for any free one
     * @param realmJson written by {@link RealmFile}; read again at every start for the clients' secrets. The server's log
     *        and working files lie beside it in a folder {@code keycloak}, so two servers need two such files
     * @throws CannotStart when the port is taken or the server ends or does not answer within four minutes
     */
    public static LocalKeycloak start(Path home, LocalPostgres postgres, int port, Path realmJson) {
        return start(home, postgres, port, realmJson, ChildProcess.Register.NONE);
    }

    public static LocalKeycloak start(Path home, LocalPostgres postgres, int port, Path realmJson,
            ChildProcess.Register register) {
        int chosen = Ports.choose(port, "Keycloak", "CANDOR_PORT_KEYCLOAK");
        try {
            Path distribution = new KeycloakDistribution(home).ready();
            Path run = runFolder(distribution, realmJson);
            ChildProcess process = ChildProcess.start("keycloak", command(run), environment(postgres, chosen),
                    run.resolve("keycloak.log"), register);
            LocalKeycloak keycloak = new LocalKeycloak(process, chosen, RealmFile.read(realmJson));
            process.await(URI.create(keycloak.issuer()), PATIENCE);
            return keycloak;
        } catch (IOException e) {
            throw new CannotStart("Keycloak did not start: " + e.getMessage() + ".", e);
        }
    }

    /**
     * Keycloak imports from and writes below its home; a home of links to the shared distribution lets several servers
     * run beside each other, each with its own realm file.
     */
    private static Path runFolder(Path distribution, Path realmJson) throws IOException {
        Path run = realmJson.toAbsolutePath().resolveSibling("keycloak");
        Folders.delete(run);
        Files.createDirectories(run.resolve("data/import"));
        for (String shared : List.of("lib", "conf", "providers", "themes")) {
            Files.createSymbolicLink(run.resolve(shared), distribution.resolve(shared));
        }
        Files.copy(realmJson, run.resolve("data/import/candor-realm.json"));
        return run;
    }

    /** What {@code kc.sh start} would run, without its shell, so that the child is the server itself. */
    private static List<String> command(Path run) {
        return List.of(Path.of(System.getProperty("java.home"), "bin/java").toString(), "-Xms64m", "-Xmx320m",
                "-XX:MaxMetaspaceSize=224m", "-XX:ReservedCodeCacheSize=96m", "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1", "-XX:+ExitOnOutOfMemoryError", "-Dfile.encoding=UTF-8",
                "-Djava.security.egd=file:/dev/urandom", "-Duser.language=en", "-Duser.country=US",
                "--add-opens=java.base/java.util=ALL-UNNAMED", "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED", "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory=io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager", "-Dpicocli.disable.closures=true",
                "-Dkc.home.dir=" + run, "-Djboss.server.config.dir=" + run.resolve("conf"), "-cp",
                run.resolve("lib/quarkus-run.jar").toString(), "io.quarkus.bootstrap.runner.QuarkusEntryPoint", "start",
                "--optimized", "--import-realm");
    }

    private static Map<String, String> environment(LocalPostgres postgres, int port) {
        return Map.of("KC_DB_URL", postgres.jdbcUrl("keycloak"), "KC_DB_USERNAME", "candor_keycloak", "KC_DB_PASSWORD",
                postgres.password(), "KC_DB_POOL_MAX_SIZE", "12", "KC_HTTP_ENABLED", "true", "KC_HTTP_HOST",
                "127.0.0.1", "KC_HTTP_PORT", Integer.toString(port), "KC_HOSTNAME", "http://localhost:" + port,
                "KC_LOG_LEVEL", "warn");
    }

    public String issuer() {
        return "http://localhost:" + port + "/realms/candor";
    }

    public int port() {
        return port;
    }

    public long pid() {
        return process.pid();
    }

    /** An access token of a log-in, by password grant through the client {@code candor-cli}. */
    public String token(String user, String password) {
        return token(user, password, "candor-cli");
    }

    /** An access token of a log-in through {@code candor-cli-brief} (two seconds) or {@code other} (no audience). */
    public String token(String user, String password, String clientId) {
        return tokens.ofUser(user, password, clientId);
    }

    /** An access token of a confidential client's service account: {@code services} or {@code bot}. */
    public String clientToken(String clientId) {
        return tokens.ofClient(clientId, realm.secret(clientId));
    }

    /** The secret of a confidential client, as a service is given it. */
    public String clientSecret(String clientId) {
        return realm.secret(clientId);
    }

    @Override
    public void close() {
        process.stop();
    }
}
