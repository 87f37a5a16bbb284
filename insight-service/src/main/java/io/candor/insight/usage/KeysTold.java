package io.candor.insight.usage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.LongBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

import org.jspecify.annotations.Nullable;

/**
 * Whether an upload tells of any key twice, found out while it is read: hashes of keys in sorted runs, of which all but the
 * last lie in a file that is gone when it is closed. Two keys that share a hash are taken for one.
 */
final class KeysTold implements AutoCloseable {

    private static final int RUN = 1 << 20;
    private static final int PIECE = 1 << 13;

    private final int longest;
    private final List<Integer> runs = new ArrayList<>();
    private long[] hashes = new long[64];
    private int size;
    private boolean twice;
    private @Nullable FileChannel file;

    KeysTold() {
        this(RUN);
    }

    /** @param longest how many hashes are held in memory */
    KeysTold(int longest) {
        this.longest = longest;
    }

    void add(long hash) {
        if (size == longest) {
            putAside();
        } else if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, Math.min(longest, 2 * size));
        }
        hashes[size++] = hash;
    }

    boolean anyTwice() {
        sort();
        if (!twice && !runs.isEmpty()) {
            putAside();
            twice = meets();
        }
        return twice;
    }

    private void sort() {
        Arrays.sort(hashes, 0, size);
        for (int i = 1; i < size && !twice; i++) {
            twice = hashes[i] == hashes[i - 1];
        }
    }

    private void putAside() {
        sort();
        try {
            FileChannel to = file == null ? FileChannel.open(Files.createTempFile("candor-keys", null),
                    StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE) : file;
            file = to;
            ByteBuffer bytes = ByteBuffer.allocate(PIECE * Long.BYTES);
            for (int from = 0; from < size; from += PIECE) {
                int count = Math.min(PIECE, size - from);
                bytes.clear().asLongBuffer().put(hashes, from, count);
                bytes.limit(count * Long.BYTES);
                while (bytes.hasRemaining()) {
                    to.write(bytes);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        runs.add(size);
        size = 0;
    }

    /** Whether a hash stands in two runs. */
    private boolean meets() {
        PriorityQueue<Run> next = new PriorityQueue<>(Comparator.comparingLong(run -> run.first));
        long from = 0;
        for (int length : runs) {
            Run run = new Run(from, length);
            if (run.advance()) {
                next.add(run);
            }
            from += length;
        }
        boolean begun = false;
        long last = 0;
        while (!next.isEmpty()) {
            Run least = next.remove();
            if (begun && least.first == last) {
                return true;
            }
            begun = true;
            last = least.first;
            if (least.advance()) {
                next.add(least);
            }
        }
        return false;
    }

    @Override
    public void close() {
        try {
            if (file != null) {
                file.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One of them, read piece by piece. */
    private final class Run {

        private final ByteBuffer bytes = ByteBuffer.allocate(PIECE * Long.BYTES);
        private LongBuffer piece = LongBuffer.allocate(0);
        private long from;
        private long left;
        private long first;

        Run(long from, long left) {
            this.from = from;
            this.left = left;
        }

        /** @return whether there was another one */
        boolean advance() {
            if (!piece.hasRemaining() && left > 0) {
                read();
            }
            if (!piece.hasRemaining()) {
                return false;
            }
            first = piece.get();
            return true;
        }

        private void read() {
            int count = (int) Math.min(PIECE, left);
            bytes.clear().limit(count * Long.BYTES);
            try {
                FileChannel source = file;
                while (source != null && bytes.hasRemaining()) {
                    if (source.read(bytes, from * Long.BYTES + bytes.position()) < 0) {
                        throw new IOException("the file of hashes ended early");
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            piece = bytes.flip().asLongBuffer();
            from += count;
            left -= count;
        }
    }
}
