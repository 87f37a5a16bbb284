package io.candor.insight.problem;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonMappingException;

/** Where a fault lies: RFC 6901 into a JSON body, "" being all of it, or the bare name of a query or path parameter. */
final class Pointer {

    private Pointer() {
    }

    static String of(ConstraintViolation<?> violation) {
        StringBuilder body = new StringBuilder();
        List<Class<?>> parameters = List.of();
        String parameter = "";
        boolean wholeBody = false;
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getKind() == ElementKind.METHOD) {
                parameters = node.as(Path.MethodNode.class).getParameterTypes();
            } else if (node.getKind() == ElementKind.PARAMETER) {
                parameter = node.getName();
                // Bodies are read as records, parameters as plain values.
                wholeBody = parameters.get(node.as(Path.ParameterNode.class).getParameterIndex()).isRecord();
            } else {
                append(body, node, violation.getLeafBean());
            }
        }
        return wholeBody || !body.isEmpty() ? body.toString() : parameter;
    }

    /** A rule about several fields is about the whole they are parts of. */
    private static void append(StringBuilder body, Path.Node node, @Nullable Object owner) {
        if (node.getIndex() != null) {
            body.append('/').append(node.getIndex());
        }
        boolean rule = owner instanceof Record && Arrays.stream(owner.getClass().getRecordComponents())
                .map(RecordComponent::getName).noneMatch(node.getName()::equals);
        if (node.getKind() == ElementKind.PROPERTY && !rule) {
            body.append('/').append(node.getName());
        }
    }

    static String of(JsonMappingException unreadable) {
        StringBuilder body = new StringBuilder();
        for (JsonMappingException.Reference step : unreadable.getPath()) {
            body.append('/').append(step.getFieldName() == null ? String.valueOf(step.getIndex()) : step.getFieldName());
        }
        return body.toString();
    }
}
