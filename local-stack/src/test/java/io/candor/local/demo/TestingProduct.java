package io.candor.local.demo;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.bouncycastle.crypto.hpke.HPKE;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** Stands in for Keycloak and all services: takes everything, remembers what it was asked. */
final class TestingProduct implements AutoCloseable {

    private static final String MODULUS = modulus();
    private static final String SEALING_KEY = sealingKey();

    private final HttpServer server;
    private final ExecutorService pool = Executors.newFixedThreadPool(4);
    private final DemoCalendar calendar;
    private final List<String> calls = new CopyOnWriteArrayList<>();
    private final AtomicInteger banded = new AtomicInteger();
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

    /** Answers that carried a usage band. */
    int banded() {
        return banded.get();
    }

    boolean credentialsSeenByIntake() {
        return credentialsSeenByIntake;
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String sent = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        if (path.startsWith("/api/intake/") && sent.contains("\"band\"")) {
            banded.incrementAndGet();
        }
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
            return "{\"label\": \"b-1\", \"signatures\": [{\"ordinal\": 1, \"signature\": \"%s\"}]}".formatted(MODULUS);
        }
        if (path.endsWith("/band")) {
            return "{\"label\": \"b-1\", \"band\": \"near\", \"invited\": 12}";
        }
        if (path.endsWith("/band-tokens")) {
            return "{\"signature\": \"%s\"}".formatted(MODULUS);
        }
        if (path.endsWith("/contract")) {
            return "{\"terms\": {\"ordinals\": 5}}";
        }
        if (path.endsWith("/key-log")) {
            return "{\"open\": [%s]}".formatted(Stream.of(calendar.lateWeek(), calendar.thisWeek())
                    .map(week -> "{\"list\": %s}".formatted(ApiClient.json(keyList(week)))).collect(Collectors.joining(",")));
        }
        if (path.endsWith("/waves/open")) {
            return "{\"waves\": [%s]}".formatted(Stream.of(calendar.lateWeek(), calendar.thisWeek())
                    .map(week -> "{\"waveId\": \"ai-at-work-" + week
                            + "\", \"surveyId\": \"ai-at-work\", \"surveyVersion\": 1, \"block\": {\"blockId\": \"b-1\"}}")
                    .collect(Collectors.joining(",")));
        }
        if (path.endsWith("/board")) {
            return "{\"cells\": [%s]}".formatted(OrgChart.planted().stream().map(unit -> "{\"node\": \"b-" + unit.id()
                    + "\", \"tool\": \"" + unit.tool().id() + "\", \"figures\": {\"verdict\": \"VALUE\"}}")
                    .collect(Collectors.joining(",")));
        }
        return "{}";
    }

    /** Keys that blind and seal as real ones do; nobody here holds their private halves. */
    private static String keyList(String week) {
        return "{\"wave\": \"ai-at-work-%s\", \"sealing\": {\"key\": \"%s\", \"size\": 32768}, \"labels\": [{\"label\": \"b-1\", \"keys\": [\"%s\"], \"bands\": [{\"band\": \"near\", \"invited\": 12, \"key\": \"%s\"}]}]}"
                .formatted(week, SEALING_KEY, MODULUS, MODULUS);
    }

    private static String modulus() {
        byte[] modulus = new byte[256];
        new Random(1).nextBytes(modulus);
        modulus[0] |= (byte) 0x80;
        modulus[255] |= 1;
        return base64(modulus);
    }

    private static String sealingKey() {
        HPKE suite = new HPKE(HPKE.mode_base, HPKE.kem_P256_SHA256, HPKE.kdf_HKDF_SHA256, HPKE.aead_AES_GCM256);
        return base64(suite.serializePublicKey(suite.generatePrivateKey().getPublic()));
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @Override
    public void close() {
        server.stop(0);
        pool.close();
    }
}
