package io.candor.insight.usage.copilot;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

/** Rows of the users report. */
final class UserRows implements JsonRows {

    static final JsonReport SHAPE = CopilotReports.shape(Set.of("day_totals", "user_totals", "users", "data"), Set.of(),
            Set.of("user_initiated_interaction_count"), JsonReport.ROW);

    private static final Set<String> IN_COLUMNS = Set.of("user_login", "login", "user_id", "id", "day", "date", "type",
            "organization_id", "enterprise_id", "user_initiated_interaction_count", "code_generation_activity_count",
            "code_acceptance_activity_count", "loc_suggested_to_add_sum", "loc_added_sum", "report_start_day",
            "report_end_day", "name", "email");
    /** In columns of the row of the command line, when there is one. */
    private static final Set<String> IN_CLI_COLUMNS = Set.of("totals_by_cli.session_count", "totals_by_cli.request_count",
            "totals_by_cli.prompt_count", "totals_by_cli.token_usage.output_tokens_sum");

    private static final Set<String> IN_COLUMNS_WHERE_SPLIT = Stream.concat(IN_COLUMNS.stream(), IN_CLI_COLUMNS.stream())
            .collect(Collectors.toUnmodifiableSet());

    private final UsageFile file;
    private final RowSink rows;
    private @Nullable Instant madeAt;

    UserRows(UsageFile file, RowSink rows) {
        this.file = file;
        this.rows = rows;
    }

    @Nullable
    Instant madeAt() {
        return madeAt;
    }

    @Override
    public void envelope(JsonNode rest) {
        madeAt = CopilotReports.madeAt(file, rest);
    }

    @Override
    public void row(long line, Fields row) throws Misread {
        String organisation = row.text("organization_id", "enterprise_id");
        Surfaces surfaces = new Surfaces(row);
        List<Use> uses = surfaces.uses();
        Account account = Account.of(row);
        LocalDate day = CopilotReports.day(row);
        Group bot = account.bot();
        if (bot == null) {
            rows.row(new PersonDay(line, account.person(), CopilotReports.TOOL, day, "UTC", organisation, organisation, uses,
                    kept(row, surfaces.isSplit())));
        } else {
            rows.row(new GroupDay(line, bot, CopilotReports.TOOL, day, "UTC", organisation,
                    uses.stream().map(GroupDay.Part::whole).toList(), kept(row, surfaces.isSplit())));
        }
    }

    private static Map<String, Object> kept(Fields row, boolean split) {
        KeptFields kept = new KeptFields(split ? IN_COLUMNS_WHERE_SPLIT : IN_COLUMNS);
        // GitHub renamed its coding agent; the newer name stands for both.
        row.json().properties().forEach(it -> kept.keep(it.getKey().replace("coding_agent", "cloud_agent"), it.getValue()));
        return kept.map();
    }
}
