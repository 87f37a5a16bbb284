package io.candor.insight.usage.otlp;

import java.io.InputStream;
import java.util.function.Consumer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

import com.google.protobuf.Message;

import io.candor.insight.problem.ProblemException;
import io.candor.insight.problem.ProblemType;
import io.opentelemetry.proto.collector.logs.v1.ExportLogsPartialSuccess;
import io.opentelemetry.proto.collector.logs.v1.ExportLogsServiceRequest;
import io.opentelemetry.proto.collector.logs.v1.ExportLogsServiceResponse;
import io.opentelemetry.proto.collector.metrics.v1.ExportMetricsPartialSuccess;
import io.opentelemetry.proto.collector.metrics.v1.ExportMetricsServiceRequest;
import io.opentelemetry.proto.collector.metrics.v1.ExportMetricsServiceResponse;
import io.quarkus.logging.Log;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;

/** OTLP over HTTP; an exporter's endpoint is the path of this class. */
@Path("/api/insight/v1/usage/otlp")
@Tag(name = "usage")
class OtlpResource {

    private static final String PROTOBUF = "application/x-protobuf";

    private final ExportBody bodies;
    private final PointIntake intake;
    private final SecurityIdentity caller;

    OtlpResource(ExportBody bodies, PointIntake intake, SecurityIdentity caller) {
        this.bodies = bodies;
        this.intake = intake;
        this.caller = caller;
    }

    @POST
    @Path("/v1/metrics")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(InstallationIdentities.ROLE)
    @Blocking
    public String exportMetrics(@HeaderParam(HttpHeaders.CONTENT_ENCODING) @Nullable String coding, InputStream body) {
        return Encoding.json(metrics(Encoding.JSON, coding, body));
    }

    @POST
    @Path("/v1/metrics")
    @Consumes(PROTOBUF)
    @Produces(PROTOBUF)
    @RolesAllowed(InstallationIdentities.ROLE)
    @Blocking
    public byte[] exportMetricsAsProtobuf(@HeaderParam(HttpHeaders.CONTENT_ENCODING) @Nullable String coding,
            InputStream body) {
        return metrics(Encoding.PROTOBUF, coding, body).toByteArray();
    }

    @POST
    @Path("/v1/logs")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(InstallationIdentities.ROLE)
    @Blocking
    public String exportLogs(@HeaderParam(HttpHeaders.CONTENT_ENCODING) @Nullable String coding, InputStream body) {
        return Encoding.json(logs(Encoding.JSON, coding, body));
    }

    @POST
    @Path("/v1/logs")
    @Consumes(PROTOBUF)
    @Produces(PROTOBUF)
    @RolesAllowed(InstallationIdentities.ROLE)
    @Blocking
    public byte[] exportLogsAsProtobuf(@HeaderParam(HttpHeaders.CONTENT_ENCODING) @Nullable String coding, InputStream body) {
        return logs(Encoding.PROTOBUF, coding, body).toByteArray();
    }

    private Message metrics(Encoding encoding, @Nullable String coding, InputStream body) {
        ExportMetricsServiceRequest.Builder export = ExportMetricsServiceRequest.newBuilder();
        encoding.read(bodies.read(body, coding), export);
        Reading reading = take(into -> MetricReader.read(export.build(), into));
        ExportMetricsServiceResponse.Builder answer = ExportMetricsServiceResponse.newBuilder();
        if (reading.refused() > 0) {
            answer.setPartialSuccess(ExportMetricsPartialSuccess.newBuilder().setRejectedDataPoints(reading.refused())
                    .setErrorMessage(reading.message()));
        }
        return answer.build();
    }

    private Message logs(Encoding encoding, @Nullable String coding, InputStream body) {
        ExportLogsServiceRequest.Builder export = ExportLogsServiceRequest.newBuilder();
        encoding.read(bodies.read(body, coding), export);
        Reading reading = take(into -> LogReader.read(export.build(), into));
        ExportLogsServiceResponse.Builder answer = ExportLogsServiceResponse.newBuilder();
        if (reading.refused() > 0) {
            answer.setPartialSuccess(ExportLogsPartialSuccess.newBuilder().setRejectedLogRecords(reading.refused())
                    .setErrorMessage(reading.message()));
        }
        return answer.build();
    }

    /**
     * Exporters forget what is answered with 500; whether the database can be asked again in a moment is not for them to know.
     */
    private Reading take(Consumer<Reading> export) {
        try {
            return intake.take(installation(), export);
        } catch (JdbiException e) {
            Log.error("An export could not be kept", e);
            throw new ProblemException(ProblemType.TRY_AGAIN, "The export could not be kept. Send it again.");
        }
    }

    private Installation installation() {
        Installation installation = caller.getAttribute(InstallationIdentities.ATTRIBUTE);
        if (installation == null) {
            throw new ProblemException(ProblemType.FORBIDDEN, "Telemetry comes with the token of an installation.");
        }
        return installation;
    }
}
