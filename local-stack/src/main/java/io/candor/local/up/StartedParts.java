package io.candor.local.up;

import java.util.ArrayDeque;
import java.util.Deque;

import io.candor.local.CannotStart;
import io.candor.local.Progress;

/**
 * The parts that have started, to be stopped in the reverse order. Ctrl-C and the end of a command may both want that at
 * once: the Java process must not end before either is done.
 */
final class StartedParts implements AutoCloseable {

    private final Deque<AutoCloseable> started = new ArrayDeque<>();
    private final ProcessLedger ledger;
    private final Progress progress;
    private volatile boolean closed;

    StartedParts(ProcessLedger ledger, Progress progress) {
        this.ledger = ledger;
        this.progress = progress;
    }

    /** @throws CannotStart when everything was stopped meanwhile; the late part then is, too */
    synchronized <T extends AutoCloseable> T keep(T part) {
        if (closed) {
            closeQuietly(part);
            throw new CannotStart("Stopped while starting.");
        }
        started.push(part);
        return part;
    }

    boolean closed() {
        return closed;
    }

    /** Stops all parts, and processes that have begun without being a part yet; a second call waits for the first. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        while (!started.isEmpty()) {
            closeQuietly(started.pop());
        }
        ledger.stopOrphans();
    }

    private void closeQuietly(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception e) {
            // The rest must stop, too.
            progress.say("  could not stop a part: " + e.getMessage());
        }
    }
}
