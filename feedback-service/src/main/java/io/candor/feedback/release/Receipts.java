package io.candor.feedback.release;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;

/** The receipts of one answer's parts, as its browser sealed them beside the answers. */
record Receipts(JsonNode parts) {

    static final Receipts NONE = new Receipts(MissingNode.getInstance());

    @Nullable
    Receipt ratings() {
        return Receipt.of(parts.path("ratings"));
    }

    @Nullable
    Receipt comment(String question) {
        return Receipt.of(parts.path("comments").path(question));
    }
}
