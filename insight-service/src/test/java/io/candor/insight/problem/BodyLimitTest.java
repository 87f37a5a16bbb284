package io.candor.insight.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.candor.insight.stack.InsightStack;
import io.candor.insight.stack.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

/** Over a bare socket: clients of any comfort stop sending, or hide what came back, when a server hangs up on them. */
@QuarkusTest
@QuarkusTestResource(InsightStack.class)
class BodyLimitTest {

    private static final int LIMIT = 8 * 1024 * 1024;
    private static final int CHUNK = 0x10000;
    private static final String TOOLS = "/api/insight/v1/tools";
    private static final String IMPORTS = "/api/insight/v1/usage/imports?source=github-copilot-users";

    @TestHTTPResource
    URL service;

    @Test
    void aDeclaredLengthIsRefusedBeforeTheBodyComes() throws IOException {
        String answer = answer(head(TOOLS, "application/json", "Content-Length: " + (LIMIT + 1L)), 0);
        assertThatItIsTooLarge(answer);
    }

    @ParameterizedTest
    @CsvSource({ TOOLS + ", application/json", IMPORTS + ", application/x-ndjson",
            IMPORTS + ", multipart/form-data; boundary=part" })
    void aBodyInChunksIsRefusedWhereItGrowsTooLarge(String path, String type) throws IOException {
        assertThatItIsTooLarge(answer(head(path, type, "Transfer-Encoding: chunked"), LIMIT / CHUNK + 1));
    }

    private static void assertThatItIsTooLarge(String answer) {
        assertThat(answer).startsWith("HTTP/1.1 413 ")
                .containsIgnoringCase("\r\ncontent-type: application/problem+json")
                .containsIgnoringCase("\r\nconnection: close")
                .containsIgnoringCase("\r\nx-content-type-options: nosniff")
                .contains("\"code\":\"too-large\"", "\"status\":413", "problems/too-large", "at most " + LIMIT + " bytes");
    }

    private String head(String path, String type, String length) {
        return "POST " + path + " HTTP/1.1\r\nHost: test\r\nAuthorization: Bearer " + Tokens.of("usage-admin")
                + "\r\nContent-Type: " + type + "\r\n" + length + "\r\n\r\n";
    }

    /** All that comes back until the server hangs up, which it may do while it is still being sent to. */
    private String answer(String head, int chunks) throws IOException {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        try (Socket socket = new Socket(service.getHost(), service.getPort())) {
            socket.setSoTimeout(30_000);
            OutputStream out = socket.getOutputStream();
            out.write(head.getBytes(StandardCharsets.US_ASCII));
            for (int i = 0; i < chunks; i++) {
                out.write(chunk());
            }
            socket.getInputStream().transferTo(answer);
        } catch (SocketException hungUp) {
            assertThat(answer.size()).as("%s before an answer", hungUp.getMessage()).isPositive();
        }
        return answer.toString(StandardCharsets.UTF_8);
    }

    private static byte[] chunk() {
        byte[] chunk = new byte[CHUNK + 9];
        Arrays.fill(chunk, (byte) '\n');
        byte[] size = "10000\r\n".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(size, 0, chunk, 0, size.length);
        chunk[chunk.length - 2] = '\r';
        return chunk;
    }
}
