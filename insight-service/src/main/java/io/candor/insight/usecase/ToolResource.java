package io.candor.insight.usecase;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

import io.candor.insight.identity.Role;

@Path("/api/insight/v1/tools")
@Tag(name = "tools and use cases")
class ToolResource {

    public record Tools(List<Tool> tools) {
    }

    /** @param id made from the name when absent */
    public record NewTool(@Nullable @Pattern(regexp = Slug.PATTERN) String id,
            @NotBlank @Size(max = 120) @Pattern(regexp = PlainText.PATTERN, message = PlainText.MESSAGE) String name) {

        Tool tool() {
            return new Tool(id == null ? Slug.of(name) : id, name.strip());
        }
    }

    private final ToolCatalogue catalogue;

    ToolResource(ToolCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @GET
    @RolesAllowed({ Role.EMPLOYEE, Role.UNIT_LEAD, Role.READER, Role.AUTHOR, Role.USAGE_ADMIN, Role.AUDITOR, Role.ADMIN,
            Role.SERVICE })
    public Tools tools() {
        return new Tools(catalogue.all());
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed({ Role.AUTHOR, Role.USAGE_ADMIN })
    public Tool addTool(@NotNull @Valid NewTool tool) {
        return catalogue.add(tool.tool());
    }
}
