package io.candor.insight.usage;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import io.candor.insight.accesslog.AccessKind;
import io.candor.insight.accesslog.AccessLogged;
import io.candor.insight.calendar.CalendarDay;
import io.candor.insight.identity.Role;
import io.candor.insight.problem.ProblemDetail;
import io.candor.insight.problem.ProblemException;
import io.candor.insight.problem.ProblemType;
import io.candor.insight.usecase.PlainText;
import io.quarkus.security.identity.SecurityIdentity;

/** The register of scheduled jobs, for the administrator of usage. */
@Path("/api/insight/v1/usage/automations")
@Tag(name = "usage")
class AutomationResource {

    /**
     * Of an account or key by {@code hash}, or of one tool of an {@code employee} by work e-mail or number.
     *
     * @param tool every tool when absent, which an employee's cannot be
     * @param note why it is a job; everybody who reads the register reads it, so it names nobody
     */
    public record NewAutomation(@Nullable @Pattern(regexp = "[A-Za-z0-9_-]{22}") String hash,
            @Nullable @PlainText @Size(min = 1, max = 254) String employee, @Nullable @PlainText @Size(max = 120) String tool,
            @NotNull @CalendarDay LocalDate fromDay, @Nullable @Min(0) @Max(23) Integer fromHour,
            @Nullable @Min(0) @Max(24) Integer toHour,
            @NotBlank @Size(max = 200) @Pattern(regexp = "[^@\\x00]*", message = "names somebody: an @ is no part of a reason") String note) {

        /** Stands in the access log, which an employee's address does not. */
        @Override
        public String toString() {
            return (hash == null ? "an employee" : hash) + ", tool " + tool + ", from " + fromDay + ", hours " + fromHour
                    + " to "
                    + toHour;
        }
    }

    private final AutomationRegister register;
    private final Automations automations;
    private final SecurityIdentity logIn;
    private final Clock clock;

    AutomationResource(AutomationRegister register, Automations automations, SecurityIdentity logIn, Clock clock) {
        this.register = register;
        this.automations = automations;
        this.logIn = logIn;
        this.clock = clock;
    }

    @GET
    @RolesAllowed(Role.USAGE_ADMIN)
    @AccessLogged(AccessKind.IDENTITIES)
    public Automations.AutomationPage automations(@RestQuery @Nullable String cursor) {
        return automations.before(number(cursor));
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed(Role.USAGE_ADMIN)
    @AccessLogged(AccessKind.IDENTITIES)
    public Automation declareAutomation(@NotNull @Valid NewAutomation job) {
        JobTime time = new JobTime(job.fromDay(), job.fromHour(), job.toHour());
        String hash = job.hash();
        String employee = job.employee();
        String note = job.note().strip();
        if (hash != null && employee == null) {
            return register.ofAccount(hash, job.tool(), time, note, logIn.getPrincipal().getName());
        }
        if (hash != null || employee == null || employee.isBlank()) {
            throw JobTime.refused("/employee", "invalid", "either this or the hash of an account is needed, and not both");
        }
        String tool = job.tool();
        if (tool == null) {
            throw JobTime.refused("/tool", "missing", "is needed with an employee");
        }
        if (note.contains(employee.strip())) {
            throw JobTime.refused("/note", "invalid", "names the employee");
        }
        return register.ofEmployee(employee, tool, time, note, logIn.getPrincipal().getName());
    }

    /** @param lastDay of the job; today when absent */
    @DELETE
    @Path("/{automationId}")
    @RolesAllowed(Role.USAGE_ADMIN)
    @AccessLogged(AccessKind.IDENTITIES)
    public void endAutomation(@PathParam("automationId") UUID automationId,
            @RestQuery @Nullable String lastDay) {
        register.end(automationId, DayParameter.of("lastDay", lastDay, LocalDate.now(clock)), logIn.getPrincipal().getName());
    }

    private static long number(@Nullable String cursor) {
        try {
            return cursor == null || cursor.isBlank() ? Long.MAX_VALUE : Long.parseLong(cursor);
        } catch (NumberFormatException e) {
            throw new ProblemException(ProblemType.BAD_REQUEST, "The cursor does not belong to this list.",
                    List.of(ProblemDetail.at("cursor", "invalid", "does not belong to this list")));
        }
    }
}
