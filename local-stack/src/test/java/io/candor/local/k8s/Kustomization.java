package io.candor.local.k8s;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;

/**
 * Builds one kustomization directory: resources, generated config maps, patches, image tags, in that order.
 *
 * <p>
 * Anything else in a {@code kustomization.yaml} is refused, so that an overlay cannot change what no test sees. Unlike
 * kustomize, generated config maps keep their plain name: the content hash only makes pods roll.
 */
final class Kustomization {

    static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
    private static final Set<String> MERGED = Set.of("apiVersion", "kind", "resources", "configMapGenerator", "patches",
            "images");

    private final Path directory;
    private final List<ObjectNode> documents = new ArrayList<>();

    private Kustomization(Path directory) {
        this.directory = directory;
    }

    static List<ObjectNode> build(Path directory) {
        var kustomization = new Kustomization(directory);
        JsonNode file = documents(directory.resolve("kustomization.yaml")).getFirst();
        file.fieldNames().forEachRemaining(key -> {
            if (!MERGED.contains(key)) {
                throw new IllegalArgumentException(directory + ": '" + key + "' is not one of " + MERGED);
            }
        });
        file.path("resources").forEach(resource -> kustomization.include(resource.textValue()));
        file.path("configMapGenerator").forEach(kustomization::generate);
        file.path("patches").forEach(kustomization::patch);
        file.path("images").forEach(kustomization::tag);
        return kustomization.documents;
    }

    static List<ObjectNode> documents(Path file) {
        try (var parser = YAML.createParser(file.toFile());
                var values = YAML.readerFor(JsonNode.class).<JsonNode> readValues(parser)) {
            return values.readAll().stream().map(ObjectNode.class::cast).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    private void include(String resource) {
        Path path = directory.resolve(resource);
        documents.addAll(Files.isDirectory(path) ? build(path) : documents(path));
    }

    private void generate(JsonNode generator) {
        String name = generator.required("name").textValue();
        ObjectNode data = generator.path("behavior").asText("create").equals("merge")
                ? (ObjectNode) only(named("ConfigMap", name)).get("data")
                : created(name, generator.required("namespace").textValue());
        for (JsonNode literal : generator.path("literals")) {
            String[] pair = literal.textValue().split("=", 2);
            data.put(pair[0], pair[1]);
        }
        for (JsonNode file : generator.path("files")) {
            Path path = directory.resolve(file.textValue());
            data.put(path.getFileName().toString(), text(path));
        }
    }

    private ObjectNode created(String name, String namespace) {
        ObjectNode configMap = YAML.createObjectNode().put("apiVersion", "v1").put("kind", "ConfigMap");
        configMap.putObject("metadata").put("name", name).put("namespace", namespace);
        documents.add(configMap);
        return configMap.putObject("data");
    }

    private void patch(JsonNode patch) {
        Path path = directory.resolve(patch.required("path").textValue());
        if (text(path).stripLeading().startsWith("- ")) {
            ArrayNode operations = (ArrayNode) read(path);
            matching(patch.required("target")).forEach(document -> JsonPatch.apply(document, operations));
        } else if (patch.has("target")) {
            ObjectNode change = documents(path).getFirst();
            change.remove(List.of("apiVersion", "kind", "metadata"));
            matching(patch.get("target")).forEach(document -> StrategicMerge.merge(document, change));
        } else {
            documents(path).forEach(change -> StrategicMerge.merge(only(sameObject(change)), change));
        }
    }

    private void tag(JsonNode image) {
        String name = image.required("name").textValue();
        String tagged = image.path("newName").asText(name) + ":" + image.required("newTag").textValue();
        documents.stream().flatMap(document -> document.findParents("image").stream())
                .filter(container -> container.get("image").textValue().equals(name))
                .forEach(container -> ((ObjectNode) container).put("image", tagged));
    }

    private List<ObjectNode> matching(JsonNode target) {
        return all(document -> whole(target, "kind").test(document.path("kind").textValue())
                && whole(target, "name").test(document.at("/metadata/name").textValue())
                && (!target.has("labelSelector") || hasLabel(document, target.get("labelSelector").textValue())));
    }

    private static boolean hasLabel(ObjectNode document, String selector) {
        String[] pair = selector.split("=");
        return document.at("/metadata/labels").path(pair[0]).asText().equals(pair[1]);
    }

    private static Predicate<String> whole(JsonNode target, String field) {
        return Pattern.compile("^(?:" + target.path(field).asText(".*") + ")$").asMatchPredicate();
    }

    private Predicate<ObjectNode> sameObject(JsonNode change) {
        return named(change.path("kind").textValue(), change.at("/metadata/name").textValue());
    }

    private static Predicate<ObjectNode> named(String kind, String name) {
        return document -> document.path("kind").asText().equals(kind)
                && document.at("/metadata/name").asText().equals(name);
    }

    private ObjectNode only(Predicate<ObjectNode> wanted) {
        List<ObjectNode> found = all(wanted);
        if (found.size() != 1) {
            throw new IllegalArgumentException(directory + ": a patch or generator meets " + found.size() + " objects");
        }
        return found.getFirst();
    }

    private List<ObjectNode> all(Predicate<ObjectNode> wanted) {
        return documents.stream().filter(wanted).toList();
    }

    private static JsonNode read(Path path) {
        try {
            return YAML.readTree(path.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(path.toString(), e);
        }
    }

    private static String text(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(path.toString(), e);
        }
    }
}
