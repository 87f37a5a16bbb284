package io.candor.insight.usage.pull;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;

/** All parts of what an endpoint has for a day: all of them, or a failure. */
final class Pages {

    /** No source has more parts of a day; an endless chain of pages ends here. */
    private static final int MOST = 10_000;

    private static final Pattern NEXT = Pattern.compile("<([^>]{1,4000})>[^,<]*;\\s*rel=\"?next\"?", Pattern.CASE_INSENSITIVE);

    private final Fetching fetching;
    private final Endpoint endpoint;
    private final IntFunction<Call> calls;

    /** @param calls by number of the page, from 1 */
    Pages(Fetching fetching, Endpoint endpoint, IntFunction<Call> calls) {
        this.fetching = fetching;
        this.endpoint = endpoint;
        this.calls = calls;
    }

    /**
     * @return none where the day is empty
     * @throws PullFailure where any part cannot be had: then there is no day
     */
    List<Answer> all() throws PullFailure {
        return endpoint.turning() == Turning.DOWNLOAD_LINKS ? linked() : turned();
    }

    /** @throws PullFailure where an answer is not of the form this endpoint has */
    void check(Answer answer) throws PullFailure {
        if (answer.isBlank()) {
            return;
        }
        boolean links = endpoint.turning() == Turning.DOWNLOAD_LINKS;
        String wrapper = links ? "download_links" : endpoint.wrapper();
        JsonNode json = answer.json();
        // An answer without any field: what is empty is left out by some.
        if (!json.path(wrapper).isArray() && !(json.isObject() && json.isEmpty() && !links)) {
            throw new PullFailure(200, "the source's answer has no “%s”".formatted(wrapper));
        }
    }

    private List<Answer> linked() throws PullFailure {
        Call first = calls.apply(1);
        Answer named = fetching.get(first);
        check(named);
        List<Answer> parts = new ArrayList<>();
        for (JsonNode link : named.isBlank() ? List.<JsonNode> of() : named.json().path("download_links")) {
            Answer part = later(Call.get(Addresses.of(first.address(), link.asText()), Map.of()));
            if (!part.isBlank()) {
                parts.add(part);
            }
        }
        return parts;
    }

    private List<Answer> turned() throws PullFailure {
        List<Answer> parts = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Call first = calls.apply(1);
        Call page = first;
        for (int number = 1; page != null; number++) {
            if (!seen.add(page.address() + "\n" + page.body()) || number > MOST) {
                throw new PullFailure(200, "the source's pages have no end");
            }
            if (!page.isSameHost(first)) {
                throw new PullFailure(200, "the source's next page is another host's, which gets no credentials");
            }
            Answer answer = number == 1 ? fetching.get(page) : later(page);
            check(answer);
            if (!parts.isEmpty() && Arrays.equals(parts.getLast().body(), answer.body())) {
                throw new PullFailure(200, "the source gives the same page again and again");
            }
            if (answer.isBlank()) {
                return parts;
            }
            if (!answer.json().path(endpoint.wrapper()).isEmpty()) {
                parts.add(answer);
            }
            page = next(answer, page, number);
        }
        return parts;
    }

    private @Nullable Call next(Answer answer, Call page, int number) throws PullFailure {
        return switch (endpoint.turning()) {
            case ONCE, DOWNLOAD_LINKS -> null;
            case PAGE -> endpoint.hasMore(answer.json(), number) ? calls.apply(number + 1) : null;
            case TOKEN -> token(answer, page);
            case LINK_HEADER -> {
                Matcher next = NEXT.matcher(String.join(",", answer.headers().allValues("Link")));
                yield next.find() ? page.to(Addresses.of(answer.address(), next.group(1))) : null;
            }
            case NEXT_LINK -> {
                String next = answer.json().path("@odata.nextLink").asText("");
                yield next.isEmpty() ? null : page.to(Addresses.of(answer.address(), next));
            }
        };
    }

    private static @Nullable Call token(Answer answer, Call page) throws PullFailure {
        JsonNode json = answer.json();
        if (!json.path("has_more").asBoolean(false)) {
            return null;
        }
        JsonNode next = json.path("next_page");
        if (!next.isTextual() || next.asText().isEmpty()) {
            throw new PullFailure(200, "the source says there is more, but not where");
        }
        URI address = Addresses.with(answer.address(), "page", next.asText());
        return page.to(address);
    }

    /** Where a day has begun, 404 and 422 say nothing about the day. */
    private Answer later(Call call) throws PullFailure {
        try {
            return fetching.get(call);
        } catch (PullFailure failure) {
            throw failure.ofAPartOnly();
        }
    }
}
