package io.candor.local.door;

import io.vertx.core.Handler;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;

/** Headers every response carries, errors included. */
final class SecurityHeaders implements Handler<RoutingContext> {

    private final String contentSecurityPolicy;

    SecurityHeaders(DoorSettings settings) {
        // Styles may be inline because the component library writes style elements; scripts may not.
        this.contentSecurityPolicy = String.join("; ", "default-src 'self'",
                "connect-src 'self' " + settings.keycloakUrl() + " " + settings.intakeOrigin(),
                "style-src 'self' 'unsafe-inline'", "img-src 'self' data:", "font-src 'self' data:", "object-src 'none'",
                "base-uri 'self'", "form-action 'self' " + settings.keycloakUrl(), "frame-ancestors 'none'");
    }

    @Override
    public void handle(RoutingContext context) {
        MultiMap headers = context.response().headers();
        headers.set("Content-Security-Policy", contentSecurityPolicy);
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("X-Frame-Options", "DENY");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        context.next();
    }
}
