package io.candor.insight.usage;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import io.candor.insight.calendar.CalendarDay;
import io.candor.insight.identity.CurrentViewer;
import io.candor.insight.identity.Role;
import io.candor.insight.problem.ProblemException;
import io.candor.insight.problem.ProblemType;
import io.candor.insight.usecase.PlainText;

/** One's own usage, for oneself: who is asked about stands in the access token and nowhere else. */
@Path("/api/insight/v1/me/usage")
@Tag(name = "own record")
class OwnUsageResource {

    public record OwnAutomations(List<Automation> automations) {
    }

    /** As {@link Automation}; of oneself, so without a reason. */
    public record OwnJob(@NotNull @PlainText @Size(max = 120) String tool, @NotNull @CalendarDay LocalDate fromDay,
            @Nullable @Min(0) @Max(23) Integer fromHour, @Nullable @Min(0) @Max(24) Integer toHour) {
    }

    private final OwnUsage usage;
    private final AutomationRegister register;
    private final Automations automations;
    private final OwnSubject subject;
    private final CurrentViewer viewer;
    private final Clock clock;

    OwnUsageResource(OwnUsage usage, AutomationRegister register, Automations automations, OwnSubject subject,
            CurrentViewer viewer, Clock clock) {
        this.usage = usage;
        this.register = register;
        this.automations = automations;
        this.subject = subject;
        this.viewer = viewer;
        this.clock = clock;
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

    /** What the register says of one's own tools, by oneself or by an administrator. */
    @GET
    @Path("/automations")
    @RolesAllowed(Role.EMPLOYEE)
    public OwnAutomations myAutomations() {
        return new OwnAutomations(automations.of(subject.of(viewer.get())));
    }

    @POST
    @Path("/automations")
    @ResponseStatus(201)
    @RolesAllowed(Role.EMPLOYEE)
    public Automation declareMyJob(@NotNull @Valid OwnJob job) {
        return register.ofOneself(viewer.get(), job.tool(), new JobTime(job.fromDay(), job.fromHour(), job.toHour()));
    }

    /** @param lastDay of the job; today when absent */
    @DELETE
    @Path("/automations/{automationId}")
    @RolesAllowed(Role.EMPLOYEE)
    public void endMyJob(@PathParam("automationId") UUID automationId, @RestQuery @Nullable String lastDay) {
        register.endOwn(viewer.get(), automationId, DayParameter.of("lastDay", lastDay, LocalDate.now(clock)));
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
