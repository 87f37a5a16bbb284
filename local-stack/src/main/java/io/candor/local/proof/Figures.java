package io.candor.local.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a test measured, one file each in its module's {@code target/figures}, for {@link Promises} to read. */
public final class Figures {

    static final Path FOLDER = Path.of("target/figures");

    private Figures() {
    }

    /**
     * Notes a figure; the last line of a test, so that a failing one notes nothing.
     *
     * @param test {@code Class.method}, simple names
     */
    public static void of(String test, String figure) {
        try {
            Files.createDirectories(FOLDER);
            Files.writeString(FOLDER.resolve(test), figure);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
