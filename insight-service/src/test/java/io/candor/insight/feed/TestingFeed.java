package io.candor.insight.feed;

import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Stands where the HTTP client stands: what it delivers goes through the service's own reading, applying and indexing. */
@ApplicationScoped
public class TestingFeed {

    private final FeedReading reading;
    private final FeedApplication application;
    private final ObjectMapper mapper;

    TestingFeed(FeedReading reading, FeedApplication application, ObjectMapper mapper) {
        this.reading = reading;
        this.application = application;
        this.mapper = mapper;
    }

    /** An event to come; it gets its sequence when it is delivered. */
    public record Event(String type, Object data) {
    }

    /** Delivers events in pages as the provider cuts them; returns when the last is searchable. */
    public synchronized void deliver(List<Event> events) {
        long sequence = application.position();
        for (int from = 0; from <= events.size(); from += FeedReading.PAGE) {
            List<JsonNode> page = new ArrayList<>();
            for (Event event : events.subList(from, Math.min(events.size(), from + FeedReading.PAGE))) {
                page.add(envelope(++sequence, event));
            }
            reading.take(new FeedPage(page, sequence));
        }
    }

    /** Delivers the same page twice, as after a crash between apply and acknowledge. */
    public synchronized void deliverTwice(List<Event> events) {
        long sequence = application.position();
        List<JsonNode> page = new ArrayList<>();
        for (Event event : events) {
            page.add(envelope(++sequence, event));
        }
        reading.take(new FeedPage(page, sequence));
        reading.take(new FeedPage(page, sequence));
    }

    public long position() {
        return application.position();
    }

    private JsonNode envelope(long sequence, Event event) {
        ObjectNode envelope = mapper.createObjectNode();
        envelope.put("sequence", sequence).put("specversion", "1.0").put("id", "e-" + sequence)
                .put("source", "/feedback-service").put("type", event.type()).put("time", "2026-01-01T00:00:00Z");
        envelope.set("data", mapper.valueToTree(event.data()));
        return envelope;
    }
}
