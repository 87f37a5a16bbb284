package io.candor.feedback.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.candor.feedback.stack.IntakeAlone;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

/** What the intake's process answers to more than its 64 KiB. */
@QuarkusTest
@TestProfile(IntakeAlone.class)
class BodyLimitTest {

    private static final int LIMIT = 64 * 1024;

    @TestHTTPResource("/api/intake/v1/submissions")
    URI address;

    @ParameterizedTest
    @ValueSource(ints = { LIMIT + 1, 3 * LIMIT, 100 * LIMIT })
    void tooLongBodyIsToldAsAProblem(int bytes) throws Exception {
        assertTooLarge(send(BodyPublishers.ofByteArray(submission(bytes))));
        assertTooLarge(send(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(submission(bytes)))));
    }

    @Test
    void bodyOfTheLimitIsRead() throws Exception {
        assertThat(code(send(BodyPublishers.ofByteArray(submission(LIMIT))))).isEqualTo("token-refused");
        assertThat(code(send(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(submission(LIMIT))))))
                .isEqualTo("token-refused");
    }

    private HttpResponse<String> send(BodyPublisher body) throws IOException, InterruptedException {
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(HttpRequest.newBuilder(address).version(HttpClient.Version.HTTP_1_1)
                    .header("Content-Type", "application/json").POST(body).build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }

    /** A well-formed submission of this length that fits no wave. */
    private static byte[] submission(int bytes) {
        String json = "{\"waveId\": \"none\", \"label\": \"none\", \"ordinal\": 1, \"token\": \"dG9rZW4\", \"answer\": \"AAAA\"}";
        return (" ".repeat(bytes - json.length()) + json).getBytes(StandardCharsets.US_ASCII);
    }

    private static void assertTooLarge(HttpResponse<String> answer) throws IOException {
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(code(answer)).isEqualTo("too-large");
        assertThat(answer.body()).contains("65536 bytes");
    }

    private static String code(HttpResponse<String> answer) throws IOException {
        JsonNode problem = new ObjectMapper().readTree(answer.body());
        assertThat(problem.path("status").asInt()).isEqualTo(answer.statusCode());
        return problem.path("code").asText();
    }
}
