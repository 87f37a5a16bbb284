package io.candor.local.demo;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** Stands in for Keycloak and all services: takes everything, remembers what it was asked. */
final class TestingProduct implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService pool = Executors.newFixedThreadPool(4);
    private final DemoCalendar calendar;
    private final List<String> calls = new CopyOnWriteArrayList<>();
    private volatile String refused = "/nothing";
    private volatile boolean credentialsSeenByIntake;

    TestingProduct(DemoCalendar calendar) throws IOException {
        this.calendar = calendar;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(pool);
        server.createContext("/", this::answer);
        server.start();
    }

    DemoEndpoints endpoints() {
        String address = "http://127.0.0.1:" + server.getAddress().getPort();
        return new DemoEndpoints(address, address, address, address + "/realms/candor");
    }

    /** Calls of the APIs in order, tokens left out. */
    List<String> calls() {
        return List.copyOf(calls);
    }

    void forgetCalls() {
        calls.clear();
    }

    /** From now on this path answers 503. */
    void refuse(String path) {
        refused = path;
    }

    boolean credentialsSeenByIntake() {
        return credentialsSeenByIntake;
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        exchange.getRequestBody().readAllBytes();
        if (path.startsWith("/api/")) {
            calls.add(exchange.getRequestMethod() + " " + path);
        }
        if (path.startsWith("/api/intake/") && exchange.getRequestHeaders().containsKey("Authorization")) {
            credentialsSeenByIntake = true;
        }
        byte[] body = body(path).getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(path.equals(refused) ? 503 : 200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private String body(String path) {
        if (path.endsWith("/token")) {
            return "{\"access_token\": \"t\"}";
        }
        if (path.endsWith("/tokens")) {
            return "{\"label\": \"b-1\", \"tokens\": [{\"ordinal\": 1, \"token\": \"s\"}]}";
        }
        if (path.endsWith("/waves/open")) {
            return "{\"waves\": [%s]}".formatted(Stream.of(calendar.lateWeek(), calendar.thisWeek())
                    .map(week -> "{\"waveId\": \"ai-at-work-" + week
                            + "\", \"surveyId\": \"ai-at-work\", \"surveyVersion\": 1}")
                    .collect(Collectors.joining(",")));
        }
        if (path.endsWith("/board")) {
            return "{\"cells\": [%s]}".formatted(OrgChart.planted().stream().map(unit -> "{\"node\": \"b-" + unit.id()
                    + "\", \"tool\": \"" + unit.tool().id() + "\", \"verdict\": \"VALUE\"}").collect(Collectors.joining(",")));
        }
        return "{}";
    }

    @Override
    public void close() {
        server.stop(0);
        pool.close();
    }
}
