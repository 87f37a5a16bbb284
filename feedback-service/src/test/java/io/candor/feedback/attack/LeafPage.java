package io.candor.feedback.attack;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** A page of a B-tree over one uuid, as it lies on disk (PostgreSQL's {@code bufpage.h}, {@code nbtree.h}, {@code itup.h}). */
final class LeafPage {

    private static final int HEADER = 24;
    private static final int LINE_POINTER = 4;
    private static final int TUPLE_HEADER = 8;
    private static final int LOWER = 12;
    private static final int SPECIAL = 16;
    private static final int NEXT = 4;
    private static final int FLAGS = 12;
    private static final int LEAF = 1;

    private final ByteBuffer page;

    LeafPage(byte[] raw) {
        this.page = ByteBuffer.wrap(raw).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Keys of a leaf with the order of their writing; none of an inner page. */
    Map<String, BigInteger> places(int number) {
        Map<String, BigInteger> places = new HashMap<>();
        int special = page.getShort(SPECIAL) & 0xffff;
        if ((page.getShort(special + FLAGS) & LEAF) == 0) {
            return places;
        }
        // All but the rightmost page begin with their upper limit, which is no entry.
        int first = page.getInt(special + NEXT) == 0 ? 0 : 1;
        int lines = ((page.getShort(LOWER) & 0xffff) - HEADER) / LINE_POINTER;
        for (int line = first; line < lines; line++) {
            int offset = page.getInt(HEADER + line * LINE_POINTER) & 0x7fff;
            places.put(key(offset + TUPLE_HEADER).toString(),
                    BigInteger.valueOf((long) number * page.capacity() + page.capacity() - offset));
        }
        return places;
    }

    private UUID key(int at) {
        ByteBuffer key = page.duplicate().order(ByteOrder.BIG_ENDIAN).position(at);
        return new UUID(key.getLong(), key.getLong());
    }
}
