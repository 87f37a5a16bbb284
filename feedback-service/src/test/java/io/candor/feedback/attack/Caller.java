package io.candor.feedback.attack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;

import org.apache.http.HttpEntity;
import org.apache.http.HttpResponse;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.client.methods.RequestBuilder;
import org.apache.http.entity.ContentType;
import org.apache.http.entity.StringEntity;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;
import org.apache.http.util.EntityUtils;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;

/**
 * Speaks HTTP to a running service, on the calling thread and at little cost, so that a benchmark measures the service. Safe
 * for use by several threads.
 */
final class Caller {

    static final ObjectMapper JSON = new ObjectMapper();

    private static final int CONNECTIONS = 256;
    private static final int TIMEOUT_MS = 60_000;

    private final CloseableHttpClient http;
    private final URI base;

    Caller(URI base) {
        this(base, null);
    }

    /** Calls from this address of the machine. */
    Caller(URI base, @Nullable InetAddress from) {
        this.base = base;
        this.http = HttpClients.custom().setMaxConnTotal(CONNECTIONS).setMaxConnPerRoute(CONNECTIONS)
                .disableAutomaticRetries().disableCookieManagement().disableRedirectHandling().disableContentCompression()
                .setDefaultRequestConfig(RequestConfig.custom().setLocalAddress(from).setSocketTimeout(TIMEOUT_MS).build())
                .build();
    }

    /** A status and a JSON body, missing where there is none. */
    record Reply(int status, JsonNode body) {

        /** The body, when the status is this one. */
        JsonNode expect(int expected) {
            if (status != expected) {
                throw new AssertionError("expected " + expected + ", got " + status + " " + body);
            }
            return body;
        }
    }

    static String text(Object body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    Reply get(String path, @Nullable String bearer, String... headers) {
        return send(RequestBuilder.get(), path, bearer, headers);
    }

    Reply post(String path, @Nullable String bearer, Object body, String... headers) {
        return postText(path, bearer, text(body), headers);
    }

    Reply postText(String path, @Nullable String bearer, String body, String... headers) {
        return send(RequestBuilder.post().setEntity(new StringEntity(body, ContentType.APPLICATION_JSON)), path, bearer,
                headers);
    }

    Reply postCsv(String path, String bearer, String csv) {
        return send(RequestBuilder.post().setEntity(new StringEntity(csv, ContentType.create("text/csv", UTF_8))), path,
                bearer);
    }

    private Reply send(RequestBuilder request, String path, @Nullable String bearer, String... headers) {
        request.setUri(base.resolve(path));
        for (int at = 0; at < headers.length; at += 2) {
            request.addHeader(headers[at], headers[at + 1]);
        }
        if (bearer != null) {
            request.addHeader("Authorization", "Bearer " + bearer);
        }
        try {
            return http.execute(request.build(), Caller::reply);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Reply reply(HttpResponse response) throws IOException {
        HttpEntity entity = response.getEntity();
        boolean json = entity != null && entity.getContentType() != null && entity.getContentType().getValue().contains("json");
        byte[] body = entity == null ? new byte[0] : EntityUtils.toByteArray(entity);
        return new Reply(response.getStatusLine().getStatusCode(), json ? JSON.readTree(body) : MissingNode.getInstance());
    }
}
