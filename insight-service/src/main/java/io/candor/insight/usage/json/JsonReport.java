package io.candor.insight.usage.json;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import com.fasterxml.jackson.databind.JsonNode;

import io.candor.insight.usage.RowSink;
import io.candor.insight.usage.UsageFile;

/**
 * The shape of one report.
 *
 * @param wrappers names under which an object carries an array of its rows
 * @param marks fields of which a row has at least one
 * @param others fields by which another report gives itself away, and what to say then after "The file"
 * @param longest characters of the longest row
 */
public record JsonReport(Set<String> wrappers, Set<String> marks, Map<String, String> others, int longest) {

    /** Enough for what is about one person on one day. */
    public static final int ROW = 1 << 20;
    /** Enough for a bucket of time with a row for everybody in it. */
    public static final int BUCKET = 1 << 24;

    /** From the first line whether the file is NDJSON must be seen; longer ones are read as one document. */
    private static final int LOOK_AHEAD = 1 << 20;

    public JsonReport {
        others = new TreeMap<>(others);
    }

    /** @throws io.candor.insight.problem.ProblemException where the file as a whole is not this report */
    public void read(UsageFile file, RowSink sink, JsonRows rows) throws IOException {
        CheckedRows checked = new CheckedRows(this, file, sink, rows);
        try (BufferedReader text = file.text()) {
            if (isLineByLine(text)) {
                new JsonLines(this, file, checked).read(text);
            } else {
                new JsonDocument(this, file, checked).read(text);
            }
        }
    }

    boolean wraps(JsonNode value) {
        return wrappers.stream().anyMatch(name -> value.path(name).isArray());
    }

    boolean isMarked(JsonNode row) {
        return marks.isEmpty() || marks.stream().anyMatch(row::has);
    }

    /**
     * NDJSON when the first line is an object of its own, or breaks off and the next line begins another. Everything else,
     * however it is broken into lines, is one document.
     */
    private static boolean isLineByLine(BufferedReader text) throws IOException {
        text.mark(LOOK_AHEAD + 1);
        int depth = 0;
        boolean quoted = false;
        boolean begun = false;
        boolean lines = false;
        int last = 0;
        for (int i = 0; i < LOOK_AHEAD; i++) {
            int sign = text.read();
            if (begun && (sign < 0 || sign == '\n')) {
                lines = depth == 0 || last != ',' && last != '[' && last != ':' && text.read() == '{';
                break;
            } else if (sign < 0 || !begun && sign != '{' && !Character.isWhitespace(sign)) {
                break;
            } else if (quoted && sign == '\\') {
                text.read();
                i++;
            } else if (sign == '"') {
                quoted = !quoted;
            } else if (!quoted && sign == '{') {
                depth++;
                begun = true;
            } else if (!quoted && sign == '}') {
                depth--;
            }
            last = Character.isWhitespace(sign) ? last : sign;
        }
        text.reset();
        return lines;
    }
}
