package io.candor.insight.accesslog;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import io.candor.insight.identity.CurrentViewer;
import io.candor.insight.identity.Role;

/** Who looked at what: entries for auditors, counts for the people in the groups, the head for everybody. */
@Path("/api/insight/v1/access-log")
@Tag(name = "access log")
class AccessLogResource {

    /** @param head of the newest day it was published on; null before the first */
    public record PublishedLogHead(ChainWalk.@Nullable PublishedHead head) {
    }

    private final LogReading reading;
    private final ChainWalk walk;
    private final ChainKeeping keeping;
    private final OwnGroupReads reads;
    private final CurrentViewer viewer;

    AccessLogResource(LogReading reading, ChainWalk walk, ChainKeeping keeping, OwnGroupReads reads, CurrentViewer viewer) {
        this.reading = reading;
        this.walk = walk;
        this.keeping = keeping;
        this.reads = reads;
        this.viewer = viewer;
    }

    @GET
    @RolesAllowed(Role.AUDITOR)
    @AccessLogged(value = AccessKind.LOG, node = "node")
    @Operation(operationId = "accessLog", summary = "Entries, newest first, 50 a page; asking is an entry itself")
    public LogReading.LogPage entries(@RestQuery @Size(max = 100) @Nullable String cursor,
            @Parameter(description = "First day, in the company's time zone") @RestQuery @Size(max = 100) @Nullable String from,
            @Parameter(description = "Last day") @RestQuery @Size(max = 100) @Nullable String to,
            @Parameter(description = "Part of a name, or a whole id") @RestQuery @Size(max = 200) @Nullable String person,
            @RestQuery @Size(max = 200) @Nullable String node) {
        return reading.page(cursor, from, to, person, node);
    }

    @GET
    @Path("/export")
    @RolesAllowed(Role.AUDITOR)
    @AccessLogged(AccessKind.LOG)
    @Produces("application/x-ndjson")
    @Operation(operationId = "exportAccessLog", summary = "The whole chain, oldest first, a line an entry")
    @APIResponse(responseCode = "200", description = "{\"entry\": …, \"hash\": …} a line; see ./candor eval access-log", content = @Content(mediaType = "application/x-ndjson", schema = @Schema(type = SchemaType.STRING)))
    public StreamingOutput export() {
        return reading::export;
    }

    @GET
    @Path("/chain")
    @RolesAllowed(Role.AUDITOR)
    @Operation(operationId = "checkAccessLog", summary = "Recomputes the chain now")
    public ChainState chain() {
        return walk.walk();
    }

    @GET
    @Path("/head")
    @PermitAll
    @Operation(operationId = "accessLogHead", summary = "The newest published head, the same for everybody")
    public PublishedLogHead head() {
        return new PublishedLogHead(keeping.newest().orElse(null));
    }

    @GET
    @Path("/mine")
    @RolesAllowed(Role.EMPLOYEE)
    @Operation(operationId = "readsOfMyGroup", summary = "How often results of one's own group were asked for, never by whom")
    public OwnGroupReads.OwnReads mine() {
        return reads.of(viewer.get());
    }
}
