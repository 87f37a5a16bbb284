package io.candor.insight.usage.microsoft;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;

import io.candor.insight.usage.Misread;
import io.candor.insight.usage.PersonDay;
import io.candor.insight.usage.RowSink;
import io.candor.insight.usage.Use;
import io.candor.insight.usage.VendorTime;
import io.candor.insight.usage.json.Fields;
import io.candor.insight.usage.json.JsonReport;
import io.candor.insight.usage.json.JsonRows;
import io.candor.insight.usage.json.KeptFields;

/** The usage report as Graph has it: who has a licence on the day it was refreshed, and counts of a whole period. */
final class UserDetails implements JsonRows {

    static final JsonReport SHAPE = new JsonReport(Set.of("value"), Set.of("userPrincipalName"), Map.of(
            "assignedProducts", "is the list of licences of all products; ask for the Microsoft 365 Copilot usage report",
            "error", "is an error of the API, no report; download the report again"), JsonReport.ROW);

    private static final String PERIODS = "copilotActivityUserDetailsByPeriod";
    private static final Set<String> LEFT = Set.of("reportRefreshDate", "userPrincipalName", "displayName", "department",
            "officeLocation", "companyName", PERIODS);

    private final RowSink rows;

    UserDetails(RowSink rows) {
        this.rows = rows;
    }

    @Override
    public void row(long line, Fields row) throws Misread {
        String person = row.text("userPrincipalName");
        if (person.isEmpty()) {
            throw new Misread("userPrincipalName", null, "missing");
        }
        KeptFields kept = new KeptFields(LEFT).all(row.json());
        String length = row.text("reportPeriod");
        for (Fields period : row.list(PERIODS)) {
            String days = period.text("reportPeriod");
            check(period);
            kept.all(PERIODS + "." + days + ".", period.json());
            length = length.isEmpty() ? days : length;
        }
        rows.row(new PersonDay(line, People.of(person, rows), People.TOOL,
                VendorTime.day("reportRefreshDate", row.text("reportRefreshDate")), "UTC", "licence\u001f" + length, "licence",
                List.of(new Use(Use.WHOLE, "", true, Map.of(), null)), kept.map()));
    }

    @Override
    public void envelope(JsonNode rest) {
        if (rest.has("@odata.nextLink")) {
            rows.incomplete("The file is one page of several (@odata.nextLink); upload the following pages, too.");
        }
    }

    private static void check(Fields period) throws Misread {
        for (Map.Entry<String, JsonNode> field : period.json().properties()) {
            String name = field.getKey().toLowerCase(Locale.ROOT);
            if (name.contains("prompt") || name.contains("usagedays")) {
                period.count(field.getKey());
            }
        }
    }
}
