package io.candor.local.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The product's APIs as its clients see them. */
final class ApiClient {

    static final ObjectMapper JSON = new ObjectMapper();

    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    JsonNode get(String url, @Nullable String token) {
        return send(request(url, token).GET().build(), false);
    }

    /** Null where there is nothing. */
    @Nullable
    JsonNode find(String url, String token) {
        try {
            return get(url, token);
        } catch (Absent nothing) {
            return null;
        }
    }

    private static final class Absent extends IllegalStateException {

        private static final long serialVersionUID = 1L;

        Absent(String message) {
            super(message);
        }
    }

    JsonNode post(String url, @Nullable String token, Object body) {
        return send(request(url, token).header("Content-Type", "application/json").POST(text(json(body))).build(),
                false);
    }

    JsonNode put(String url, String token, Object body) {
        return send(request(url, token).header("Content-Type", "application/json").PUT(text(json(body))).build(), false);
    }

    /** Like post, but what exists already is fine. */
    void create(String url, String token, Object body) {
        send(request(url, token).header("Content-Type", "application/json").POST(text(json(body))).build(), true);
    }

    JsonNode upload(String url, String token, String mediaType, String content) {
        return send(request(url, token).header("Content-Type", mediaType).POST(text(content)).build(), false);
    }

    /** A file with the mapping that explains its columns. The same file again is fine. */
    JsonNode uploadMapped(String url, String token, Multipart form) {
        return send(request(url, token).header("Content-Type", form.mediaType()).POST(text(form.body())).build(), true);
    }

    private static HttpRequest.Builder request(String url, @Nullable String token) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url)).timeout(PATIENCE);
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    private JsonNode send(HttpRequest request, boolean conflictIsFine) {
        try {
            HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
            int status = response.statusCode();
            if (status >= 400 && !(conflictIsFine && status == CONFLICT)) {
                String answered = request.method() + " " + request.uri() + " answered " + status + ": " + response.body();
                throw status == NOT_FOUND ? new Absent(answered) : new IllegalStateException(answered);
            }
            return response.body().isBlank() ? JSON.createObjectNode() : JSON.readTree(response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(request.uri() + ": " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ObjectNode object(Object value) {
        return JSON.valueToTree(value);
    }

    private static HttpRequest.BodyPublisher text(String content) {
        return HttpRequest.BodyPublishers.ofString(content, StandardCharsets.UTF_8);
    }
}
