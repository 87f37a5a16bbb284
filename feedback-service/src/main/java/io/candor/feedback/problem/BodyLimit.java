package io.candor.feedback.problem;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.vertx.http.runtime.VertxHttpConfig;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;

/**
 * Tells a body over {@code quarkus.http.limits.max-body-size} as a problem. The platform would answer with a bare status and
 * close the connection under a sender that still writes, which many clients report as a lost connection.
 */
@ApplicationScoped
class BodyLimit {

    /** After cross-origin headers and log-in, before the platform's own look at the length. */
    private static final int BEFORE_THE_PLATFORM = 10;
    private static final int AFTER_THE_PLATFORM = 1;

    /** Where the platform leaves the limit for a body of undeclared length; its stream would answer with a bare status. */
    private static final String PLATFORMS_LIMIT = "io.quarkus.max-request-size";
    private static final String LIMIT = BodyLimit.class.getName();

    /** How long, in ms, a refused sender may go on writing before the connection is closed. */
    private static final long LINGER = 2_000;

    private final ObjectMapper json;

    @Inject
    BodyLimit(ObjectMapper json) {
        this.json = json;
    }

    void register(@Observes Filters filters, VertxHttpConfig http) {
        http.limits().maxBodySize().ifPresent(most -> {
            filters.register(request -> refuseDeclared(request, most.asLongValue()), BEFORE_THE_PLATFORM);
            filters.register(BodyLimit::handOver, AFTER_THE_PLATFORM);
        });
    }

    private void refuseDeclared(RoutingContext request, long most) {
        String declared = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (declared == null || Long.parseLong(declared) <= most) {
            request.next();
            return;
        }
        closeAfterAnswering(request);
        request.request().resume();
        request.response().setStatusCode(ProblemType.TOO_LARGE.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, ProblemMapper.MEDIA_TYPE).end(body(tooLarge(most)));
    }

    private static void handOver(RoutingContext request) {
        Object limit = request.remove(PLATFORMS_LIMIT);
        if (limit != null) {
            request.put(LIMIT, limit);
        }
        request.next();
    }

    /** The limit that the reader of a body of undeclared length has to hold. */
    static long undeclared(RoutingContext request) {
        Long limit = request.get(LIMIT);
        return limit == null ? Long.MAX_VALUE : limit;
    }

    static ProblemException tooLarge(long most) {
        return new ProblemException(ProblemType.TOO_LARGE, "A request has at most " + most + " bytes here.");
    }

    static void closeAfterAnswering(RoutingContext request) {
        request.response().putHeader("Connection", "close").endHandler(
                answered -> request.vertx().setTimer(LINGER, enough -> request.request().connection().close()));
    }

    private String body(ProblemException problem) {
        try {
            return json.writeValueAsString(ProblemMapper.problem(problem.type(), problem.getMessage(), List.of()));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
