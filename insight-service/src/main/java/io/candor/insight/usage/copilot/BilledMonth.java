package io.candor.insight.usage.copilot;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.candor.insight.usage.Misread;
import io.candor.insight.usage.RowSink;
import io.candor.insight.usage.Use;
import io.candor.insight.usage.json.Fields;
import io.candor.insight.usage.json.JsonReport;
import io.candor.insight.usage.json.JsonRows;
import io.candor.insight.usage.json.KeptFields;

/** The API's answer: charges of a month, a year or a day, which all stand on its first day. */
final class BilledMonth implements JsonRows {

    static final JsonReport SHAPE = CopilotReports.shape(Set.of(), Set.of("usageItems"), Set.of("usageItems"),
            JsonReport.BUCKET);

    private static final Set<String> IN_COLUMNS = Set.of("user", "model", "netAmount", "unitType", "organizationName",
            "organization", "netQuantity", "grossQuantity", "discountQuantity");

    private final RowSink rows;

    BilledMonth(RowSink rows) {
        this.rows = rows;
    }

    @Override
    public void row(long line, Fields report) throws Misread {
        Fields period = report.at("timePeriod");
        LocalDate day = firstDay(period);
        String basis = period.has("day") ? "UTC" : period.has("month") ? "month" : "year";
        if (basis.equals("year")) {
            throw new Misread("timePeriod", null, "a whole year; download it by month");
        }
        for (Fields item : report.list("usageItems")) {
            Misread.refusing(rows, line, () -> item(line, report, item, day, basis).into(rows));
        }
    }

    private static Billed item(long line, Fields report, Fields item, LocalDate day, String basis) throws Misread {
        BigDecimal net = item.decimal("netAmount");
        String unit = item.text("unitType");
        KeptFields kept = new KeptFields(IN_COLUMNS).all(item.json());
        for (String name : List.of("grossQuantity", "netQuantity")) {
            BigDecimal quantity = item.decimal(name);
            if (quantity != null) {
                kept.number(name + " " + unit, quantity);
            }
        }
        if (net == null && kept.map().isEmpty()) {
            throw new Misread("netAmount", null, "neither an amount nor a quantity");
        }
        Use use = new Use(Use.WHOLE, item.text("model"), null, Map.of(),
                net == null ? null : Use.Cost.ofMajor(net, "USD", Use.Cost.CHARGED));
        String organisation = item.has("organization") ? item.text("organization") : report.text("organization", "enterprise");
        return new Billed(line, item.has("user") ? item.text("user") : report.text("user"), organisation, day, basis,
                String.join("\u001f", item.text("sku"), item.text("model"), unit, organisation), use, kept.map());
    }

    private static LocalDate firstDay(Fields period) throws Misread {
        Long year = period.count("year");
        Long month = period.count("month");
        Long day = period.count("day");
        try {
            if (year != null && year < 10_000) {
                return LocalDate.of(year.intValue(), month == null ? 1 : Math.toIntExact(month),
                        day == null ? 1 : Math.toIntExact(day));
            }
        } catch (DateTimeException | ArithmeticException e) {
            throw new Misread("timePeriod", null, "no month such as {\"year\":2026,\"month\":4}");
        }
        throw new Misread("timePeriod", null, "no month such as {\"year\":2026,\"month\":4}");
    }
}
