package io.candor.insight.usage.otlp;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** A bearer token that says it is an installation's. */
final class InstallationToken extends BaseAuthenticationRequest {

    private final String token;

    InstallationToken(String token) {
        this.token = token;
    }

    String token() {
        return token;
    }
}
