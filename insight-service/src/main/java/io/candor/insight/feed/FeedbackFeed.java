package io.candor.insight.feed;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestQuery;

import io.quarkus.oidc.client.filter.OidcClientFilter;

/** The provider's side of the feed, asked with this service's own token (role {@code service}). */
@RegisterRestClient(configKey = "feedback-service")
@OidcClientFilter
@Path("/api/feedback/v1/feed/events")
interface FeedbackFeed {

    @GET
    FeedPage events(@RestQuery long after, @RestQuery int limit);
}
