package io.candor.local.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.sun.net.httpserver.HttpServer;

class FrontDoorTest {

    private final HttpClient http = HttpClient.newHttpClient();
    private HttpServer feedback;
    private FrontDoor door;

    @BeforeEach
    void open(@TempDir Path pages) throws IOException {
        Files.createDirectories(pages.resolve("assets"));
        Files.writeString(pages.resolve("index.html"), "<title>Pages</title>");
        Files.writeString(pages.resolve("assets/app-5f3a.js"), "start()");
        Files.writeString(pages.resolve("bundle.json"), "{\"importMap\":\"sha256-bWFw\"}");
        feedback = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        feedback.createContext("/api/feedback/", exchange -> {
            byte[] echo = (exchange.getRequestMethod() + " " + exchange.getRequestURI() + " "
                    + exchange.getRequestHeaders().keySet().stream().anyMatch(name -> name.startsWith("X-forwarded"))
                    + " " + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)).getBytes(
                            StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(201, echo.length);
            exchange.getResponseBody().write(echo);
            exchange.close();
        });
        feedback.start();
        // Port 1 answers nobody: insight-service is down.
        door = FrontDoor.open(new DoorSettings(0, feedback.getAddress().getPort(), 1, pages, "http://localhost:8180",
                "http://localhost:8083", true, "Example Company", ZoneId.of("Europe/Berlin")));
    }

    @AfterEach
    void close() {
        door.close();
        feedback.stop(0);
    }

    @Test
    void passesARequestOnWithoutSayingWhereItCameFrom() throws Exception {
        HttpResponse<String> response = http.send(request("/api/feedback/v1/waves?week=3")
                .POST(HttpRequest.BodyPublishers.ofString("{}")).build(), HttpResponse.BodyHandlers.ofString());
        assertThat(response.statusCode()).isEqualTo(201);
        assertThat(response.body()).isEqualTo("POST /api/feedback/v1/waves?week=3 false {}");
        assertThat(response.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    }

    @Test
    void saysWhichServiceDoesNotAnswer() throws Exception {
        HttpResponse<String> response = get("/api/insight/v1/board");
        assertThat(response.statusCode()).isEqualTo(502);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(response.body()).contains("\"code\":\"service-unreachable\"").contains("insight-service");
        assertThat(response.headers().firstValue("Content-Security-Policy")).isPresent();
    }

    @Test
    void keepsHashedFilesForEverAndAsksForPagesAnew() throws Exception {
        HttpResponse<String> asset = get("/assets/app-5f3a.js");
        assertThat(asset.body()).isEqualTo("start()");
        assertThat(asset.headers().firstValue("Cache-Control")).hasValue("public, max-age=31536000, immutable");
        HttpResponse<String> page = get("/evidence/b-ledger~copilot~2026-P11");
        assertThat(page.body()).isEqualTo("<title>Pages</title>");
        assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-cache");
        HttpResponse<String> gone = get("/assets/gone.js");
        assertThat(gone.statusCode()).isEqualTo(404);
        assertThat(gone.body()).contains("\"code\":\"not-found\"");
    }

    @Test
    void tellsThePagesWhereToSignIn() throws Exception {
        assertThat(get("/config.json").body()).isEqualTo("{\"keycloakUrl\":\"http://localhost:8180\","
                + "\"realm\":\"candor\",\"clientId\":\"web\",\"demo\":true,\"company\":\"Example Company\",\"zone\":\"Europe/Berlin\"}");
    }

    @Test
    void namesWhatOfARequestIsTooLong() throws Exception {
        HttpResponse<String> address = get("/api/feedback/v1/waves?week=" + "3".repeat(5_000));
        assertThat(address.statusCode()).isEqualTo(414);
        assertThat(address.body()).contains("\"code\":\"unreadable-request\"").contains("4,096 characters");
        HttpResponse<String> headers = http.send(
                request("/").version(HttpClient.Version.HTTP_1_1).header("X-Long", "x".repeat(9_000)).build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(headers.statusCode()).isEqualTo(431);
        assertThat(headers.body()).contains("8,192 bytes");
    }

    @Test
    void letsPagesConnectOnlyToItselfKeycloakAndTheIntake() throws Exception {
        assertThat(get("/").headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("connect-src 'self' http://localhost:8180 http://localhost:8083;")
                .contains("script-src 'self' 'sha256-bWFw';").contains("frame-ancestors 'none'");
    }

    @Test
    void leavesNoWayOutOfThePagesFolder() throws Exception {
        assertThat(get("/assets/..%2f..%2f..%2fetc/passwd").body()).doesNotContain("root:");
        assertThat(get("/%2e%2e/%2e%2e/etc/passwd").body()).doesNotContain("root:");
    }

    private HttpResponse<String> get(String path) throws Exception {
        return http.send(request(path).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + door.port() + path));
    }
}
