package io.candor.local.up;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.candor.local.CannotStart;
import io.candor.local.Progress;

class StartedPartsTest {

    @TempDir
    private Path folder;
    private ProcessLedger ledger;
    private StartedParts parts;
    private final List<String> stopped = new ArrayList<>();

    @BeforeEach
    void startNothing() {
        ledger = new ProcessLedger(folder.resolve("processes"));
        parts = new StartedParts(ledger, new Progress(new PrintStream(new ByteArrayOutputStream())));
    }

    @Test
    void stopsTheLastStartedFirstAlsoWhenOneRefuses() {
        parts.keep(() -> stopped.add("database"));
        parts.keep(() -> {
            throw new IllegalStateException("refuses");
        });
        parts.keep(() -> stopped.add("service"));
        parts.close();
        parts.close();
        assertThat(stopped).containsExactly("service", "database");
    }

    @Test
    void secondCloseWaitsForTheFirst() throws InterruptedException {
        CountDownLatch closing = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        parts.keep(() -> {
            closing.countDown();
            goOn.await();
            stopped.add("service");
        });
        Thread first = Thread.ofVirtual().start(parts::close);
        closing.await();
        Thread second = Thread.ofPlatform().start(parts::close);
        second.join(200);
        assertThat(second.isAlive()).as("waits").isTrue();
        goOn.countDown();
        second.join();
        assertThat(stopped).containsExactly("service");
        first.join();
    }

    @Test
    void endsWhatHasBegunButIsNoPartYet() throws Exception {
        Process starting = new ProcessBuilder("sleep", "300").start();
        try {
            ledger.started("keycloak", starting.toHandle());
            parts.close();
            assertThat(starting.isAlive()).isFalse();
            assertThatThrownBy(() -> parts.keep(() -> stopped.add("keycloak"))).isInstanceOf(CannotStart.class);
            assertThat(stopped).containsExactly("keycloak");
        } finally {
            starting.destroyForcibly();
        }
    }

    @Test
    void leavesNoRecordBehind() throws IOException {
        parts.close();
        assertThat(folder.resolve("processes")).doesNotExist();
    }
}
