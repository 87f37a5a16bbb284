package io.candor.local.k8s;

import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The production overlay with one thing wrong, so that every rule is seen failing. */
final class SeededFault {

    private SeededFault() {
    }

    /** {@code object} is {@code Kind/name}, {@code path} a JSON pointer into it, {@code value} YAML. */
    static Manifests in(String object, String path, String value) {
        List<ObjectNode> documents = Kustomization.build(Manifests.K8S.resolve("overlays/prod"));
        ObjectNode meant = documents.stream()
                .filter(it -> object.equals(it.path("kind").asText() + "/" + it.at("/metadata/name").asText()))
                .findFirst().orElseThrow();
        ArrayNode operations = Kustomization.YAML.createArrayNode();
        try {
            operations.addObject().put("op", "add").put("path", path)
                    .set("value", Kustomization.YAML.readTree(value));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(value, e);
        }
        JsonPatch.apply(meant, operations);
        return Manifests.of(documents);
    }
}
