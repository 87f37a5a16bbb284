package io.candor.insight.search;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.TreeSet;
import java.util.zip.CRC32C;

import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.util.BytesRef;

/**
 * Where a page ended: the last hit's score and id. Carries a fingerprint of the question, so that a cursor cannot continue
 * another one, and a checksum against mangled links. It is no secret: it says nothing the page itself did not.
 */
record PageCursor(float score, String id) {

    private static final byte VERSION = 1;

    static PageCursor read(String text, SearchRequest request) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
            int checksum = bytes.getInt();
            if (checksum != checksum(bytes.slice()) || bytes.get() != VERSION || bytes.getInt() != fingerprint(request)) {
                throw new InvalidCursorException();
            }
            float score = bytes.getFloat();
            return new PageCursor(score, StandardCharsets.UTF_8.decode(bytes).toString());
        } catch (IllegalArgumentException | BufferUnderflowException e) {
            throw new InvalidCursorException();
        }
    }

    static PageCursor after(FieldDoc last) {
        return new PageCursor((Float) last.fields[0], ((BytesRef) last.fields[1]).utf8ToString());
    }

    String write(SearchRequest request) {
        byte[] key = id.getBytes(StandardCharsets.UTF_8);
        ByteBuffer bytes = ByteBuffer.allocate(4 + 1 + 4 + 4 + key.length);
        bytes.position(4).put(VERSION).putInt(fingerprint(request)).putFloat(score).put(key);
        bytes.putInt(0, checksum(bytes.slice(4, bytes.capacity() - 4)));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    /** Ids are unique, so the document number never breaks a tie and may be anything beyond the last. */
    FieldDoc position() {
        return new FieldDoc(Integer.MAX_VALUE, Float.NaN, new Object[] { score, new BytesRef(id) });
    }

    private static int checksum(ByteBuffer bytes) {
        CRC32C crc = new CRC32C();
        crc.update(bytes);
        return (int) crc.getValue();
    }

    private static int fingerprint(SearchRequest request) {
        String question = String.join("\0", request.text(), String.valueOf(request.unit()), String.valueOf(request.tool()),
                String.valueOf(request.useCase()), String.valueOf(request.wave()),
                request.scope() == null ? "*" : new TreeSet<>(request.scope()).toString());
        return checksum(ByteBuffer.wrap(question.getBytes(StandardCharsets.UTF_8)));
    }
}
