package io.candor.insight.usage.pull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** A source on this machine that answers as it was told, misbehaves as it was told, and remembers what it was asked. */
final class FakeVendor implements AutoCloseable {

    record Asked(String method, String path, @Nullable String authorization, @Nullable String key, String body) {
    }

    /** @param cut whether the body breaks off in its middle */
    record Reply(int status, String body, Map<String, String> headers, boolean cut) {

        static Reply ok(String body) {
            return new Reply(200, body, Map.of(), false);
        }

        static Reply of(int status, Map<String, String> headers) {
            return new Reply(status, "{\"message\":\"the secret you sent was s3cret\"}", headers, false);
        }
    }

    interface Answers {

        Reply to(Asked asked);
    }

    final List<Asked> asked = new CopyOnWriteArrayList<>();
    private final Map<String, Queue<Reply>> before = new ConcurrentHashMap<>();
    private final Queue<Reply> first = new ConcurrentLinkedQueue<>();
    private final HttpServer server;
    private volatile Answers answers = asked -> Reply.of(404, Map.of());

    FakeVendor() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::handle);
        server.start();
    }

    void answers(Function<String, Reply> byPathAndQuery) {
        answers = asked -> byPathAndQuery.apply(asked.path());
    }

    void answersTo(Answers all) {
        answers = all;
    }

    /** Before it answers a path as it should, once each. */
    void misbehaves(String pathAndQuery, Reply... replies) {
        before.put(pathAndQuery, new ArrayDeque<>(List.of(replies)));
    }

    /** Before it answers whatever it is asked as it should. */
    void misbehavesFirst(Reply... replies) {
        first.addAll(List.of(replies));
    }

    URI base() {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }

    List<String> paths() {
        return asked.stream().map(Asked::path).toList();
    }

    private void handle(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().toString();
        Asked now = new Asked(exchange.getRequestMethod(), path, exchange.getRequestHeaders().getFirst("Authorization"),
                exchange.getRequestHeaders().getFirst("x-api-key"),
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        asked.add(now);
        Queue<Reply> ofPath = before.getOrDefault(path, new ArrayDeque<>());
        Reply reply;
        synchronized (ofPath) {
            Reply bad = first.isEmpty() ? ofPath.poll() : first.poll();
            reply = bad == null ? answers.to(now) : bad;
        }
        byte[] bytes = reply.body().getBytes(StandardCharsets.UTF_8);
        reply.headers().forEach(exchange.getResponseHeaders()::add);
        exchange.sendResponseHeaders(reply.status(), bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes, 0, reply.cut() ? bytes.length / 2 : bytes.length);
        if (reply.cut()) {
            exchange.getResponseBody().flush();
        }
        try {
            exchange.close();
        } catch (IllegalStateException cut) {
            // That was the point.
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
