package io.candor.feedback.directory;

import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

import io.candor.feedback.identity.Role;
import io.candor.feedback.post.At;
import io.candor.feedback.post.DatabaseOf;
import io.candor.feedback.post.Post;
import io.candor.feedback.problem.Fault;
import io.candor.feedback.problem.ProblemException;
import io.candor.feedback.problem.ProblemType;

/** The company's people and units. */
@Path("/api/feedback/v1/directory")
@Tag(name = "directory")
@At(Post.DESK)
public class DirectoryResource {

    private static final int MOST = 10_000;
    private static final LocalDate EARLIEST = LocalDate.of(1970, 1, 1);

    private final DirectoryImport imports;
    private final Resolutions resolutions;
    private final Directory directory;
    private final Jdbi desk;
    private final Clock clock;
    private final ZoneId zone;

    @Inject
    DirectoryResource(DirectoryImport imports, Resolutions resolutions, Directory directory, @DatabaseOf(Post.DESK) Jdbi desk,
            Clock clock, ZoneId zone) {
        this.imports = imports;
        this.resolutions = resolutions;
        this.directory = directory;
        this.desk = desk;
        this.clock = clock;
        this.zone = zone;
    }

    /** Units of today. */
    public record Units(List<Directory.UnitNow> units) {
    }

    /** Identifiers to resolve, at most 10,000. */
    public record ResolutionRequest(@NotNull @Size(max = MOST) List<Resolutions.@Valid @NotNull Identifier> requests) {
    }

    /** Answers in the order asked. */
    public record ResolutionAnswer(List<Resolutions.Resolution> resolutions) {
    }

    @POST
    @Path("/imports")
    @Consumes({ "text/csv", "application/octet-stream" })
    @RolesAllowed({ Role.ADMIN, Role.USAGE_ADMIN })
    @Operation(operationId = "importDirectory", summary = "Import a full directory snapshot (CSV) as of a day")
    public DirectoryReport importDirectory(InputStream file, @QueryParam("effective") @Nullable String effective,
            @QueryParam("dryRun") @DefaultValue("false") String dryRun,
            @QueryParam("confirmLeavers") @Nullable String confirmLeavers) {
        return imports.run(file,
                new DirectoryImport.Terms(day(effective, truth(dryRun)), truth(dryRun), number(confirmLeavers)));
    }

    /** A file of a far day would refuse every other until then; looking ahead does no harm. */
    private LocalDate day(@Nullable String effective, boolean dryRun) {
        LocalDate today = LocalDate.now(clock.withZone(zone));
        if (effective == null) {
            return today;
        }
        try {
            LocalDate day = LocalDate.parse(effective);
            if (day.isAfter(EARLIEST) && !day.isAfter(today.plusYears(dryRun ? 10 : 1))) {
                return day;
            }
            throw refused("effective", effective, "lies before " + EARLIEST + " or too far ahead");
        } catch (DateTimeParseException malformed) {
            throw refused("effective", effective, "is no day of the form 2026-11-25");
        }
    }

    private static boolean truth(String text) {
        if (!text.equals("true") && !text.equals("false")) {
            throw refused("dryRun", text, "is neither true nor false");
        }
        return Boolean.parseBoolean(text);
    }

    private static @Nullable Integer number(@Nullable String text) {
        if (text != null && !text.matches("[0-9]{1,7}")) {
            throw refused("confirmLeavers", text, "is no number of people");
        }
        return text == null ? null : Integer.valueOf(text);
    }

    private static ProblemException refused(String parameter, String value, String reason) {
        return new ProblemException(ProblemType.INVALID_INPUT, "A parameter cannot be used; nothing was imported.",
                List.of(Fault.at(parameter, value, reason)));
    }

    @GET
    @Path("/units")
    @RolesAllowed({ Role.ADMIN, Role.USAGE_ADMIN, Role.AUTHOR, Role.READER, Role.AUDITOR })
    @Operation(operationId = "listUnits", summary = "The unit tree as of today, with headcounts")
    public Units units() {
        LocalDate today = LocalDate.now(clock.withZone(zone));
        return new Units(desk.withHandle(handle -> directory.units(handle, today)));
    }

    @POST
    @Path("/resolutions")
    @RolesAllowed(Role.SERVICE)
    @Operation(operationId = "resolveIdentifiers", summary = "Who an identifier was on a day")
    public ResolutionAnswer resolve(@Valid @NotNull ResolutionRequest request) {
        return new ResolutionAnswer(resolutions.of(request.requests()));
    }
}
