package io.candor.insight.stack;

import static io.restassured.RestAssured.given;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.microprofile.config.ConfigProvider;

/** Real access tokens of the local realm, where every log-in's password is its name. */
public final class Tokens {

    /** Shorter than a token lives. */
    private static final Duration KEPT = Duration.ofMinutes(4);
    private static final Map<String, Kept> KNOWN = new ConcurrentHashMap<>();

    private record Kept(String token, Instant until) {
    }

    private Tokens() {
    }

    public static String of(String user) {
        return KNOWN.compute(user, (name, kept) -> kept != null && Instant.now().isBefore(kept.until()) ? kept
                : new Kept(of(name, "candor-cli"), Instant.now().plus(KEPT))).token();
    }

    /** @param client {@code candor-cli-brief} for a life of two seconds, {@code other} for another audience */
    public static String of(String user, String client) {
        String issuer = ConfigProvider.getConfig().getValue("quarkus.oidc.auth-server-url", String.class);
        return given().formParam("grant_type", "password").formParam("client_id", client).formParam("username", user)
                .formParam("password", user).baseUri(issuer).port(java.net.URI.create(issuer).getPort())
                .post("/protocol/openid-connect/token").then().statusCode(200).extract().path("access_token");
    }
}
