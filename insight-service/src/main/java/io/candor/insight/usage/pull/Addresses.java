package io.candor.insight.usage.pull;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Addresses made from others. */
final class Addresses {

    private Addresses() {
    }

    /** The same address with one parameter set anew. */
    static URI with(URI address, String name, String value) {
        String others = address.getRawQuery() == null ? ""
                : Arrays.stream(address.getRawQuery().split("&"))
                        .filter(it -> !it.startsWith(name + "=")).map(it -> it + "&").collect(Collectors.joining());
        String whole = address.toString();
        int query = whole.indexOf('?');
        return URI.create((query < 0 ? whole : whole.substring(0, query)) + "?" + others + name + "="
                + URLEncoder.encode(value, StandardCharsets.UTF_8));
    }

    /** @throws PullFailure where a source names something that is no address */
    static URI of(URI base, String text) throws PullFailure {
        try {
            return base.resolve(text);
        } catch (IllegalArgumentException e) {
            throw new PullFailure(200, "the source names a link that is no address");
        }
    }

    /** A path below a base that may end in a slash. */
    static URI below(URI base, String path) {
        String whole = base.toString();
        return URI.create((whole.endsWith("/") ? whole.substring(0, whole.length() - 1) : whole) + path);
    }
}
