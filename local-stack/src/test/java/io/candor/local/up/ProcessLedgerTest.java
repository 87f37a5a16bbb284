package io.candor.local.up;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessLedgerTest {

    @TempDir
    private Path folder;
    private Process sleeper;

    @BeforeEach
    void startSomething() throws IOException {
        sleeper = new ProcessBuilder("sleep", "300").start();
    }

    @AfterEach
    void stopIt() {
        sleeper.destroyForcibly();
    }

    @Test
    void stopsWhatAKilledLauncherLeftRunning() throws Exception {
        new ProcessLedger(file()).started("sleeper", sleeper.toHandle());
        assertThat(new ProcessLedger(file()).stopOrphans()).containsExactly("sleeper");
        assertThat(sleeper.waitFor()).isEqualTo(143);
        assertThat(new ProcessLedger(file()).stopOrphans()).isEmpty();
    }

    @Test
    void sparesAStrangerThatGotThePidOfADeadChild() throws IOException {
        long started = sleeper.info().startInstant().orElseThrow().minusSeconds(3600).toEpochMilli();
        Files.writeString(file(), sleeper.pid() + " " + started + " keycloak\n");
        assertThat(new ProcessLedger(file()).stopOrphans()).isEmpty();
        assertThat(sleeper.isAlive()).isTrue();
    }

    private Path file() {
        return folder.resolve("processes");
    }
}
