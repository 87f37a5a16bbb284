package io.candor.local.up;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.candor.local.CannotStart;

class InstallationTest {

    @Test
    void keepsDemoAndRealDataInFoldersOfTheirOwn(@TempDir Path home) {
        assertThat(Installation.open(home, Installation.Kind.DEMO).folder())
                .isNotEqualTo(Installation.open(home, Installation.Kind.COMPANY).folder());
    }

    @Test
    void refusesAFolderThatHoldsTheOtherKind(@TempDir Path home) throws IOException {
        Files.move(Installation.open(home, Installation.Kind.COMPANY).folder(), home.resolve("demo"));
        assertThatThrownBy(() -> Installation.open(home, Installation.Kind.DEMO)).isInstanceOf(CannotStart.class)
                .hasMessageContaining("holds a company installation").hasMessageContaining("CANDOR_HOME");
    }

    @Test
    void remembersSecretsAndLetsOnlyTheirOwnerRead(@TempDir Path home) throws IOException {
        Path file = home.resolve("secrets.properties");
        String first = new Secrets(file).get("subject-key");
        assertThat(new Secrets(file).get("subject-key")).isEqualTo(first).hasSizeGreaterThanOrEqualTo(32);
        assertThat(new Secrets(file).get("services-client")).isNotEqualTo(first);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
    }
}
