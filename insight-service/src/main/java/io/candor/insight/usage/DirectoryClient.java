package io.candor.insight.usage;

import java.time.LocalDate;
import java.util.List;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;

import io.quarkus.oidc.client.filter.OidcClientFilter;

/** The directory of feedback-service, asked as client {@code services}. */
@RegisterRestClient(configKey = "feedback-service")
@OidcClientFilter
@Path("/api/feedback/v1")
interface DirectoryClient {

    @POST
    @Path("/directory/resolutions")
    Resolutions resolve(Requests requests);

    @GET
    @Path("/periods/{period}/lists")
    Lists lists(@PathParam("period") String period);

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Lists(List<Directory.Listed> lists) {
    }

    record Requests(List<Asked> requests) {
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Asked(String kind, @Nullable String source, String value, LocalDate day) {
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Resolutions(List<Resolution> resolutions) {
    }

    /** Either all of a person or {@code unknown: true}. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Resolution(@Nullable Boolean unknown, @Nullable String employeeId, @Nullable String unitId,
            @Nullable LocalDate validFrom, @Nullable LocalDate validTo) {
    }
}
