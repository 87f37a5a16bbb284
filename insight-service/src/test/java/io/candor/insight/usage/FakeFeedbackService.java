package io.candor.insight.usage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

import org.jspecify.annotations.Nullable;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/**
 * Answers as the directory of feedback-service and as the token endpoint before it, whose tokens live for 20 seconds, and
 * remembers what it was asked.
 */
public class FakeFeedbackService implements QuarkusTestResourceLifecycleManager {

    record Asked(String path, @Nullable String authorization, String body) {
    }

    static final List<Asked> ASKED = new CopyOnWriteArrayList<>();
    static volatile String answer = "";
    static volatile int status = 200;

    private @Nullable HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/token", exchange -> reply(exchange, 200,
                "{\"access_token\":\"token-of-services\",\"token_type\":\"Bearer\",\"expires_in\":20}"));
        server.createContext("/api/feedback/v1/directory/resolutions", exchange -> reply(exchange, status, answer));
        server.createContext("/api/feedback/v1/periods", exchange -> reply(exchange, status, answer));
        server.start();
        String url = "http://localhost:" + server.getAddress().getPort();
        return Map.of("quarkus.rest-client.feedback-service.url", url, "quarkus.oidc-client.auth-server-url", url,
                "quarkus.oidc-client.discovery-enabled", "false", "quarkus.oidc-client.token-path", "/token");
    }

    private static void reply(HttpExchange exchange, int code, String body) throws IOException {
        ASKED.add(new Asked(exchange.getRequestURI().getPath(), exchange.getRequestHeaders().getFirst("Authorization"),
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(code, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop(0);
        }
    }
}
