package io.candor.insight.usage.pull;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * One request for a day, with what its pages are turned by. Placeholders of path and body: see {@link Placeholders}.
 *
 * @param body asked with POST where there is one
 * @param rows name of the array of rows; null where the answer only names links
 * @param more JSON pointer: whether there is another page
 * @param pages JSON pointer: how many pages there are
 * @param capped JSON pointer: whether that number is only a lower bound
 * @param total JSON pointer: how many rows there are, {@code pageSize} a page
 */
record Endpoint(String path, @Nullable JsonNode body, @Nullable String rows, @Nullable Turning by, @Nullable String more,
        @Nullable String pages, @Nullable String capped, @Nullable String total, int pageSize) {

    Turning turning() {
        return by == null ? Turning.ONCE : by;
    }

    String wrapper() {
        return rows == null ? "" : rows;
    }

    /** @param number of the page that was answered, from 1 */
    boolean hasMore(JsonNode page, int number) {
        if (page.path(wrapper()).isEmpty()) {
            return false;
        }
        if (total != null) {
            return (long) number * pageSize < page.at(total).asLong();
        }
        if (pages != null && !(capped != null && page.at(capped).asBoolean())) {
            return number < page.at(pages).asInt();
        }
        return more == null || page.at(more).asBoolean();
    }
}
