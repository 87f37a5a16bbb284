package io.candor.insight.usage.copilot;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;

import io.candor.insight.usage.Group;
import io.candor.insight.usage.GroupDay;
import io.candor.insight.usage.Misread;
import io.candor.insight.usage.PersonDay;
import io.candor.insight.usage.RowSink;
import io.candor.insight.usage.UsageFile;
import io.candor.insight.usage.Use;
import io.candor.insight.usage.json.Fields;
import io.candor.insight.usage.json.JsonReport;
import io.candor.insight.usage.json.JsonRows;
import io.candor.insight.usage.json.KeptFields;

/** Seats; somebody with seats by several teams or organisations has one, with their latest activity. */
final class SeatRows implements JsonRows {

    static final JsonReport SHAPE = CopilotReports.shape(Set.of("seats"), Set.of("assignee"), Set.of("seats"), JsonReport.ROW);

    private static final List<String> TIMES = List.of("created_at", "pending_cancellation_date", "last_authenticated_at");
    private static final List<String> LABELS = List.of("plan_type", "last_activity_editor");

    /** @param active null where never */
    private record Seat(long line, Account account, @Nullable Instant active, Map<String, Object> kept) {

        boolean isLaterThan(Seat other) {
            return active != null && (other.active == null || active.isAfter(other.active));
        }
    }

    private final UsageFile file;
    private final RowSink rows;
    private final List<Seat> seats = new ArrayList<>();
    private final Map<String, Seat> latest = new HashMap<>();
    private int total;

    SeatRows(UsageFile file, RowSink rows) {
        this.file = file;
        this.rows = rows;
    }

    @Override
    public void row(long line, Fields row) throws Misread {
        Fields assignee = row.at("assignee");
        Instant active = row.has("last_activity_at") ? row.instant("last_activity_at") : null;
        KeptFields kept = new KeptFields(Set.of());
        LABELS.forEach(name -> kept.label(name, row.text(name)));
        for (String name : TIMES) {
            if (row.has(name)) {
                kept.label(name, row.instant(name).toString());
            }
        }
        if (active != null) {
            kept.label("last_activity_at", active.toString());
        }
        Seat seat = new Seat(line, Account.of(assignee), active, kept.map());
        seats.add(seat);
        latest.merge(key(seat), seat, (known, other) -> other.isLaterThan(known) ? other : known);
    }

    @Override
    public void envelope(JsonNode rest) {
        total = Math.max(total, rest.path("total_seats").asInt());
    }

    /** A second seat of somebody says the same as the first, so it counts as a duplicate. */
    void end() {
        if (total > latest.size()) {
            rows.incomplete("The file has %d of %d seats; upload the following pages, too.".formatted(latest.size(), total));
        }
        for (Seat seat : seats) {
            Seat known = latest.getOrDefault(key(seat), seat);
            Use use = new Use(Use.WHOLE, "", true, Map.of(), null);
            Group bot = known.account().bot();
            if (bot == null) {
                rows.row(new PersonDay(seat.line(), known.account().person(), CopilotReports.TOOL, file.drawnOn(), "UTC",
                        "seat", "seat", List.of(use), known.kept()));
            } else {
                rows.row(new GroupDay(seat.line(), bot, CopilotReports.TOOL, file.drawnOn(), "UTC", "seat",
                        List.of(GroupDay.Part.whole(use)), known.kept()));
            }
        }
    }

    private static String key(Seat seat) {
        return seat.account().id().isEmpty() ? seat.account().login() : seat.account().id();
    }
}
