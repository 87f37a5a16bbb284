package io.candor.insight.usage.json;

import java.io.IOException;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import com.fasterxml.jackson.databind.JsonNode;

/** A parser whose single values may not grow without limit. */
final class BoundedParser extends JsonParserDelegate {

    private final int longest;
    private long limit = Long.MAX_VALUE;

    BoundedParser(JsonParser parser, int longest) {
        super(parser);
        this.longest = longest;
    }

    /** The value that begins at the current token. */
    JsonNode bounded() throws IOException {
        limit = currentTokenLocation().getCharOffset() + longest;
        JsonNode value = getCodec().readTree(this);
        limit = Long.MAX_VALUE;
        return value;
    }

    @Override
    public @Nullable JsonToken nextToken() throws IOException {
        JsonToken token = super.nextToken();
        if (currentTokenLocation().getCharOffset() > limit) {
            throw new StreamConstraintsException("a value of more than " + longest + " characters", currentTokenLocation());
        }
        return token;
    }

    @Override
    public @Nullable String nextFieldName() throws IOException {
        return nextToken() == JsonToken.FIELD_NAME ? currentName() : null;
    }
}
