package io.candor.insight.problem;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A body of undeclared length, read up to a limit. */
final class CountedBody extends FilterInputStream {

    private final long most;
    private long read;

    CountedBody(InputStream body, long most) {
        super(body);
        this.most = most;
    }

    static String refusal(long most) {
        return "A body may hold at most " + most + " bytes.";
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        count(next < 0 ? 0 : 1);
        return next;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int some = super.read(into, from, length);
        count(some < 0 ? 0 : some);
        return some;
    }

    @Override
    public long skip(long bytes) throws IOException {
        long skipped = super.skip(bytes);
        count(skipped);
        return skipped;
    }

    /** The platform's stream reads on to its end when it is closed, which a body too large may never have. */
    @Override
    public void close() throws IOException {
        if (read <= most) {
            super.close();
        }
    }

    private void count(long more) {
        read += more;
        if (read > most) {
            throw new ProblemException(ProblemType.TOO_LARGE, refusal(most));
        }
    }
}
