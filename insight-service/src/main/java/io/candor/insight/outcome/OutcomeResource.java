package io.candor.insight.outcome;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Objects;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

import io.candor.insight.accesslog.AccessKind;
import io.candor.insight.accesslog.AccessLogged;
import io.candor.insight.identity.Role;
import io.candor.insight.problem.ProblemException;
import io.candor.insight.problem.ProblemType;
import io.smallrye.common.annotation.Blocking;

/** Upload of files of tasks and what became of them; nothing here shows an outcome. */
@Path("/api/insight/v1/outcomes/imports")
@Tag(name = "outcomes")
class OutcomeResource {

    private static final int PAGE = 20;

    /** @param next cursor of the following page; null on the last */
    public record OutcomeImports(List<OutcomeImportReport> imports, @Nullable String next) {
    }

    private final OutcomeImport imports;
    private final OutcomeRecords records;

    OutcomeResource(OutcomeImport imports, OutcomeRecords records) {
        this.imports = imports;
        this.records = records;
    }

    @POST
    @Consumes({ "text/csv", MediaType.TEXT_PLAIN, MediaType.APPLICATION_OCTET_STREAM })
    @RolesAllowed(Role.USAGE_ADMIN)
    @Blocking
    @Operation(operationId = "importOutcomes", summary = "Takes in a CSV of tasks: task, unit, tool, finished, with_ai, actual_minutes; estimate_minutes, rework, quality, person where known")
    public OutcomeImportReport importOutcomes(InputStream body) {
        return imports.take("The file", body);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed(Role.USAGE_ADMIN)
    @Blocking
    public OutcomeImportReport importOutcomesForm(@RestForm("file") @Nullable FileUpload file) {
        if (file == null) {
            throw new ProblemException(ProblemType.BAD_REQUEST, "The upload has no part named file.");
        }
        try {
            return imports.take(Objects.requireNonNullElse(file.fileName(), "The file"),
                    Files.newInputStream(file.uploadedFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @GET
    @RolesAllowed({ Role.USAGE_ADMIN, Role.AUDITOR })
    @AccessLogged(AccessKind.IMPORTS)
    @Operation(operationId = "outcomeImports", summary = "Imports of tasks, newest first")
    public OutcomeImports outcomeImports(@RestQuery @Nullable String cursor) {
        List<OutcomeRecords.Numbered> page = records.before(number(cursor), PAGE + 1);
        return new OutcomeImports(page.stream().limit(PAGE).map(OutcomeRecords.Numbered::report).toList(),
                page.size() <= PAGE ? null : Long.toString(page.get(PAGE - 1).number()));
    }

    private static long number(@Nullable String cursor) {
        try {
            return cursor == null || cursor.isBlank() ? Long.MAX_VALUE : Long.parseLong(cursor);
        } catch (NumberFormatException e) {
            throw new ProblemException(ProblemType.BAD_REQUEST, "The cursor does not belong to this list.");
        }
    }
}
