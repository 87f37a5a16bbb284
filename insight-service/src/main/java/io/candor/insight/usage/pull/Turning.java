package io.candor.insight.usage.pull;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonCreator;

/** How a source hands out what does not fit into one answer. */
enum Turning {

    /** It never does. */
    ONCE,
    /** {@code {has_more, next_page}}; the token goes back as {@code page}. */
    TOKEN,
    /** {@code Link: <…>; rel="next"} (RFC 8288). */
    LINK_HEADER,
    /** {@code @odata.nextLink}. */
    NEXT_LINK,
    /** Numbers from 1, where the endpoint says {@code {page}}. */
    PAGE,
    /** {@code {download_links: […]}}: signed addresses anywhere, fetched without credentials. */
    DOWNLOAD_LINKS;

    @JsonCreator
    static Turning of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
