package io.candor.insight.usage.pull;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

/** Asks a vendor for days, as somebody. */
final class Asking {

    private final Vendor vendor;
    private final URI base;
    private final String secret;
    private final Map<String, String> headers;

    /** @param secret where the vendor logs clients in, the token it gave */
    Asking(Vendor vendor, URI base, String secret) {
        this.vendor = vendor;
        this.base = base;
        this.secret = secret;
        this.headers = new HashMap<>(vendor.always());
        headers.putAll(vendor.credential().headers(secret));
    }

    /** @throws PullFailure where the log-in gives no token */
    static Asking as(Vendor vendor, URI base, String secret, Fetching fetching) throws PullFailure {
        return new Asking(vendor, base,
                vendor.credential() == Credential.CLIENT ? LogIn.token(vendor, secret, fetching) : secret);
    }

    /** @return all parts of all requests; none where the day is empty */
    List<Answer> day(Fetching fetching, LocalDate day) throws PullFailure {
        List<Answer> parts = new ArrayList<>();
        boolean begun = false;
        for (Endpoint endpoint : vendor.requests()) {
            try {
                parts.addAll(pages(fetching, endpoint, day).all());
            } catch (PullFailure failure) {
                throw begun ? failure.ofAPartOnly() : failure;
            }
            begun = true;
        }
        return parts;
    }

    /** The first answer about a day, which is of the form the vendor's has. */
    Answer first(Fetching fetching, LocalDate day) throws PullFailure {
        Endpoint endpoint = vendor.requests().getFirst();
        Answer answer = fetching.get(call(endpoint, day, 1));
        pages(fetching, endpoint, day).check(answer);
        return answer;
    }

    private Pages pages(Fetching fetching, Endpoint endpoint, LocalDate day) {
        return new Pages(fetching, endpoint, number -> call(endpoint, day, number));
    }

    private Call call(Endpoint endpoint, LocalDate day, int page) {
        Placeholders known = new Placeholders(day, page);
        JsonNode body = endpoint.body();
        return Call.json(Addresses.below(base, known.in(endpoint.path())), headers,
                body == null ? null : known.in(body, secret).toString());
    }
}
