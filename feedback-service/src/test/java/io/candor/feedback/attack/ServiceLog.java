package io.candor.feedback.attack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** Writes everything the service logs to a file, at the level of production. */
final class ServiceLog implements AutoCloseable {

    private final Logger root = Logger.getLogger("");
    private final Level before = root.getLevel();
    private final FileHandler handler;

    ServiceLog(Path file) {
        try {
            handler = new FileHandler(file.toString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        handler.setFormatter(new SimpleFormatter());
        handler.setLevel(Level.ALL);
        root.addHandler(handler);
        root.setLevel(Level.INFO);
    }

    void flush() {
        handler.flush();
    }

    @Override
    public void close() {
        root.setLevel(before);
        root.removeHandler(handler);
        handler.close();
    }
}
