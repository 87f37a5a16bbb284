package io.candor.insight.usage.pull;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A client's log-in (RFC 6749 section 4.4); its token is kept for the run and nowhere. */
final class LogIn {

    private static final int PARTS = 3;

    private LogIn() {
    }

    /** @param secret {@code tenant:client:secret} */
    static String token(Vendor vendor, String secret, Fetching fetching) throws PullFailure {
        String[] parts = secret.split(":", PARTS);
        if (parts.length < PARTS || !parts[0].matches("[A-Za-z0-9.-]+") || parts[1].isEmpty() || parts[2].isEmpty()) {
            throw new PullFailure(401, "the secret is not of the form tenant:client:secret");
        }
        URI address = URI.create(String.valueOf(vendor.logIn()).replace("{tenant}", parts[0]));
        String body = "grant_type=client_credentials&client_id=" + encoded(parts[1]) + "&client_secret=" + encoded(parts[2])
                + "&scope=" + encoded(String.valueOf(vendor.scope()));
        String token = json(fetching, new Call(address, Map.of(), body, "application/x-www-form-urlencoded"));
        if (!token.matches("[\\x21-\\x7e]+")) {
            throw new PullFailure(200, "the log-in gives no token");
        }
        return token;
    }

    private static String json(Fetching fetching, Call call) throws PullFailure {
        try {
            return fetching.get(call).json().path("access_token").asText("");
        } catch (PullFailure failure) {
            boolean refused = failure.status() == 400 || failure.status() == 401 || failure.status() == 403;
            throw refused ? new PullFailure(401, "the log-in refuses the credentials (HTTP %d)".formatted(failure.status()))
                    : failure.ofAPartOnly();
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
