package io.candor.insight.usage.pull;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;

/** The ways of paging that sources are known to have. */
final class Pagings {

    private static final Pattern NEXT = Pattern.compile("<([^>]{1,4000})>[^,<]*;\\s*rel=\"?next\"?", Pattern.CASE_INSENSITIVE);

    private Pagings() {
    }

    /** {@code {rows: […], has_more, next_page}}; the token goes back as {@code page}. */
    static Paging nextPage(String rows) {
        return following(rows, (answer, number) -> {
            JsonNode page = answer.json();
            String next = page.path("next_page").asText("");
            if (!page.path("has_more").asBoolean(false)) {
                return Optional.empty();
            }
            if (next.isEmpty() || page.path("next_page").isNull()) {
                throw new PullFailure(200, "the source says there is more, but not where");
            }
            return Optional.of(Addresses.with(answer.address(), "page", next));
        });
    }

    /** {@code Link: <…>; rel="next"} (RFC 8288). */
    static Paging linkHeader(@Nullable String rows) {
        return following(rows, (answer, number) -> {
            Matcher next = NEXT.matcher(String.join(",", answer.headers().allValues("Link")));
            return next.find() ? Optional.of(Addresses.of(answer.address(), next.group(1))) : Optional.empty();
        });
    }

    /** {@code page=1, 2, …} until {@code total_pages}, or where nobody says so, until a page without rows. */
    static Paging pageNumbers(String rows) {
        return following(rows, (answer, number) -> {
            JsonNode page = answer.json();
            boolean more = page.has("total_pages") ? number < page.path("total_pages").asInt() : !page.path(rows).isEmpty();
            return more ? Optional.of(Addresses.with(answer.address(), "page", Integer.toString(number + 1)))
                    : Optional.empty();
        });
    }

    /** {@code {download_links: […]}}: signed addresses anywhere, fetched without credentials. */
    static Paging downloadLinks() {
        return (fetching, first, headers) -> {
            Answer named = fetching.get(first, headers);
            JsonNode links = named.json().path("download_links");
            if (named.isBlank()) {
                return List.of();
            }
            if (!links.isArray()) {
                throw new PullFailure(200, "the source names no download_links");
            }
            List<Answer> parts = new ArrayList<>();
            for (JsonNode link : links) {
                Answer part = fetching.get(Addresses.of(first, link.asText()), Map.of());
                if (!part.isBlank()) {
                    parts.add(part);
                }
            }
            return parts;
        };
    }

    private interface Next {

        Optional<URI> after(Answer answer, int number) throws PullFailure;
    }

    private static Paging following(@Nullable String rows, Next next) {
        return (fetching, first, headers) -> {
            List<Answer> parts = new ArrayList<>();
            Set<URI> seen = new HashSet<>();
            Optional<URI> address = Optional.of(first);
            for (int number = 1; address.isPresent(); number++) {
                URI page = address.get();
                if (!seen.add(page) || number > Paging.MOST) {
                    throw new PullFailure(200, "the source's pages have no end");
                }
                if (!Objects.equals(page.getHost(), first.getHost()) || page.getPort() != first.getPort()
                        || !page.getScheme().equals(first.getScheme())) {
                    throw new PullFailure(200, "the source's next page is another host's, which gets no credentials");
                }
                Answer answer = fetching.get(page, headers);
                if (!answer.isBlank() && (rows == null || !answer.json().path(rows).isEmpty())) {
                    parts.add(answer);
                }
                address = next.after(answer, number);
            }
            return parts;
        };
    }

}
