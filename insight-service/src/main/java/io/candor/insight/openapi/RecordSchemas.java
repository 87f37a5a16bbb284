package io.candor.insight.openapi;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;
import org.jspecify.annotations.Nullable;

import io.quarkus.smallrye.openapi.OpenApiFilter;

/** Carries what records know about presence and null into the schemas, so that generated clients know it too. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = 2)
public class RecordSchemas implements OASFilter {

    private static final DotName NULLABLE = DotName.createSimple(Nullable.class);
    private static final String REFERENCE = "#/components/schemas/";

    private static final String DISCLOSURE = "Disclosure";

    private final Map<String, List<ClassInfo>> records = new HashMap<>();

    public RecordSchemas(IndexView index) {
        for (ClassInfo type : index.getKnownClasses()) {
            if (type.isRecord() && type.name().packagePrefix().startsWith("io.candor")) {
                records.computeIfAbsent(type.simpleName(), name -> new ArrayList<>()).add(type);
            }
        }
    }

    @Override
    public void filterOpenAPI(OpenAPI api) {
        Set<String> requested = requestSchemas(api);
        api.getComponents().getSchemas().keySet().stream().filter(name -> name.startsWith(DISCLOSURE)).toList()
                .forEach(api.getComponents()::removeSchema);
        api.getComponents().getSchemas().forEach((name, schema) -> {
            if (schema.getOneOf() != null) {
                schema.setType(null);
                schema.setProperties(null);
            } else if (schema.getProperties() != null) {
                schema.getProperties().values().stream().filter(property -> property.getOneOf() != null)
                        .forEach(RecordSchemas::onlyItsForms);
                recordOf(name, schema).ifPresent(type -> describe(type, schema, requested.contains(name)));
            }
        });
    }

    /** What is declared by its forms, as a disclosure, has no schema of its own beside them. */
    private static void onlyItsForms(Schema property) {
        property.setRef(null);
        property.setType(null);
    }

    /** Several records may share a simple name; the schema's own has exactly its components. */
    private Optional<ClassInfo> recordOf(String name, Schema schema) {
        return records.getOrDefault(name, List.of()).stream()
                .filter(type -> type.recordComponents().stream().map(RecordComponentInfo::name)
                        .collect(Collectors.toSet()).containsAll(schema.getProperties().keySet()))
                .min(Comparator.comparing(ClassInfo::name));
    }

    private static void describe(ClassInfo type, Schema schema, boolean request) {
        List<String> required = new ArrayList<>();
        for (RecordComponentInfo component : type.recordComponents()) {
            Schema property = schema.getProperties().get(component.name());
            if (property == null) {
                continue;
            }
            boolean nullable = component.type().hasAnnotation(NULLABLE);
            if (nullable) {
                schema.addProperty(component.name(), orNull(property));
            }
            // A client may leave out what may be null; the service never does.
            if (!nullable || !request) {
                required.add(component.name());
            }
        }
        schema.setRequired(required.isEmpty() ? null : required);
    }

    private static Schema orNull(Schema schema) {
        if (schema.getRef() != null) {
            return OASFactory.createSchema().addAnyOf(schema)
                    .addAnyOf(OASFactory.createSchema().addType(Schema.SchemaType.NULL));
        }
        return schema.getType() == null || schema.getType().contains(Schema.SchemaType.NULL) ? schema
                : schema.addType(Schema.SchemaType.NULL);
    }

    private static Set<String> requestSchemas(OpenAPI api) {
        Set<String> names = new HashSet<>();
        if (api.getPaths() == null) {
            return names;
        }
        api.getPaths().getPathItems().values().stream().flatMap(path -> path.getOperations().values().stream())
                .map(Operation::getRequestBody).filter(body -> body != null && body.getContent() != null)
                .flatMap(body -> body.getContent().getMediaTypes().values().stream())
                .map(media -> media.getSchema()).filter(schema -> schema != null && schema.getRef() != null)
                .forEach(schema -> names.add(schema.getRef().substring(REFERENCE.length())));
        return names;
    }
}
