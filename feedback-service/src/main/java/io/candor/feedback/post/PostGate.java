package io.candor.feedback.post;

import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;

import io.candor.feedback.problem.ProblemException;
import io.candor.feedback.problem.ProblemType;

/**
 * Closes the resources of posts that do not run here; decides by the resource's class, never by path. Quarkus makes filters
 * before run-time settings can be read, hence the provider.
 */
@jakarta.ws.rs.ext.Provider
class PostGate implements ContainerRequestFilter {

    private final Provider<PostSettings> settings;
    private final ResourceInfo resource;

    @Inject
    PostGate(Provider<PostSettings> settings, ResourceInfo resource) {
        this.settings = settings;
        this.resource = resource;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        At at = resource.getResourceClass().getAnnotation(At.class);
        if (at == null || !Posts.parse(settings.get().posts()).includes(at.value())) {
            throw new ProblemException(ProblemType.NOT_FOUND, "Nothing is served here.");
        }
    }
}
