package io.candor.local.up;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import io.candor.local.ChildProcess;

/**
 * The processes a launcher started, one line each: pid, start time in ms since 1970, name. A pid alone is not enough to
 * stop a process by, because after a restart of the machine it may belong to somebody else.
 */
final class ProcessLedger implements ChildProcess.Register {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Path file;

    ProcessLedger(Path file) {
        this.file = file;
    }

    @Override
    public synchronized void started(String name, ProcessHandle process) throws IOException {
        String line = process.pid() + " " + startOf(process).toEpochMilli() + " " + name + "\n";
        Files.writeString(file, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    /** Stops what is recorded and still runs, last started first, and says the names; then forgets them. */
    synchronized List<String> stopOrphans() {
        try {
            List<Entry> orphans = Files.exists(file)
                    ? Files.readAllLines(file).stream().map(Entry::parse).filter(Entry::runs).toList()
                    : List.of();
            for (Entry orphan : orphans.reversed()) {
                orphan.stop();
            }
            Files.deleteIfExists(file);
            return orphans.stream().map(Entry::name).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Instant startOf(ProcessHandle process) {
        return process.info().startInstant().orElse(Instant.EPOCH);
    }

    private record Entry(long pid, long started, String name) {

        static Entry parse(String line) {
            String[] parts = line.split(" ", 3);
            return new Entry(Long.parseLong(parts[0]), Long.parseLong(parts[1]), parts[2]);
        }

        boolean runs() {
            return ProcessHandle.of(pid).filter(process -> startOf(process).toEpochMilli() == started).isPresent();
        }

        void stop() {
            ProcessHandle.of(pid).ifPresent(process -> {
                process.destroy();
                CompletableFuture<ProcessHandle> ended = process.onExit().completeOnTimeout(process,
                        PATIENCE.toSeconds(), TimeUnit.SECONDS);
                if (ended.join().isAlive()) {
                    process.destroyForcibly();
                    process.onExit().join();
                }
            });
        }
    }
}
