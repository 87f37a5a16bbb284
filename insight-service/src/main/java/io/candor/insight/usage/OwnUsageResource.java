package io.candor.insight.usage;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import io.candor.insight.identity.CurrentViewer;
import io.candor.insight.identity.Role;
import io.candor.insight.problem.ProblemException;
import io.candor.insight.problem.ProblemType;
import io.candor.insight.usecase.PlainText;

/** One's own usage, for oneself: who is asked about stands in the access token and nowhere else. */
@Path("/api/insight/v1/me/usage")
@Tag(name = "own record")
class OwnUsageResource {

    private final OwnUsage usage;
    private final CurrentViewer viewer;

    OwnUsageResource(OwnUsage usage, CurrentViewer viewer) {
        this.usage = usage;
        this.viewer = viewer;
    }

    /** @param before first day no longer shown, as {@code next} of the page before gave it; newest days first */
    @GET
    @RolesAllowed(Role.EMPLOYEE)
    public OwnUsage.Page myUsage(@RestQuery @Nullable String before) {
        return usage.before(viewer.get(), before == null || before.isBlank() ? null : day(before));
    }

    @PUT
    @Path("/automations/{source}/{tool}/{day}")
    @RolesAllowed(Role.EMPLOYEE)
    public void declareMyAutomation(@PathParam("source") @PlainText String source, @PathParam("tool") @PlainText String tool,
            @PathParam("day") String day) {
        usage.declare(viewer.get(), new OwnUsage.Place(source, tool, day(day)));
    }

    @DELETE
    @Path("/automations/{source}/{tool}/{day}")
    @RolesAllowed(Role.EMPLOYEE)
    public void withdrawMyAutomation(@PathParam("source") @PlainText String source, @PathParam("tool") @PlainText String tool,
            @PathParam("day") String day) {
        usage.withdraw(viewer.get(), new OwnUsage.Place(source, tool, day(day)));
    }

    /** Four digits of a year and no sign: PostgreSQL knows no year 10000. */
    private static LocalDate day(String text) {
        if (!text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
            throw refused();
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException noSuchDay) {
            throw refused();
        }
    }

    private static ProblemException refused() {
        return new ProblemException(ProblemType.BAD_REQUEST, "This is no day such as 2026-11-25.");
    }
}
