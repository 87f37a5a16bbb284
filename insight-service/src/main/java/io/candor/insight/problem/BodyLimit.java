package io.candor.insight.problem;

import java.util.Set;

import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/**
 * Refuses a body over {@code quarkus.http.limits.max-body-size} with a problem; the platform's own refusal has no body, and
 * leaves an error in the log where the length was not declared. A declared length is refused before anything is read, whoever
 * asks; a body of undeclared length is counted while it is read.
 */
@Provider
class BodyLimit implements ContainerRequestFilter {

    /** The platform checks at -2 and leaves the limit of a body in chunks to whoever reads it. */
    private static final int BEFORE_THE_PLATFORM = -3;
    private static final int AFTER_THE_PLATFORM = -1;
    private static final String LEFT_TO_THE_READER = "io.quarkus.max-request-size";

    private static final Set<String> WITHOUT_BODY = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final long most;

    BodyLimit(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize most) {
        this.most = most.asLongValue();
    }

    void register(@Observes Router router) {
        router.route().order(BEFORE_THE_PLATFORM).handler(this::hangUpOnRefusal).handler(this::checkDeclared);
        router.route().order(AFTER_THE_PLATFORM).handler(context -> {
            context.remove(LEFT_TO_THE_READER);
            context.next();
        });
    }

    /** Else the rest of the body, which may have no end, would be read and thrown away. */
    private void hangUpOnRefusal(RoutingContext context) {
        context.addHeadersEndHandler(head -> {
            if (hangsUp(context)) {
                context.response().putHeader("Connection", "close");
            }
        });
        context.addEndHandler(end -> {
            if (hangsUp(context)) {
                context.request().connection().close();
            }
        });
        context.next();
    }

    private static boolean hangsUp(RoutingContext context) {
        // Only a stream ends in HTTP/2, and its unread body waits with the sender.
        return context.response().getStatusCode() == ProblemType.TOO_LARGE.status()
                && context.request().version() != HttpVersion.HTTP_2;
    }

    private void checkDeclared(RoutingContext context) {
        String declared = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (declared == null || Long.parseLong(declared) <= most) {
            context.next();
        } else {
            refuse(context);
        }
    }

    private void refuse(RoutingContext context) {
        ProblemType type = ProblemType.TOO_LARGE;
        context.response().setStatusCode(type.status()).putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json")
                .end(new JsonObject().put("type", type.uri().toString()).put("status", type.status())
                        .put("title", type.title()).put("detail", CountedBody.refusal(most)).put("code", type.slug())
                        .encode());
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getHeaderString(HttpHeaders.CONTENT_LENGTH) == null && !WITHOUT_BODY.contains(request.getMethod())) {
            request.setEntityStream(new CountedBody(request.getEntityStream(), most));
        }
    }
}
