package io.candor.insight.openapi;

import java.util.List;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

import io.quarkus.smallrye.openapi.OpenApiFilter;

/** Every operation may answer with a problem; the framework's own descriptions of it give way to ours. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = 1)
public class ProblemResponses implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI api) {
        List.of("HttpProblem", "HttpValidationProblem", "Violation").forEach(api.getComponents()::removeSchema);
        api.getComponents().addSchema("ProblemDetail", detail()).addSchema("Problem", problem());
        if (api.getPaths() != null) {
            api.getPaths().getPathItems().values().stream().flatMap(path -> path.getOperations().values().stream())
                    .forEach(operation -> operation.getResponses().addAPIResponse("default", response()));
        }
    }

    private static APIResponse response() {
        Schema reference = OASFactory.createSchema().ref("#/components/schemas/Problem");
        return OASFactory.createAPIResponse().description("What went wrong, RFC 9457")
                .content(OASFactory.createContent().addMediaType("application/problem+json",
                        OASFactory.createMediaType().schema(reference)));
    }

    private static Schema problem() {
        return object().addProperty("type", text().format("uri")).addProperty("title", text())
                .addProperty("status", whole()).addProperty("detail", text())
                .addProperty("code", text().description("what a client switches on: the last part of type"))
                .addProperty("errors", OASFactory.createSchema().addType(SchemaType.ARRAY)
                        .items(OASFactory.createSchema().ref("#/components/schemas/ProblemDetail")))
                .required(List.of("type", "title", "status", "code"));
    }

    private static Schema detail() {
        return object().addProperty("pointer", text()).addProperty("line", whole()).addProperty("field", text())
                .addProperty("value", text()).addProperty("code", text()).addProperty("detail", text())
                .required(List.of("code", "detail"));
    }

    private static Schema object() {
        return OASFactory.createSchema().addType(SchemaType.OBJECT);
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(SchemaType.STRING);
    }

    private static Schema whole() {
        return OASFactory.createSchema().addType(SchemaType.INTEGER);
    }
}
