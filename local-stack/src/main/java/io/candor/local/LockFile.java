package io.candor.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Keeps two programs of one clone from doing the same preparation at once. */
public final class LockFile {

    private LockFile() {
    }

    /** Waits for the file's lock, works, and lets it go, also when the program is killed. */
    static <T> T holding(Path file, Work<T> work) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            // Closing the channel releases the lock.
            channel.lock();
            return work.run();
        }
    }

    @FunctionalInterface
    interface Work<T> {
        T run() throws IOException;
    }
}
