package io.candor.insight.feed;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.JsonNode;

/**
 * One answer of the feed.
 *
 * @param next
 *        sequence of the last event, or the one asked after when there is none
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record FeedPage(List<JsonNode> events, long next) {

    FeedPage {
        events = List.copyOf(events);
    }
}
