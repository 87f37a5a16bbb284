package io.candor.insight.usage.json;

import java.io.IOException;
import java.io.Reader;

import org.jspecify.annotations.Nullable;

/** Lines of a text, ended by a line feed; of one that is too long only so much is kept as shows it. */
final class BoundedLines {

    private static final int PIECE = 1 << 15;

    private final Reader text;
    private final int longest;
    private final char[] piece = new char[PIECE];
    private final StringBuilder line = new StringBuilder();
    private int from;
    private int to;

    /** @param longest characters a line may have */
    BoundedLines(Reader text, int longest) {
        this.text = text;
        this.longest = longest;
    }

    /** One sign more than allowed of a longer line; null at the end of the text. */
    @Nullable
    String next() throws IOException {
        if (from == to && !read()) {
            return null;
        }
        line.setLength(0);
        do {
            int end = from;
            while (end < to && piece[end] != '\n') {
                end++;
            }
            line.append(piece, from, Math.min(end - from, longest + 1 - line.length()));
            from = Math.min(end + 1, to);
            if (end < to) {
                break;
            }
        } while (read());
        return line.toString();
    }

    private boolean read() throws IOException {
        int count = text.read(piece);
        from = 0;
        to = Math.max(count, 0);
        return count > 0;
    }
}
