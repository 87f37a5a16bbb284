package io.candor.insight.search;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Not ready while the index cannot be written: searches would go on finding what has been erased. */
@Readiness
@ApplicationScoped
class IndexReadiness implements HealthCheck {

    private final FeedbackIndex index;

    IndexReadiness(FeedbackIndex index) {
        this.index = index;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("Search index").status(index.isIntact()).build();
    }
}
