package io.candor.feedback.campaign;

import java.time.Instant;
import java.util.List;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;

import io.quarkus.oidc.client.filter.OidcClientFilter;

/** The bands of insight-service, asked as client {@code services}. */
@RegisterRestClient(configKey = "insight-service")
@OidcClientFilter
@Path("/api/insight/v1/waves/{wave}/bands")
interface BandKeysClient {

    @POST
    BandKeys prepare(@PathParam("wave") String wave, BandRequest request);

    /**
     * @param target the contract's adoption target
     * @param period the wave's own; use of the one before it decides
     * @param closesAt when everything about the wave's bands is to be gone
     */
    record BandRequest(String target, String period, Instant closesAt, List<AskedBlock> blocks) {
    }

    /**
     * A frozen block.
     *
     * @param responseRate share [0, 1] that answered its last released wave; null where that may not be told
     * @param members employee ids
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AskedBlock(String blockId, List<String> path, List<String> unitIds, @Nullable Double responseRate,
            List<String> members) {
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record BandKeys(List<BlockBands> blocks) {
    }

    /** A block's bands; none where they would be too small. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record BlockBands(String blockId, List<BandKey> bands) {
    }

    /** @param key modulus, 256 bytes, base64url */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record BandKey(String band, String key) {
    }
}
