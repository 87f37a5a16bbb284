package io.candor.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;

/**
 * PostgreSQL and Keycloak on free ports for a test run, with empty service databases and the local realm: one log-in
 * per role, named like the role, with the same word as password, and {@code payments-reader}, who reads one unit.
 *
 * <p>
 * Creating Keycloak's tables takes longer than everything else, so a finished pair of directories is kept in the
 * clone's {@code .candor} and each run starts on a copy of it.
 */
public final class BackingServices implements AutoCloseable {

    private final LocalPostgres postgres;
    private final LocalKeycloak keycloak;
    private final Path folder;

    private BackingServices(Path folder, LocalPostgres postgres, LocalKeycloak keycloak) {
        this.folder = folder;
        this.postgres = postgres;
        this.keycloak = keycloak;
    }

    /** Starts both; they end with {@link #close()} or with this Java process. */
    public static BackingServices start() {
        try {
            Path home = Repository.home();
            Path folder = Files.createTempDirectory("candor-test");
            Folders.copy(template(home), folder);
            BackingServices services = launch(home, folder);
            Runtime.getRuntime().addShutdownHook(new Thread(services::close));
            return services;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BackingServices launch(Path home, Path folder) {
        LocalPostgres postgres = LocalPostgres.start(folder.resolve("postgres"), 0,
                LocalPostgres.Durability.FAST);
        try {
            return new BackingServices(folder, postgres,
                    LocalKeycloak.start(home, postgres, 0, folder.resolve("realm.json")));
        } catch (RuntimeException e) {
            postgres.close();
            throw e;
        }
    }

    private static Path template(Path home) throws IOException {
        Files.createDirectories(home);
        return LockFile.holding(home.resolve("test-template.lock"), () -> {
            Path template = home.resolve(
                    "test-template-" + LocalPostgres.TEXT_ORDER + "-" + HexFormat.of().toHexDigits(RealmFile.fingerprint()));
            if (!Files.exists(template)) {
                Path fresh = home.resolve("test-template.new");
                Folders.delete(fresh);
                Files.createDirectories(fresh);
                RealmFile.local().write(fresh.resolve("realm.json"));
                BackingServices once = launch(home, fresh);
                once.keycloak.close();
                once.postgres.close();
                Folders.delete(fresh.resolve("keycloak"));
                Files.move(fresh, template);
            }
            return template;
        });
    }

    public LocalPostgres postgres() {
        return postgres;
    }

    public LocalKeycloak keycloak() {
        return keycloak;
    }

    /** Stops both and deletes their data; a second call does nothing. */
    @Override
    public synchronized void close() {
        if (Files.exists(folder)) {
            keycloak.close();
            postgres.close();
            Folders.delete(folder);
        }
    }
}
