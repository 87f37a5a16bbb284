package io.candor.local.door;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import io.vertx.core.Handler;
import io.vertx.core.MultiMap;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;

/** Headers every response carries, errors included. */
final class SecurityHeaders implements Handler<RoutingContext> {

    private final String contentSecurityPolicy;

    SecurityHeaders(DoorSettings settings) {
        // Styles may be inline because the component library writes style elements; scripts may not.
        this.contentSecurityPolicy = String.join("; ", "default-src 'self'",
                "script-src 'self'" + importMap(settings.pages()),
                "connect-src 'self' " + settings.keycloakUrl() + " " + settings.intakeOrigin(),
                "style-src 'self' 'unsafe-inline'", "img-src 'self' data:", "font-src 'self' data:", "object-src 'none'",
                "base-uri 'self'", "form-action 'self' " + settings.keycloakUrl(), "frame-ancestors 'none'");
    }

    /** The one script inside the page: the hashes of all others. */
    private static String importMap(Path pages) {
        Path bundle = pages.resolve("bundle.json");
        try {
            return Files.isRegularFile(bundle)
                    ? " '" + new JsonObject(Files.readString(bundle)).getString("importMap") + "'"
                    : "";
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
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
