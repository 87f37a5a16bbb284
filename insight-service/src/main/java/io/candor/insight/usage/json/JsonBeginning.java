package io.candor.insight.usage.json;

import java.io.IOException;
import java.io.PushbackInputStream;

/** Tells JSON from a table by the first sign that is neither blank nor a byte order mark. */
public final class JsonBeginning {

    /** Bytes the stream must be able to take back. */
    public static final int LOOK_AHEAD = 64;

    private JsonBeginning() {
    }

    public static boolean isIn(PushbackInputStream bytes) throws IOException {
        byte[] start = bytes.readNBytes(LOOK_AHEAD);
        bytes.unread(start);
        for (byte sign : start) {
            if (sign == '{' || sign == '[') {
                return true;
            } else if (sign > ' ') {
                return false;
            }
        }
        return false;
    }
}
