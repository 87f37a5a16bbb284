package io.candor.insight.usage.claude;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;

import io.candor.insight.usage.Group;
import io.candor.insight.usage.GroupDay;
import io.candor.insight.usage.Identity;
import io.candor.insight.usage.Misread;
import io.candor.insight.usage.PersonDay;
import io.candor.insight.usage.RowSink;
import io.candor.insight.usage.Use;
import io.candor.insight.usage.json.Fields;
import io.candor.insight.usage.json.JsonReport;
import io.candor.insight.usage.json.JsonRows;
import io.candor.insight.usage.json.KeptFields;

/** What an actor did at one kind of terminal on a day. */
final class ActorDays implements JsonRows {

    static final JsonReport SHAPE = new JsonReport(Set.of("data"), Set.of("actor", "core_metrics"), Map.of(
            "starting_at", "is the usage or cost report of the API; upload it as source anthropic-usage or anthropic-cost",
            "error", "is an error of the API, no report; download the report again"), JsonReport.ROW);

    private static final String TOOL = "claude-code";
    private static final Set<String> IN_COLUMNS = Set.of("date", "organization_id", "actor", "terminal_type",
            "core_metrics.num_sessions", "core_metrics.lines_of_code.added", "model_breakdown");

    private final RowSink rows;

    ActorDays(RowSink rows) {
        this.rows = rows;
    }

    @Override
    public void row(long line, Fields row) throws Misread {
        LocalDate day = row.day("date");
        Fields actor = row.at("actor");
        Group key = key(actor);
        Figures figures = Figures.of(row);
        Use use = new Use(or(row.text("terminal_type"), Use.WHOLE), "", null, figures.counts(), figures.cost());
        Map<String, Object> kept = figures.models(new KeptFields(IN_COLUMNS).all(row.json())).map();
        String record = String.join("\u001f", row.text("organization_id"), row.text("customer_type"),
                row.text("subscription_type"), row.text("terminal_type"));
        if (key == null) {
            rows.row(new PersonDay(line, Identity.email(actor.text("email_address")), TOOL, day, "UTC", record, "",
                    List.of(use), kept));
        } else {
            rows.row(new GroupDay(line, key, TOOL, day, "UTC", record, List.of(GroupDay.Part.whole(use)), kept));
        }
    }

    @Override
    public void envelope(JsonNode rest) {
        if (rest.path("has_more").asBoolean()) {
            rows.incomplete("The file is one page of several (has_more); upload the following pages, too.");
        }
    }

    /** Null where the actor is a person. */
    private static @Nullable Group key(Fields actor) throws Misread {
        String type = actor.text("type");
        String email = actor.text("email_address");
        String key = actor.text("api_key_name");
        if (key.isEmpty() && !email.isEmpty() && (type.isEmpty() || type.equals("user_actor"))) {
            return null;
        }
        if (email.isEmpty() && key.isEmpty()) {
            throw new Misread("actor", null, "neither a person nor a key");
        }
        return key.isEmpty() ? new Group(Group.Kind.SERVICE, email) : new Group(Group.Kind.KEY, key);
    }

    private static String or(String text, String otherwise) {
        return text.isEmpty() ? otherwise : text;
    }
}
