package io.candor.insight.usage.copilot;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;

import io.candor.insight.usage.Misread;
import io.candor.insight.usage.PersonDay;
import io.candor.insight.usage.RowSink;
import io.candor.insight.usage.UsageFile;
import io.candor.insight.usage.UsageImporter;
import io.candor.insight.usage.Use;
import io.candor.insight.usage.json.Fields;
import io.candor.insight.usage.json.JsonReport;
import io.candor.insight.usage.json.JsonRows;
import io.candor.insight.usage.json.KeptFields;

/** Reads who was in which of GitHub's teams on a day: one row per person and team, without any figure. */
@ApplicationScoped
class CopilotTeams implements UsageImporter {

    private static final JsonReport SHAPE = CopilotReports.shape(Set.of("day_totals", "user_teams", "data"),
            Set.of("team_id", "slug"), Set.of("team_id"), JsonReport.ROW);

    @Override
    public String source() {
        return "github-copilot-teams";
    }

    @Override
    public int daysUntilFinal() {
        return CopilotReports.DAYS_UNTIL_FINAL;
    }

    @Override
    public @Nullable Instant read(UsageFile file, @Nullable String mapping, RowSink rows) throws IOException {
        Instant[] madeAt = new Instant[1];
        SHAPE.read(file, rows, new JsonRows() {
            @Override
            public void row(long line, Fields row) throws Misread {
                rows.row(read(line, row));
            }

            @Override
            public void envelope(JsonNode rest) {
                madeAt[0] = CopilotReports.madeAt(file, rest);
            }
        });
        rows.warn("GitHub leaves out teams with fewer than five seats.");
        return madeAt[0];
    }

    private static PersonDay read(long line, Fields row) throws Misread {
        String team = row.text("team_id", "slug");
        if (team.isEmpty()) {
            throw new Misread("team_id", null, "missing");
        }
        Account account = Account.of(row);
        if (account.bot() != null) {
            throw new Misread("user_login", null, "a bot is in no team of people");
        }
        String organisation = row.text("organization_id", "enterprise_id");
        return new PersonDay(line, account.person(), CopilotReports.TOOL, CopilotReports.day(row), "UTC",
                organisation + "\u001f" + team, "team", List.of(new Use(Use.WHOLE, "", null, Map.of(), null)),
                new KeptFields(Set.of()).label("team_id", row.text("team_id")).label("team_slug", row.text("slug")).map());
    }
}
