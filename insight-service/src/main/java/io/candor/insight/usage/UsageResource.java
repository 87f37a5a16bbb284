package io.candor.insight.usage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
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

/** Upload of usage files and what became of them; nothing here shows anybody's use. */
@Path("/api/insight/v1/usage")
@Tag(name = "usage")
class UsageResource {

    private static final int PAGE = 20;
    private static final int ROWS = 10_000;

    /** @param next cursor of the following page; null on the last */
    public record Imports(List<ImportReport> imports, @Nullable String next) {
    }

    /** @param next cursor of the following page; null on the last */
    public record Rejections(List<Rejection> rejections, @Nullable String next) {
    }

    public record Sources(List<UsageSources.Source> sources) {
    }

    private final UsageImport imports;
    private final ImportReports reports;
    private final UsageSources sources;

    UsageResource(UsageImport imports, ImportReports reports, UsageSources sources) {
        this.imports = imports;
        this.reports = reports;
        this.sources = sources;
    }

    @POST
    @Path("/imports")
    @Consumes({ MediaType.APPLICATION_JSON, "application/x-ndjson", "application/jsonl", "text/csv", MediaType.TEXT_PLAIN,
            MediaType.APPLICATION_OCTET_STREAM })
    @RolesAllowed(Role.USAGE_ADMIN)
    @Blocking
    public ImportReport importUsage(@RestQuery @DefaultValue("") String source, @RestQuery @Nullable String asOf,
            InputStream body) {
        return imports.take(source, List.of(new UsageFile("The file", body)), null, instant(asOf));
    }

    @POST
    @Path("/imports")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed(Role.USAGE_ADMIN)
    @Blocking
    public ImportReport importUsageParts(@RestQuery @DefaultValue("") String source, @RestQuery @Nullable String asOf,
            @RestForm("file") List<FileUpload> files, @RestForm("mapping") @Nullable FileUpload mapping) {
        try {
            return imports.take(source, opened(files), mapping == null ? null : text(mapping), instant(asOf));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @GET
    @Path("/imports")
    @RolesAllowed({ Role.USAGE_ADMIN, Role.AUDITOR })
    @AccessLogged(AccessKind.IMPORTS)
    public Imports usageImports(@RestQuery @Nullable String cursor) {
        List<ImportReports.Numbered> page = reports.before(number(cursor, Long.MAX_VALUE), PAGE + 1);
        List<ImportReport> shown = page.stream().limit(PAGE).map(ImportReports.Numbered::report).toList();
        return new Imports(shown, page.size() <= PAGE ? null : Long.toString(page.get(PAGE - 1).number()));
    }

    @GET
    @Path("/imports/{importId}")
    @RolesAllowed({ Role.USAGE_ADMIN, Role.AUDITOR })
    @AccessLogged(AccessKind.IMPORTS)
    public ImportReport usageImport(@PathParam("importId") UUID importId) {
        return known(importId);
    }

    @GET
    @Path("/imports/{importId}/rejections")
    @RolesAllowed({ Role.USAGE_ADMIN, Role.AUDITOR })
    @AccessLogged(AccessKind.IMPORTS)
    @Operation(operationId = "usageRejections", summary = "Every row an import refused, 10,000 a page, in the order of its files")
    public Rejections usageRejections(@PathParam("importId") UUID importId, @RestQuery @Nullable String cursor) {
        known(importId);
        long after = number(cursor, 0);
        List<Rejection> page = reports.rejections(importId, after, ROWS + 1);
        return new Rejections(page.stream().limit(ROWS).toList(),
                page.size() <= ROWS ? null : Long.toString(after + ROWS));
    }

    @GET
    @Path("/sources")
    @RolesAllowed({ Role.USAGE_ADMIN, Role.AUDITOR })
    @AccessLogged(AccessKind.IMPORTS)
    public Sources usageSources() {
        return new Sources(sources.all());
    }

    private ImportReport known(UUID importId) {
        return reports.find(importId)
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND, "There is no such import."));
    }

    private static List<UsageFile> opened(List<FileUpload> files) throws IOException {
        if (files.isEmpty()) {
            throw new ProblemException(ProblemType.BAD_REQUEST, "The upload has no part named file.");
        }
        List<UsageFile> opened = new ArrayList<>();
        for (FileUpload file : files) {
            opened.add(new UsageFile(file.fileName(), Files.newInputStream(file.uploadedFile())));
        }
        return opened;
    }

    private static String text(FileUpload part) throws IOException {
        return Files.readString(part.uploadedFile(), StandardCharsets.UTF_8);
    }

    private static @Nullable Instant instant(@Nullable String text) {
        try {
            return text == null || text.isBlank() ? null : Instant.parse(text);
        } catch (DateTimeParseException e) {
            throw new ProblemException(ProblemType.BAD_REQUEST, "asOf is not an instant such as 2026-04-26T03:36:11Z.");
        }
    }

    private static long number(@Nullable String cursor, long first) {
        try {
            return cursor == null || cursor.isBlank() ? first : Long.parseLong(cursor);
        } catch (NumberFormatException e) {
            throw new ProblemException(ProblemType.BAD_REQUEST, "The cursor does not belong to this list.");
        }
    }
}
