package io.candor.insight.usage;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

import io.candor.insight.problem.ProblemException;
import io.candor.insight.problem.ProblemType;

/**
 * One uploaded file or part.
 *
 * @param drawn when its figures were drawn as far as the upload says, else when it came: the day of snapshots that name none
 */
public record UsageFile(String name, InputStream bytes, Instant drawn) implements AutoCloseable {

    private static final int BUFFER = 1 << 16;

    public UsageFile {
        name = name.replace('\0', ' ');
    }

    /** Drawn at no known time. */
    public UsageFile(String name, InputStream bytes) {
        this(name, bytes, Instant.EPOCH);
    }

    UsageFile drawnAt(Instant moment) {
        return new UsageFile(name, bytes, moment);
    }

    /** The day (UTC) it was drawn on. */
    public LocalDate drawnOn() {
        return LocalDate.ofInstant(drawn, ZoneOffset.UTC);
    }

    /**
     * The content as strict UTF-8 without its byte order mark. A byte that is not UTF-8 fails the read with a
     * {@link java.nio.charset.CharacterCodingException}; a file that is recognisably something else is refused at once.
     */
    public BufferedReader text() throws IOException {
        PushbackInputStream in = new PushbackInputStream(bytes, 4);
        byte[] start = in.readNBytes(4);
        int first = start.length > 0 ? start[0] & 0xff : -1;
        int second = start.length > 1 ? start[1] & 0xff : -1;
        if (first == 0x1f && second == 0x8b || first == 'P' && second == 'K' && start.length > 2 && start[2] <= 8) {
            throw unreadable("is compressed; unpack it first");
        }
        if (first == 0xff && second == 0xfe || first == 0xfe && second == 0xff || first == 0 || second == 0) {
            throw unreadable("is UTF-16 or binary; save it as UTF-8");
        }
        boolean mark = first == 0xef && second == 0xbb && start.length > 2 && (start[2] & 0xff) == 0xbf;
        in.unread(start, mark ? 3 : 0, start.length - (mark ? 3 : 0));
        return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT)), BUFFER);
    }

    /** Refuses the whole file; the sentence goes on after its name. */
    public ProblemException unreadable(String reason) {
        return new ProblemException(ProblemType.UNREADABLE_FILE, name + " " + reason + ".");
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
