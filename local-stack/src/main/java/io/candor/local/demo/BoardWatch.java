package io.candor.local.demo;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;

/** Waits until what was loaded has travelled through the feed and the board of the last closed period shows it. */
final class BoardWatch {

    private static final Duration POLL = Duration.ofMillis(400);
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final DemoCalendar calendar;
    private final DemoEndpoints endpoints;
    private final ApiClient api;

    BoardWatch(DemoCalendar calendar, DemoEndpoints endpoints, ApiClient api) {
        this.calendar = calendar;
        this.endpoints = endpoints;
        this.api = api;
    }

    void await(String token) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!missing(token).isEmpty()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("the board of " + calendar.lastPeriod() + " does not show "
                        + missing(token) + " after " + PATIENCE.toSeconds() + " s");
            }
            try {
                Thread.sleep(POLL);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted", e);
            }
        }
    }

    private Set<String> missing(String token) {
        Set<String> missing = new HashSet<>();
        OrgChart.planted().forEach(unit -> missing.add("b-" + unit.id() + "~" + unit.tool().id()));
        JsonNode board = api.get(endpoints.insight() + "/api/insight/v1/board?period=" + calendar.lastPeriod(), token);
        for (JsonNode cell : board.path("cells")) {
            if (cell.path("figures").hasNonNull("verdict")) {
                missing.remove(cell.path("node").asText() + "~" + cell.path("tool").asText());
            }
        }
        return missing;
    }
}
