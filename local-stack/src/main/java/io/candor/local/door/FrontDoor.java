package io.candor.local.door;

import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;

import io.candor.local.CannotStart;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/** The running front door. */
public final class FrontDoor implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(FrontDoor.class.getName());
    private static final long PATIENCE_SECONDS = 20;

    private final Vertx vertx;
    private final HttpServer server;

    private FrontDoor(Vertx vertx, HttpServer server) {
        this.vertx = vertx;
        this.server = server;
    }

    /** Opens the door; services behind it may start later, until then their paths answer 502. */
    public static FrontDoor open(DoorSettings settings) {
        Vertx vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(2).setWorkerPoolSize(4));
        try {
            HttpServer server = await(vertx
                    .createHttpServer(new HttpServerOptions().setHost("127.0.0.1").setCompressionSupported(true))
                    .requestHandler(router(vertx, settings)).invalidRequestHandler(FrontDoor::unreadable)
                    .listen(settings.port()));
            return new FrontDoor(vertx, server);
        } catch (ExecutionException e) {
            vertx.close();
            throw new CannotStart("The front door could not be opened on port " + settings.port()
                    + "; stop the program that uses it or choose another port with CANDOR_PORT_FRONT.", e);
        }
    }

    private static Router router(Vertx vertx, DoorSettings settings) {
        HttpClient client = vertx.createHttpClient();
        Router router = Router.router(vertx);
        router.route().handler(new SecurityHeaders(settings)).failureHandler(FrontDoor::failed);
        router.route("/api/feedback/*").handler(ServicePath.to(client, settings.feedbackPort(), "feedback-service"));
        router.route("/api/insight/*").handler(ServicePath.to(client, settings.insightPort(), "insight-service"));
        router.route("/api/*").handler(FrontDoor::nothingHere);
        router.get("/config.json").handler(context -> configuration(context, settings));
        router.route().method(HttpMethod.GET).method(HttpMethod.HEAD).handler(new Pages(settings.pages()));
        return router;
    }

    private static void configuration(RoutingContext context, DoorSettings settings) {
        context.response().putHeader("Cache-Control", "no-store");
        context.json(new JsonObject().put("keycloakUrl", settings.keycloakUrl()).put("realm", "candor")
                .put("clientId", "web").put("demo", settings.demo()).put("company", settings.company())
                .put("zone", settings.zone().getId()));
    }

    /** A browser that went away is no failure of ours; everything else is told to the browser and to the log. */
    private static void failed(RoutingContext context) {
        int status = Math.max(context.statusCode(), 400);
        if (context.failure() != null && !(context.failure() instanceof IOException)) {
            LOG.log(Level.SEVERE, "the front door failed", context.failure());
        }
        if (!context.response().headWritten()) {
            Problem.send(context, status, "front-door-failed", "The front door failed",
                    "The front door cannot serve this address.");
        }
    }

    /** What HTTP itself refuses before any route is asked: a line or headers too long, or no HTTP at all. */
    private static void unreadable(HttpServerRequest request) {
        Throwable reason = request.decoderResult().cause();
        int status = reason instanceof TooLongHttpLineException ? 414
                : reason instanceof TooLongHttpHeaderException ? 431 : 400;
        String detail = switch (status) {
            case 414 -> "The address is longer than 4,096 characters.";
            case 431 -> "The headers are longer than 8,192 bytes together.";
            default -> "The request is no HTTP that can be read.";
        };
        request.response().setStatusCode(status).putHeader("Content-Type", Problem.MEDIA_TYPE)
                .putHeader("Connection", "close")
                .end(Problem.body(status, "unreadable-request", "Unreadable request", detail))
                .onComplete(sent -> request.connection().close());
    }

    private static void nothingHere(RoutingContext context) {
        Problem.send(context, 404, "not-found", "Not found", "No service answers below this path.");
    }

    public int port() {
        return server.actualPort();
    }

    @Override
    public void close() {
        try {
            await(server.close());
            await(vertx.close());
        } catch (ExecutionException e) {
            throw new IllegalStateException("the front door did not close", e);
        }
    }

    private static <T> T await(Future<T> future) throws ExecutionException {
        try {
            return future.toCompletionStage().toCompletableFuture().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (TimeoutException e) {
            throw new ExecutionException(e);
        }
    }
}
