package io.candor.insight.usage.json;

import java.io.IOException;
import java.io.Reader;

import com.fasterxml.jackson.core.JsonFactory;
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

/** One JSON document: an array of rows, an object that wraps such an array, a single row, or several of these. Streamed. */
final class JsonDocument {

    private static final JsonMapper JSON = JsonMapper
            .builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder().maxStringLength(JsonReport.ROW).maxNestingDepth(64)
                            .build())
                    .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION).build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

    private final JsonReport report;
    private final UsageFile file;
    private final CheckedRows rows;

    JsonDocument(JsonReport report, UsageFile file, CheckedRows rows) {
        this.report = report;
        this.file = file;
        this.rows = rows;
    }

    void read(Reader text) throws IOException {
        read(text, 0);
    }

    /** @param before lines of the file before this document */
    void read(Reader text, long before) throws IOException {
        try (JsonParser plain = JSON.createParser(text); BoundedParser parser = new BoundedParser(plain, report.longest())) {
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
            if (parser.nextToken() == JsonToken.START_ARRAY && report.wrappers().contains(name)) {
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
            rows.only(line, other);
        }
    }
}
