package io.candor.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * PostgreSQL's own note of which process serves a data directory: line 1 is its pid, line 2 the directory, line 3 its
 * start time in seconds since 1970.
 */
final class PostmasterFile {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    /** The server writes its start time a moment after the kernel recorded the process's. */
    private static final long CLOCK_SLACK_SECONDS = 5;

    private final Path file;

    PostmasterFile(Path file) {
        this.file = file;
    }

    /** The server that serves the directory now, if one does. */
    Optional<ProcessHandle> process() {
        try {
            List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
            if (lines.size() < 3) {
                return Optional.empty();
            }
            long started = Long.parseLong(lines.get(2).strip());
            return ProcessHandle.of(Long.parseLong(lines.get(0).strip()))
                    .filter(process -> isThatServer(process, started));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Stops a server left behind by a launcher that was killed, so that the directory can be served again. A process that
     * merely has the same pid (the machine was restarted meanwhile) is left alone: its start time does not fit.
     */
    void stopOrphan() throws IOException {
        Optional<ProcessHandle> server = process();
        if (server.isPresent()) {
            // SIGINT is PostgreSQL's fast shutdown; SIGTERM would wait for every client to go.
            new ProcessBuilder("kill", "-INT", Long.toString(server.get().pid())).inheritIO().start();
            awaitEnd(server.get());
        }
    }

    private static boolean isThatServer(ProcessHandle process, long startedSeconds) {
        return process.info().startInstant()
                .map(at -> Math.abs(at.getEpochSecond() - startedSeconds) <= CLOCK_SLACK_SECONDS).orElse(false);
    }

    private static void awaitEnd(ProcessHandle process) {
        try {
            process.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            throw new CannotStart("An earlier PostgreSQL (process " + process.pid()
                    + ") still runs and does not stop; end it and start again.", e);
        }
    }
}
