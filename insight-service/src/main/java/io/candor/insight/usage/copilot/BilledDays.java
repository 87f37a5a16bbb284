package io.candor.insight.usage.copilot;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import io.candor.insight.usage.Misread;
import io.candor.insight.usage.RowSink;
import io.candor.insight.usage.Use;
import io.candor.insight.usage.VendorTime;
import io.candor.insight.usage.table.Cells;
import io.candor.insight.usage.table.TableReport;

/** Rows of the CSV: what a person's use of one model was billed at on a day. */
final class BilledDays implements TableReport.Rows {

    static final TableReport SHAPE = new TableReport(Set.of("date", "sku", "quantity", "unit_type", "net_amount"),
            Map.of("workflow_path", "is the bill of all products; download the report on premium requests or AI credits",
                    "repository", "is the bill of all products; download the report on premium requests or AI credits"));

    private static final Set<String> IN_COLUMNS = Set.of("date", "username", "model", "net_amount", "quantity", "unit_type",
            "organization", "cost_center_name");

    private final RowSink rows;

    BilledDays(RowSink rows) {
        this.rows = rows;
    }

    @Override
    public void row(long line, Cells cells) throws Misread {
        String product = cells.text("product");
        if (!product.isEmpty() && !product.equalsIgnoreCase("copilot")) {
            throw new Misread("product", product, "not a charge for Copilot");
        }
        LocalDate day = VendorTime.day("date", cells.required("date"));
        BigDecimal net = cells.decimal("net_amount");
        Use use = new Use(Use.WHOLE, cells.text("model"), null, Map.of(),
                net == null ? null : Use.Cost.ofMajor(net, "USD", Use.Cost.CHARGED));
        Map<String, Object> kept = new HashMap<>(cells.kept(IN_COLUMNS));
        BigDecimal quantity = cells.decimal("quantity");
        if (net == null && quantity == null) {
            throw new Misread("net_amount", null, "neither an amount nor a quantity");
        }
        // Premium requests and AI credits have nothing in common that could be added.
        if (quantity != null) {
            kept.put("quantity " + cells.required("unit_type"), quantity);
        }
        String record = String.join("\u001f", cells.text("sku"), cells.text("model"), cells.text("unit_type"),
                cells.text("organization"), cells.text("cost_center_name"));
        new Billed(line, cells.text("username"), cells.text("organization"), day, "UTC", record, use, kept).into(rows);
    }
}
