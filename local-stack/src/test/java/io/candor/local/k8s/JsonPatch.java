package io.candor.local.k8s;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The two operations of RFC 6902 the overlays and the seeded faults use: {@code add} and {@code replace}. */
final class JsonPatch {

    private JsonPatch() {
    }

    static void apply(ObjectNode document, ArrayNode operations) {
        for (JsonNode operation : operations) {
            apply(document, operation.required("op").textValue(),
                    JsonPointer.compile(operation.required("path").textValue()), operation.required("value"));
        }
    }

    private static void apply(ObjectNode document, String op, JsonPointer path, JsonNode value) {
        JsonNode parent = document.at(path.head());
        String last = path.last().getMatchingProperty();
        if (op.equals("replace") && document.at(path).isMissingNode()) {
            throw new IllegalArgumentException("nothing to replace at " + path);
        }
        switch (parent) {
            case ObjectNode object when op.equals("add") || op.equals("replace") -> object.set(last, value.deepCopy());
            case ArrayNode list when op.equals("replace") -> list.set(Integer.parseInt(last), value.deepCopy());
            case ArrayNode list when op.equals("add") && last.equals("-") -> list.add(value.deepCopy());
            default -> throw new IllegalArgumentException("cannot " + op + " at " + path);
        }
    }
}
