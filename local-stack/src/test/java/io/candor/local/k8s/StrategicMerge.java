package io.candor.local.k8s;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Kubernetes' strategic merge for the fields these manifests patch: objects merge, lists with a merge key merge by it (new
 * elements first, as kustomize puts them), lists of plain values are replaced.
 */
final class StrategicMerge {

    private static final Map<String, String> MERGE_KEYS = Map.of("containers", "name", "volumes", "name", "env", "name",
            "volumeMounts", "mountPath");

    private StrategicMerge() {
    }

    static void merge(ObjectNode target, JsonNode change) {
        change.properties().forEach(field -> {
            String name = field.getKey();
            JsonNode value = field.getValue();
            JsonNode present = target.get(name);
            if (name.startsWith("$") || value.isNull()) {
                throw new IllegalArgumentException("patches here only add and replace, not " + name + ": " + value);
            } else if (present instanceof ObjectNode object && value.isObject()) {
                merge(object, value);
            } else if (present instanceof ArrayNode list && value.path(0).isObject()) {
                mergeList(name, list, (ArrayNode) value);
            } else {
                target.set(name, value.deepCopy());
            }
        });
    }

    private static void mergeList(String name, ArrayNode target, ArrayNode changes) {
        String key = MERGE_KEYS.get(name);
        if (key == null) {
            throw new IllegalArgumentException("no merge key known for the list '" + name + "'");
        }
        int added = 0;
        for (JsonNode change : changes) {
            ObjectNode present = find(target, key, change.required(key));
            if (present == null) {
                target.insert(added++, change.deepCopy());
            } else {
                merge(present, change);
            }
        }
    }

    private static @Nullable ObjectNode find(ArrayNode list, String key, JsonNode value) {
        for (JsonNode element : list) {
            if (value.equals(element.get(key))) {
                return (ObjectNode) element;
            }
        }
        return null;
    }
}
