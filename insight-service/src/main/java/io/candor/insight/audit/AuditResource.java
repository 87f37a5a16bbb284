package io.candor.insight.audit;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

import io.candor.insight.accesslog.AccessKind;
import io.candor.insight.accesslog.AccessLogged;
import io.candor.insight.export.Digest;
import io.candor.insight.identity.CurrentViewer;
import io.candor.insight.identity.Role;
import io.candor.insight.usecase.PlainText;
import io.quarkus.security.identity.SecurityIdentity;

/** Audits: frozen once, then findings, decisions and two signatures. */
@Path("/api/insight/v1/audits")
@Tag(name = "audits")
@RolesAllowed({ Role.READER, Role.AUDITOR })
class AuditResource {

    static final String DIGEST = "Repr-Digest";

    public record NewFinding(@NotBlank @PlainText @Size(max = 2000) String what,
            @NotBlank @PlainText @Size(max = 200) String owner) {
    }

    public record NewDecision(@NotNull @Pattern(regexp = "accepted|rejected|deferred") String outcome,
            @NotBlank @PlainText @Size(max = 2000) String reason) {
    }

    /** @param recordDigest of the record as the signer has read it */
    public record NewSignOff(@NotNull @Pattern(regexp = "[0-9a-f]{64}") String recordDigest) {
    }

    public record NewWithdrawal(@NotBlank @PlainText @Size(max = 300) String reason) {
    }

    private final AuditDesk desk;
    private final AuditRecords records;
    private final CurrentViewer viewer;
    private final SecurityIdentity identity;
    private final JsonWebToken token;

    AuditResource(AuditDesk desk, AuditRecords records, CurrentViewer viewer, SecurityIdentity identity, JsonWebToken token) {
        this.desk = desk;
        this.records = records;
        this.viewer = viewer;
        this.identity = identity;
        this.token = token;
    }

    @GET
    @AccessLogged(AccessKind.BOARD)
    @Operation(operationId = "audits", summary = "Audits the caller may see, newest first, fifty a page")
    public AuditList audits(@RestQuery @DefaultValue("0") @Min(0) @Max(100_000) int page) {
        return desk.list(viewer.get(), page);
    }

    @POST
    @ResponseStatus(201)
    @AccessLogged(AccessKind.BOARD)
    @Operation(operationId = "openAudit", summary = "Freezes what stands in a closed period about some units and tools")
    public AuditReport openAudit(@NotNull @Valid AuditQuestion question) {
        return desk.open(viewer.get(), staff(), question);
    }

    @GET
    @Path("/{auditId}")
    @Produces(MediaType.APPLICATION_JSON)
    @AccessLogged(AccessKind.BOARD)
    @Operation(operationId = "audit", summary = "An audit with all on its record; the header Repr-Digest is of these bytes")
    @APIResponse(responseCode = "200", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = AuditReport.class)))
    public RestResponse<byte[]> audit(@RestPath UUID auditId) {
        return told(records.write(desk.report(viewer.get(), auditId)).getBytes(StandardCharsets.UTF_8),
                MediaType.APPLICATION_JSON);
    }

    @GET
    @Path("/{auditId}/pdf")
    @Produces("application/pdf")
    @AccessLogged(AccessKind.BOARD)
    @Operation(operationId = "auditAsPdf", summary = "The same as a PDF; the header Repr-Digest is of these bytes")
    @APIResponse(responseCode = "200", content = @Content(mediaType = "application/pdf", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<byte[]> auditAsPdf(@RestPath UUID auditId) {
        return told(AuditPdf.of(desk.report(viewer.get(), auditId)), "application/pdf");
    }

    @POST
    @Path("/{auditId}/findings")
    @ResponseStatus(201)
    @AccessLogged(AccessKind.BOARD)
    @Operation(operationId = "noteFinding", summary = "Puts a finding on record, with the office that decides on it")
    public AuditReport noteFinding(@RestPath UUID auditId, @NotNull @Valid NewFinding finding) {
        return desk.find(viewer.get(), staff(), auditId, finding.what().strip(), finding.owner().strip());
    }

    @POST
    @Path("/{auditId}/findings/{number}/decisions")
    @ResponseStatus(201)
    @AccessLogged(AccessKind.BOARD)
    @Operation(operationId = "decideFinding", summary = "Records a decision on a finding; the newest stands")
    public AuditReport decideFinding(@RestPath UUID auditId, @RestPath int number, @NotNull @Valid NewDecision decision) {
        return desk.decide(viewer.get(), staff(), auditId, number, decision.outcome(), decision.reason().strip());
    }

    @POST
    @Path("/{auditId}/sign-offs")
    @ResponseStatus(201)
    @AccessLogged(AccessKind.BOARD)
    @Operation(operationId = "signAudit", summary = "Signs the record as read; two sign, neither of whom opened it")
    public AuditReport signAudit(@RestPath UUID auditId, @NotNull @Valid NewSignOff signOff) {
        return desk.sign(viewer.get(), staff(), auditId, signOff.recordDigest());
    }

    @POST
    @Path("/{auditId}/withdrawal")
    @ResponseStatus(201)
    @AccessLogged(AccessKind.BOARD)
    @Operation(operationId = "withdrawAudit", summary = "Marks an unsigned audit as opened by mistake; only who opened it, and it stays on record")
    public AuditReport withdrawAudit(@RestPath UUID auditId, @NotNull @Valid NewWithdrawal withdrawal) {
        return desk.withdraw(viewer.get(), staff(), auditId, withdrawal.reason().strip());
    }

    private static RestResponse<byte[]> told(byte[] body, String type) {
        return RestResponse.ResponseBuilder.ok(body, type).header(DIGEST, Digest.header(body)).build();
    }

    /** A realm may leave claims out of its tokens; the log-in's name is always there. */
    private Staff staff() {
        String logIn = identity.getPrincipal().getName();
        String subject = token.getSubject();
        String name = token.getClaim("name");
        return new Staff(subject == null ? logIn : subject, name == null || name.isBlank() ? logIn : name);
    }
}
