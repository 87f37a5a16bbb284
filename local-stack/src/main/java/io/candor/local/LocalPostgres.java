package io.candor.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/**
 * A real PostgreSQL 18 whose binaries come from their published Maven artifact, listening on loopback only. The data
 * survive a restart, a kill of this process and a kill of the server.
 *
 * <p>
 * Below the given directory lie {@code cluster} (PostgreSQL's own files), {@code postgresql.log} and {@code password} (one
 * password for every role of this machine, readable by its owner). Works as root, too: the server then runs in a user
 * namespace.
 */
public final class LocalPostgres implements AutoCloseable {

    /** Whose order of texts a cluster has; one that is there keeps its own. */
    static final String TEXT_ORDER = "builtin";

    private static final long SPACE_NEEDED = 512L << 20;

    private final EmbeddedPostgres server;
    private final Path cluster;
    private final PostmasterFile postmaster;
    private final String password;

    private LocalPostgres(EmbeddedPostgres server, Path cluster, PostmasterFile postmaster, String password) {
        this.server = server;
        this.cluster = cluster;
        this.postmaster = postmaster;
        this.password = password;
    }

    /**
     * Starts the server and creates the databases and roles that are missing.
     *
     * @param data directory of the cluster, created when absent
     * @param port 0 for any free one
     * @throws CannotStart when the port is taken, the disk is full, or another live server uses the directory
     */
    public static LocalPostgres start(Path data, int port) {
        return start(data, port, Durability.SURVIVES_POWER_CUT);
    }

    static LocalPostgres start(Path data, int port, Durability durability) {
        try {
            Files.createDirectories(data);
            requireSpace(data);
            Path cluster = data.toAbsolutePath().resolve("cluster");
            PostmasterFile postmaster = new PostmasterFile(cluster.resolve("postmaster.pid"));
            postmaster.stopOrphan();
            int chosen = Ports.choose(port, "PostgreSQL", "CANDOR_PORT_POSTGRES");
            Path passwordFile = data.toAbsolutePath().resolve("password");
            String password = SecretFile.readOrCreate(passwordFile);
            EmbeddedPostgres server = launch(cluster, chosen, passwordFile, password, durability);
            LocalPostgres postgres = new LocalPostgres(server, cluster, postmaster, password);
            postgres.prepare();
            return postgres;
        } catch (IOException e) {
            throw new CannotStart("PostgreSQL did not start in " + data + ": " + e.getMessage() + ".", e);
        }
    }

    private static EmbeddedPostgres launch(Path cluster, int port, Path passwordFile, String password,
            Durability durability) throws IOException {
        discardHalfMade(cluster);
        Path log = cluster.resolveSibling("postgresql.log");
        Redirect append = Redirect.appendTo(log.toFile());
        try {
            return EmbeddedPostgres.builder().setDataDirectory(cluster).setCleanDataDirectory(false).setPort(port)
                    .setRegisterShutdownHook(false).setPGStartupWait(Duration.ofSeconds(60))
                    .setOutputRedirector(append).setErrorRedirector(append)
                    // The library asks initdb for "trust"; the later option wins, so every connection needs the password.
                    .setLocaleConfig("auth", "scram-sha-256").setLocaleConfig("pwfile", passwordFile.toString())
                    // PostgreSQL's own order of texts: asking the system's for each comparison doubles the time of an index.
                    .setLocaleConfig("locale", "C.UTF-8").setLocaleConfig("locale-provider", TEXT_ORDER)
                    .setLocaleConfig("builtin-locale", "C.UTF-8").setConnectConfig("password", password)
                    // The library also passes -F and lets commits return early; again the later option wins.
                    .setServerConfig("fsync", durability.onOrOff()).setServerConfig("synchronous_commit", durability.onOrOff())
                    // An erased text must not live on in a WAL segment that is kept for use again.
                    .setServerConfig("wal_recycle", "off").setServerConfig("wal_init_zero", "on")
                    // A failed statement's words and the row it failed on would stay in the log, whatever is erased.
                    .setServerConfig("log_error_verbosity", "terse").setServerConfig("log_min_error_statement", "panic")
                    .setServerConfig("shared_buffers", "512MB").setServerConfig("max_connections", "120")
                    .setServerConfig("timezone", "UTC").start();
        } catch (IllegalStateException e) {
            throw new CannotStart("PostgreSQL could not be set up in " + cluster
                    + "; see that the disk has room and the folder belongs to you; the cause stands at the end of " + log + ".",
                    e);
        }
    }

    /** An initdb that was killed leaves a folder in which neither initdb nor the server would start. */
    private static void discardHalfMade(Path cluster) throws IOException {
        if (Files.exists(cluster) && !Files.exists(cluster.resolve("global/pg_control"))) {
            Folders.delete(cluster);
        }
    }

    private static void requireSpace(Path data) throws IOException {
        long free = Files.getFileStore(data).getUsableSpace();
        if (free < SPACE_NEEDED) {
            throw new CannotStart("The disk that holds " + data + " has only " + (free >> 20)
                    + " MB left and PostgreSQL needs 512 MB; make room or set CANDOR_HOME to a folder on another disk.");
        }
    }

    private void prepare() {
        try {
            new DatabaseLayout(database -> server.getDatabase("postgres", database, Map.of("password", password)), password)
                    .create();
        } catch (SQLException e) {
            close();
            throw new CannotStart("PostgreSQL runs, but its databases could not be created: " + e.getMessage() + ".", e);
        }
    }

    /** URL without user and password, for one of {@code feedback}, {@code insight}, {@code keycloak}. */
    public String jdbcUrl(String database) {
        return "jdbc:postgresql://localhost:" + port() + "/" + database;
    }

    /** The cluster's files, WAL included. */
    public Path data() {
        return cluster;
    }

    public int port() {
        return server.getPort();
    }

    /** The server's process, for whoever has to stop it after this Java process was killed. */
    public ProcessHandle process() {
        return postmaster.process().orElseThrow(() -> new IllegalStateException("PostgreSQL does not run"));
    }

    /** The one password of this machine's roles. */
    public String password() {
        return password;
    }

    /** Stops the server; a second call does nothing. */
    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What may be lost of what was acknowledged: nothing, or (tests, for speed) the last moments before a crash. */
    enum Durability {
        SURVIVES_POWER_CUT,
        FAST;

        String onOrOff() {
            return this == SURVIVES_POWER_CUT ? "on" : "off";
        }
    }
}
