package io.candor.insight.usage.pull;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpHeaders;

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

    boolean isBlank() {
        for (byte one : body) {
            if (!Character.isWhitespace(one)) {
                return false;
            }
        }
        return true;
    }
}
