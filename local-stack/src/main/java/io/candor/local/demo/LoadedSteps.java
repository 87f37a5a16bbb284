package io.candor.local.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;

/**
 * What of the demo company an installation holds: its first line is the day for which the company was invented, every
 * further line a finished step. So loading goes on where it was interrupted, and a second time does nothing.
 */
final class LoadedSteps {

    private final Path file;

    LoadedSteps(Path file, LocalDate today) {
        this.file = file;
        if (lines().isEmpty()) {
            append(today.toString());
        }
    }

    /** The day the company was invented for; in later weeks it stays as it was. */
    LocalDate day() {
        return LocalDate.parse(lines().getFirst());
    }

    boolean done(String step) {
        return lines().stream().skip(1).anyMatch(step::equals);
    }

    void finished(String step) {
        append(step);
    }

    private List<String> lines() {
        try {
            return Files.exists(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void append(String line) {
        try {
            Files.writeString(file, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
