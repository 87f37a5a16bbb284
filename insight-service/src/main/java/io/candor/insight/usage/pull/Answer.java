package io.candor.insight.usage.pull;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpHeaders;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** What a source answered with 200, or with 204 and no body. */
record Answer(URI address, HttpHeaders headers, byte[] body) {

    private static final JsonMapper JSON = new JsonMapper();

    /** @throws PullFailure where it is no JSON */
    JsonNode json() throws PullFailure {
        try {
            return JSON.readTree(body);
        } catch (IOException e) {
            throw new PullFailure(200, "the source answered with something that is no JSON");
        }
    }

    /**
     * Whether it is JSON to its end, or lines of which the last is: a body that breaks off without a word of HTTP is not.
     */
    boolean isWhole() {
        int end = body.length;
        while (end > 0 && Character.isWhitespace(body[end - 1])) {
            end--;
        }
        int line = end;
        while (line > 0 && body[line - 1] != '\n') {
            line--;
        }
        return end == 0 || isJson(line, end) || line > 0 && isJson(0, end);
    }

    private boolean isJson(int from, int to) {
        try (JsonParser parser = JSON.createParser(body, from, to - from)) {
            int documents = 0;
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                parser.skipChildren();
                documents++;
            }
            return documents > 0;
        } catch (IOException e) {
            return false;
        }
    }

    boolean isBlank() {
        for (byte one : body) {
            if (!Character.isWhitespace(one)) {
                return false;
            }
        }
        return true;
    }
}
