package io.candor.local.k8s;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.fabric8.kubernetes.api.model.HasMetadata;

/**
 * Fields of a manifest that the API server does not know. The model classes put those into a map called
 * {@code additionalProperties} and go on; a real cluster would drop them, and a mistyped {@code securityContext} with them.
 */
final class UnknownFields {

    private final List<String> found = new ArrayList<>();

    private UnknownFields() {
    }

    static List<String> of(Manifests manifests) {
        var walk = new UnknownFields();
        for (HasMetadata object : manifests.objects()) {
            walk.visit(object.getKind() + "/" + object.getMetadata().getName(), object);
        }
        return walk.found;
    }

    private void visit(String path, @Nullable Object value) {
        switch (value) {
            case List<?> list -> list.forEach(element -> visit(path + "[]", element));
            case Map<?, ?> map -> map.forEach((key, element) -> visit(path + "." + key, element));
            case Object model when model.getClass().getName().startsWith("io.fabric8.kubernetes.api.model.") ->
                fields(path, model);
            case null, default -> {
            }
        }
    }

    private void fields(String path, Object model) {
        for (Class<?> type = model.getClass(); type != null; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (Modifier.isStatic(field.getModifiers())) {
                    continue;
                }
                Object value = read(field, model);
                if (field.getName().equals("additionalProperties") && value instanceof Map<?, ?> unknown) {
                    unknown.keySet().forEach(key -> found.add(path + "." + key));
                } else {
                    visit(path + "." + field.getName(), value);
                }
            }
        }
    }

    private static @Nullable Object read(Field field, Object model) {
        try {
            field.setAccessible(true);
            return field.get(model);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
