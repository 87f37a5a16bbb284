package io.candor.insight.feed;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import io.candor.insight.calendar.IsoPeriod;
import io.candor.insight.calendar.IsoWeek;

/**
 * A company that speaks through the feed: units, then waves of one period with answers and comments. Every test makes one with
 * a prefix of its own, so that many live in one database.
 */
public final class TestingCompany {

    private final TestingFeed feed;
    private final IsoPeriod period;
    private final String prefix;
    private final Map<String, String> parents = new LinkedHashMap<>();
    private final Map<String, Integer> blocks = new LinkedHashMap<>();
    private final List<TestingFeed.Event> events = new ArrayList<>();
    private final List<String> near = new ArrayList<>();
    private String wave = "";
    private String batch = "";
    private String level = "anonymous";

    public TestingCompany(TestingFeed feed, String prefix, IsoPeriod period) {
        this.feed = feed;
        this.prefix = prefix;
        this.period = period;
    }

    public String unit(String name) {
        return prefix + "-" + name;
    }

    public String block(String name) {
        return "b-" + unit(name) + "@" + period;
    }

    public IsoPeriod period() {
        return period;
    }

    public String wave() {
        return wave;
    }

    public TestingCompany withUnit(String name, @Nullable String parent) {
        if (parent != null) {
            parents.put(name, parent);
        }
        Map<String, Object> data = new HashMap<>();
        data.put("unitId", unit(name));
        data.put("parentUnitId", parent == null ? null : unit(parent));
        data.put("name", name);
        data.put("validFrom", period.firstDay().minusYears(1).toString());
        data.put("validTo", null);
        data.put("headcount", 100);
        events.add(new TestingFeed.Event("unit.changed", data));
        return this;
    }

    /** A leaf unit that is a block of its own. */
    public TestingCompany withBlock(String name, String parent, int invited) {
        withUnit(name, parent);
        blocks.put(name, invited);
        return this;
    }

    public TestingCompany open(int weekOfPeriod) {
        IsoWeek week = period.weeks().get(weekOfPeriod);
        wave = prefix + "-" + week;
        batch = UUID.randomUUID().toString();
        List<Map<String, Object>> opened = new ArrayList<>();
        blocks.forEach((name, invited) -> {
            Map<String, Object> block = new HashMap<>();
            block.put("blockId", block(name));
            block.put("names", List.of(name));
            block.put("unitIds", List.of(unit(name)));
            block.put("parentUnitId", unit(parents.get(name)));
            block.put("invited", invited);
            opened.add(block);
        });
        events.add(new TestingFeed.Event("wave.opened", Map.of("wave", wave, "survey", "ai-at-work", "period",
                period.toString(), "week", week.toString(), "opensAt",
                week.monday().atStartOfDay().atOffset(ZoneOffset.UTC).toString(), "closesAt",
                week.monday().plusDays(7).atStartOfDay().atOffset(ZoneOffset.UTC).toString(), "origin", "web", "blocks",
                opened, "near", near)));
        return this;
    }

    /** From the next wave on: a block or unit whose list comes too near an earlier one. */
    public TestingCompany withNear(String node) {
        near.add(node);
        return this;
    }

    public TestingCompany confidential() {
        level = "confidential";
        return this;
    }

    public TestingCompany answer(String label, int people, String tool, Map<String, Object> answers) {
        return answer(label, people, tool, answers, Map.of());
    }

    /** @param riding {@code useCase}, {@code band} */
    public TestingCompany answer(String label, int people, String tool, Map<String, Object> answers,
            Map<String, String> riding) {
        for (int i = 0; i < people; i++) {
            Map<String, Object> data = part(label, tool, true);
            data.putAll(riding);
            data.put("survey", "ai-at-work");
            data.put("surveyVersion", 1);
            data.put("answers", answers);
            events.add(new TestingFeed.Event("response.released", data));
        }
        return this;
    }

    public TestingCompany comment(String label, int people, String tool, String text, boolean publishable) {
        for (int i = 0; i < people; i++) {
            comment(UUID.randomUUID().toString(), label, tool, text, publishable, true);
        }
        return this;
    }

    public TestingCompany comment(String id, String label, String tool, String text, boolean publishable, boolean person) {
        Map<String, Object> data = part(label, tool, person);
        data.put("id", id);
        data.put("question", "comment");
        data.put("text", text);
        data.put("publishable", publishable);
        events.add(new TestingFeed.Event("comment.released", data));
        return this;
    }

    /** People name a use case of their own. */
    public TestingCompany propose(String label, int people, String text, boolean publishable) {
        for (int i = 0; i < people; i++) {
            Map<String, Object> data = part(label, "copilot", true);
            data.put("question", "useCaseProposal");
            data.put("text", text);
            data.put("publishable", publishable);
            events.add(new TestingFeed.Event("comment.released", data));
        }
        return this;
    }

    public TestingCompany close() {
        List<Map<String, Object>> closed = new ArrayList<>();
        blocks.forEach((name, invited) -> closed
                .add(Map.of("blockId", block(name), "label", block(name), "answered", 0, "withheld", false)));
        events.add(new TestingFeed.Event("wave.closed",
                Map.of("wave", wave, "period", period.toString(), "blocks", closed, "refused", 0)));
        return this;
    }

    /** What was built since the last delivery. */
    public List<TestingFeed.Event> take() {
        List<TestingFeed.Event> taken = List.copyOf(events);
        events.clear();
        return taken;
    }

    public TestingCompany deliver() {
        feed.deliver(take());
        return this;
    }

    private Map<String, Object> part(String label, @Nullable String tool, boolean person) {
        Map<String, Object> data = new HashMap<>();
        data.put("id", UUID.randomUUID().toString());
        data.put("batch", batch);
        data.put("wave", wave);
        data.put("period", period.toString());
        data.put("level", level);
        data.put("origin", "web");
        data.put("label", label);
        data.put("person", person);
        data.put("tool", tool);
        data.put("useCase", null);
        return data;
    }
}
