package io.candor.insight.usage.copilot;

import java.io.IOException;
import java.io.Reader;
import java.util.Set;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.candor.insight.usage.UsageFile;

/**
 * One JSON document: an array of rows, an object that wraps such an array, a single row, or several of these. Streamed, so
 * that one line of hundreds of megabytes costs no more memory than its longest row. Broken JSON refuses the whole file,
 * because where the next row begins can no longer be told.
 */
final class ReportDocument {

    /** Names under which wrappers carry their rows. */
    static final Set<String> ROWS = Set.of("day_totals", "user_totals", "users", "data");

    private static final JsonMapper JSON = JsonMapper
            .builder(com.fasterxml.jackson.core.JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder().maxStringLength(ReportLines.LONGEST)
                            .maxNestingDepth(64).build())
                    .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION).build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

    private final UsageFile file;
    private final ReportRows rows;

    ReportDocument(UsageFile file, ReportRows rows) {
        this.file = file;
        this.rows = rows;
    }

    void read(Reader text) throws IOException {
        read(text, 0);
    }

    /** @param before lines of the file before this document */
    void read(Reader text, long before) throws IOException {
        try (JsonParser plain = JSON.createParser(text); BoundedParser parser = new BoundedParser(plain)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                switch (token) {
                    case START_ARRAY -> array(parser, before);
                    case START_OBJECT -> object(parser, before);
                    default -> throw file.unreadable("is JSON but no report: it begins with " + token.asString());
                }
            }
        } catch (JsonProcessingException e) {
            long line = before + (e.getLocation() == null ? 0 : e.getLocation().getLineNr());
            throw file.unreadable("holds no valid JSON from line " + line + " on");
        }
    }

    private void array(BoundedParser parser, long before) throws IOException {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            long line = before + parser.currentTokenLocation().getLineNr();
            rows.row(line, parser.bounded());
        }
    }

    private void object(BoundedParser parser, long before) throws IOException {
        long line = before + parser.currentTokenLocation().getLineNr();
        ObjectNode other = JSON.createObjectNode();
        boolean wrapper = false;
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            if (parser.nextToken() == JsonToken.START_ARRAY && ROWS.contains(name)) {
                wrapper = true;
                array(parser, before);
            } else {
                JsonNode value = parser.bounded();
                other.set(name, value);
            }
        }
        if (wrapper) {
            rows.envelope(other);
        } else {
            rows.row(line, other);
        }
    }
}
