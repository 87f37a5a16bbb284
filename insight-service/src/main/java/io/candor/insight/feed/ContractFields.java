package io.candor.insight.feed;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** Finds what an event leaves out although the record that reads it does not allow null there. */
final class ContractFields {

    private ContractFields() {
    }

    /** The first missing field, by name. */
    static Optional<String> missing(Object value) {
        if (value instanceof Collection<?> many) {
            return many.stream().map(ContractFields::missing).flatMap(Optional::stream).findFirst();
        }
        if (!(value instanceof Record)) {
            return Optional.empty();
        }
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            Optional<String> missing = missing(value, component);
            if (missing.isPresent()) {
                return missing;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> missing(Object record, RecordComponent component) {
        try {
            Object part = component.getAccessor().invoke(record);
            if (part != null) {
                return missing(part);
            }
            return component.getAnnotatedType().isAnnotationPresent(Nullable.class) ? Optional.empty()
                    : Optional.of(component.getName());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a record's accessor is public", e);
        }
    }
}
