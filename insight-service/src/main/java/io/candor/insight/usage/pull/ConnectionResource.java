package io.candor.insight.usage.pull;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;

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
import org.jspecify.annotations.Nullable;

import io.candor.insight.calendar.CalendarDay;
import io.candor.insight.identity.Role;
import io.candor.insight.problem.ProblemException;
import io.candor.insight.problem.ProblemType;
import io.smallrye.common.annotation.Blocking;

/** Where usage is fetched from, and how far that is. */
@Path("/api/insight/v1/usage/connections")
@Tag(name = "usage")
class ConnectionResource {

    /** Hours of a day. */
    private static final int DAILY = 24;

    /**
     * @param sources ids of what can be fetched
     * @param fetched what can be fetched, and what that takes
     * @param uploaded sources that come as files only
     */
    public record ConnectionList(List<Connection> connections, List<String> sources, List<FetchedSource> fetched,
            List<UploadedSource> uploaded) {
    }

    /**
     * @param source the importer
     * @param address where it usually is; parts in braces are the company's own
     * @param secret what the secret's file holds
     * @param needs what the vendor needs switched on
     * @param history how far back it serves
     */
    public record FetchedSource(String id, String source, String name, String address, Credential credential, String secret,
            String needs, String history, boolean snapshot) {

        static FetchedSource of(Vendor vendor) {
            return new FetchedSource(vendor.id(), vendor.source(), vendor.name(), vendor.address(), vendor.credential(),
                    vendor.secret(), vendor.needs(), vendor.history(), vendor.snapshot());
        }
    }

    /** @param export how its file is had */
    public record UploadedSource(String source, String name, String export) {

        static UploadedSource of(Vendors.UploadOnly source) {
            return new UploadedSource(source.source(), source.name(), source.export());
        }
    }

    /**
     * @param base what the source's paths stand below, as {@code https://api.github.com/orgs/acme}
     * @param secret the name of a file in the folder of secrets
     * @param everyHours 24 when absent
     */
    public record NewConnection(@NotBlank @Size(max = 100) String source, @NotNull URI base,
            @NotNull @Pattern(regexp = Secrets.NAME) String secret, @Nullable @Min(1) @Max(168) Integer everyHours,
            @NotNull @CalendarDay LocalDate fromDay) {
    }

    /** @param status of HTTP; null where there was no answer */
    public record ConnectionTrial(boolean works, Finding reachable, Finding credentials, Finding format,
            @Nullable Integer status, String detail) {

        static ConnectionTrial of(Trial trial) {
            return new ConnectionTrial(trial.works(), trial.reachable(), trial.credentials(), trial.format(), trial.status(),
                    trial.detail());
        }
    }

    /** @param days newest first */
    public record PullProgress(Connection connection, List<PulledDay> days) {
    }

    private final Pulls pulls;
    private final Connections connections;
    private final PulledDays days;
    private final Vendors vendors;
    private final ExecutorService executor;

    ConnectionResource(Pulls pulls, Connections connections, PulledDays days, Vendors vendors, ExecutorService executor) {
        this.pulls = pulls;
        this.connections = connections;
        this.days = days;
        this.vendors = vendors;
        this.executor = executor;
    }

    @GET
    @RolesAllowed(Role.USAGE_ADMIN)
    public ConnectionList connections() {
        return new ConnectionList(connections.all(), vendors.sources(), vendors.all().stream().map(FetchedSource::of).toList(),
                vendors.uploadOnly().stream().map(UploadedSource::of).toList());
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed(Role.USAGE_ADMIN)
    public Connection declareConnection(@NotNull @Valid NewConnection connection) {
        Integer every = connection.everyHours();
        return pulls.declare(connection.source(), connection.base(), connection.secret(), every == null ? DAILY : every,
                connection.fromDay());
    }

    @DELETE
    @Path("/{connectionId}")
    @RolesAllowed(Role.USAGE_ADMIN)
    public void deleteConnection(@PathParam("connectionId") UUID connectionId) {
        connections.delete(connectionId);
    }

    @POST
    @Path("/{connectionId}/test")
    @RolesAllowed(Role.USAGE_ADMIN)
    @Blocking
    public ConnectionTrial testConnection(@PathParam("connectionId") UUID connectionId) {
        return ConnectionTrial.of(pulls.trial(connectionId));
    }

    @POST
    @Path("/{connectionId}/run")
    @ResponseStatus(202)
    @RolesAllowed(Role.USAGE_ADMIN)
    public PullProgress runConnection(@PathParam("connectionId") UUID connectionId) {
        if (connections.get(connectionId).running()) {
            throw new ProblemException(ProblemType.CONFLICT, "The connection is being run already.");
        }
        executor.execute(() -> pulls.run(connectionId));
        return progress(connectionId);
    }

    @POST
    @Path("/{connectionId}/pause")
    @RolesAllowed(Role.USAGE_ADMIN)
    public Connection pauseConnection(@PathParam("connectionId") UUID connectionId) {
        connections.pause(connectionId, true);
        return connections.get(connectionId);
    }

    @POST
    @Path("/{connectionId}/resume")
    @RolesAllowed(Role.USAGE_ADMIN)
    public Connection resumeConnection(@PathParam("connectionId") UUID connectionId) {
        connections.pause(connectionId, false);
        return connections.get(connectionId);
    }

    @GET
    @Path("/{connectionId}/progress")
    @RolesAllowed(Role.USAGE_ADMIN)
    public PullProgress connectionProgress(@PathParam("connectionId") UUID connectionId) {
        return progress(connectionId);
    }

    private PullProgress progress(UUID connectionId) {
        return new PullProgress(connections.get(connectionId),
                List.copyOf(days.of(connectionId).descendingMap().values()));
    }
}
