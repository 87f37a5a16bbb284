package io.candor.feedback.openapi;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class RecordSchemas implements OASFilter {

    private static final DotName NULLABLE = DotName.createSimple(Nullable.class);
    private static final String REFERENCE = "#/components/schemas/";

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
        // Jackson's tree is any JSON object to a client, not the tree's own accessors.
        api.getComponents().removeSchema("JsonNodeType");
        api.getComponents().addSchema("JsonNode", OASFactory.createSchema().addType(Schema.SchemaType.OBJECT)
                .additionalPropertiesSchema(OASFactory.createSchema()));
        api.getComponents().getSchemas().forEach((name, schema) -> {
            if (schema.getOneOf() != null) {
                schema.setType(null);
                schema.setProperties(null);
            } else if (records.containsKey(name) && schema.getProperties() != null) {
                describe(meant(records.get(name), schema), schema, requested.contains(name));
            }
        });
    }

    /** Records of two packages may share a name; the one meant has the schema's properties. */
    private static ClassInfo meant(List<ClassInfo> candidates, Schema schema) {
        return Collections.max(candidates, Comparator.comparingLong(type -> type.recordComponents().stream()
                .filter(component -> schema.getProperties().containsKey(component.name())).count()));
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

    /** Schemas of request bodies and of what lies in them. */
    private static Set<String> requestSchemas(OpenAPI api) {
        Set<String> names = new HashSet<>();
        api.getPaths().getPathItems().values().stream().flatMap(path -> path.getOperations().values().stream())
                .map(Operation::getRequestBody).filter(body -> body != null && body.getContent() != null)
                .flatMap(body -> body.getContent().getMediaTypes().values().stream())
                .forEach(media -> collect(api, media.getSchema(), names));
        return names;
    }

    private static void collect(OpenAPI api, @Nullable Schema schema, Set<String> names) {
        if (schema == null) {
            return;
        }
        if (schema.getRef() != null) {
            String name = schema.getRef().substring(REFERENCE.length());
            if (names.add(name)) {
                collect(api, api.getComponents().getSchemas().get(name), names);
            }
        }
        collect(api, schema.getItems(), names);
        if (schema.getProperties() != null) {
            schema.getProperties().values().forEach(property -> collect(api, property, names));
        }
    }
}
