package io.candor.local;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Keycloak's published distribution, unpacked below a home folder and built once for PostgreSQL. Building takes about
 * half a minute and lets every later start skip it; a marker written last says that it was finished.
 */
final class KeycloakDistribution {

    private static final List<String> BUILD = List.of("build", "--db=postgres", "--cache=local",
            "--health-enabled=false", "--metrics-enabled=false");
    private static final Duration BUILD_PATIENCE = Duration.ofMinutes(6);

    private final Path home;
    private final String version = version();

    KeycloakDistribution(Path home) {
        this.home = home.toAbsolutePath();
    }

    /** Unpacks and builds when that was not done yet, and returns the distribution's folder. */
    Path ready() throws IOException {
        Files.createDirectories(home);
        return LockFile.holding(home.resolve("keycloak.lock"), () -> {
            Path folder = home.resolve("keycloak-" + version);
            Path marker = folder.resolve("built-for-candor");
            String wanted = String.join(" ", BUILD);
            if (!Files.exists(marker) || !Files.readString(marker).equals(wanted)) {
                Folders.delete(folder);
                unpack();
                build(folder);
                Files.writeString(marker, wanted);
            }
            return folder;
        });
    }

    private void unpack() throws IOException {
        Path zip = Repository.root().resolve("local-stack/target/dist/keycloak-quarkus-dist-" + version + ".zip");
        if (!Files.exists(zip)) {
            throw new CannotStart("Keycloak's distribution is not at " + zip + "; run 'mvn -pl local-stack -am package'.");
        }
        try (ZipFile archive = new ZipFile(zip.toFile())) {
            for (Enumeration<? extends ZipEntry> entries = archive.entries(); entries.hasMoreElements();) {
                extract(archive, entries.nextElement());
            }
        }
    }

    private void extract(ZipFile archive, ZipEntry entry) throws IOException {
        Path target = home.resolve(entry.getName()).normalize();
        if (!target.startsWith(home)) {
            throw new IOException("entry leaves the folder: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(Objects.requireNonNull(target.getParent()));
        try (InputStream in = archive.getInputStream(entry)) {
            Files.copy(in, target);
        }
        if (target.toString().endsWith(".sh")) {
            Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    private void build(Path folder) throws IOException {
        Path log = home.resolve("keycloak-build.log");
        List<String> command = new ArrayList<>(List.of(folder.resolve("bin/kc.sh").toString()));
        command.addAll(BUILD);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process process = builder.start();
        try {
            if (!process.waitFor(BUILD_PATIENCE.toSeconds(), TimeUnit.SECONDS) || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new CannotStart("Keycloak could not be built; the cause stands at the end of " + log + ".");
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new CannotStart("Building Keycloak was interrupted; start again.", e);
        }
    }

    private static String version() {
        try (InputStream in = KeycloakDistribution.class.getResourceAsStream("versions.properties")) {
            Properties versions = new Properties();
            versions.load(Objects.requireNonNull(in));
            return versions.getProperty("keycloak");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
