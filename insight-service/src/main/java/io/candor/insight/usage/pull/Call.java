package io.candor.insight.usage.pull;

import java.net.URI;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * One request: with a body it is POST.
 *
 * @param type of the body
 */
record Call(URI address, Map<String, String> headers, @Nullable String body, String type) {

    static Call get(URI address, Map<String, String> headers) {
        return new Call(address, headers, null, "");
    }

    static Call json(URI address, Map<String, String> headers, @Nullable String body) {
        return new Call(address, headers, body, "application/json");
    }

    Call to(URI other) {
        return new Call(other, headers, body, type);
    }

    boolean isSameHost(Call other) {
        return address.getPort() == other.address.getPort() && String.valueOf(address.getHost()).equals(other.address.getHost())
                && String.valueOf(address.getScheme()).equals(other.address.getScheme());
    }

    /** Headers and body may hold the secret. */
    @Override
    public String toString() {
        return "call";
    }
}
