package io.candor.feedback.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPrivateCrtKey;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/**
 * Plays insight-service over HTTP, with real keys: makes the bands a test told it to, knows no target otherwise, and remembers
 * what it was asked.
 */
public final class FakeInsight {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, RSAPrivateCrtKey> KEYS = new ConcurrentHashMap<>();
    private static final List<Asked> ASKED = new CopyOnWriteArrayList<>();

    /** By block id. */
    private static volatile Map<String, List<String>> bands = Map.of();
    private static volatile int status = 404;
    private static @Nullable HttpServer server;

    private FakeInsight() {
    }

    /** A request for bands. */
    public record Asked(String path, String authorization, JsonNode body) {
    }

    /** From now on these bands are made for every wave. */
    public static void offer(Map<String, List<String>> offered) {
        bands = offered;
        status = 200;
    }

    /** From now on it answers so and makes none. */
    public static void answerOnly(int code) {
        status = code;
    }

    public static Asked lastAsked() {
        return ASKED.getLast();
    }

    /** The raw private-key operation of whichever band key has this modulus. */
    public static byte[] sign(byte[] modulus, byte[] blinded) {
        RSAPrivateCrtKey key = KEYS.values().stream().filter(each -> Arrays.equals(modulus(each), modulus)).findFirst()
                .orElseThrow();
        byte[] signed = new BigInteger(1, blinded).modPow(key.getPrivateExponent(), key.getModulus()).toByteArray();
        byte[] fixed = new byte[256];
        int from = Math.max(0, signed.length - fixed.length);
        System.arraycopy(signed, from, fixed, fixed.length - (signed.length - from), signed.length - from);
        return fixed;
    }

    static String start() {
        try {
            HttpServer started = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            started.createContext("/api/insight/v1/waves/", FakeInsight::answer);
            started.start();
            server = started;
            return "http://localhost:" + started.getAddress().getPort();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static void stop() {
        if (server != null) {
            server.stop(0);
        }
    }

    private static void answer(HttpExchange exchange) throws IOException {
        JsonNode body = JSON.readTree(exchange.getRequestBody().readAllBytes());
        ASKED.add(new Asked(exchange.getRequestURI().getPath(),
                String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")), body));
        byte[] answer = (status == 200 ? made(body).toString() : "{}").getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, answer.length);
        exchange.getResponseBody().write(answer);
        exchange.close();
    }

    private static ObjectNode made(JsonNode request) {
        ObjectNode answer = JSON.createObjectNode();
        ArrayNode blocks = answer.putArray("blocks");
        for (JsonNode asked : request.path("blocks")) {
            String block = asked.path("blockId").asText();
            ArrayNode made = blocks.addObject().put("blockId", block).putArray("bands");
            bands.getOrDefault(block, List.of()).forEach(band -> made.addObject().put("band", band)
                    .put("key", Browsers.base64(modulus(key(block + " " + band)))));
        }
        return answer;
    }

    private static byte[] modulus(RSAPrivateCrtKey key) {
        byte[] bytes = key.getModulus().toByteArray();
        return Arrays.copyOfRange(bytes, bytes.length - 256, bytes.length);
    }

    private static RSAPrivateCrtKey key(String name) {
        return KEYS.computeIfAbsent(name, missing -> {
            try {
                KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
                generator.initialize(2048);
                return (RSAPrivateCrtKey) generator.generateKeyPair().getPrivate();
            } catch (GeneralSecurityException impossible) {
                throw new IllegalStateException(impossible);
            }
        });
    }
}
