package io.candor.insight.usage.json;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

import io.candor.insight.usage.UsageFile;

/** NDJSON: a broken line is refused alone, the others are kept. */
final class JsonLines {

    private static final JsonMapper JSON = JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION).build();

    private final JsonReport report;
    private final UsageFile file;
    private final CheckedRows rows;

    JsonLines(JsonReport report, UsageFile file, CheckedRows rows) {
        this.report = report;
        this.file = file;
        this.rows = rows;
    }

    void read(BufferedReader text) throws IOException {
        BoundedLines lines = new BoundedLines(text, report.longest());
        boolean only = true;
        String line = lines.next();
        for (long number = 1; line != null; number++) {
            if (line.length() > report.longest()) {
                rows.refuse(number, "longer than " + report.longest() + " characters");
                only = false;
            } else if (!line.isBlank()) {
                one(number, line, only);
                only = false;
            }
            line = lines.next();
        }
    }

    /** @param first whether nothing came before: a first line that is no row of this report is another report */
    private void one(long number, String line, boolean first) throws IOException {
        JsonNode value = parsed(line);
        if (value == null) {
            rows.refuse(number, "no valid JSON");
        } else if (value.isArray() || report.wraps(value)) {
            new JsonDocument(report, file, rows).read(new StringReader(line), number - 1);
        } else if (first && value.isObject()) {
            rows.only(number, value);
        } else {
            rows.row(number, value);
        }
    }

    private static @Nullable JsonNode parsed(String line) {
        try {
            return JSON.readTree(line);
        } catch (JsonProcessingException e) {
            return null;
        }
    }
}
