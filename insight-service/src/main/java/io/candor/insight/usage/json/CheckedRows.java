package io.candor.insight.usage.json;

import com.fasterxml.jackson.databind.JsonNode;

import io.candor.insight.usage.Misread;
import io.candor.insight.usage.RowSink;
import io.candor.insight.usage.UsageFile;

/** Between the file and the vendor: refuses other reports, and rows that cannot be read. */
final class CheckedRows {

    private final JsonReport report;
    private final UsageFile file;
    private final RowSink sink;
    private final JsonRows rows;

    CheckedRows(JsonReport report, UsageFile file, RowSink sink, JsonRows rows) {
        this.report = report;
        this.file = file;
        this.sink = sink;
        this.rows = rows;
    }

    void envelope(JsonNode rest) {
        refuseOthers(rest);
        rows.envelope(rest);
    }

    void refuse(long line, String reason) {
        sink.refuse(line, null, null, reason);
    }

    void row(long line, JsonNode json) {
        refuseOthers(json);
        Misread.refusing(sink, line, () -> {
            if (!json.isObject()) {
                throw new Misread(null, null, "not an object");
            }
            rows.row(line, new Fields(json));
        });
    }

    /** An object that is the whole file and neither wraps rows nor looks like one. */
    void only(long line, JsonNode json) {
        refuseOthers(json);
        if (!report.isMarked(json)) {
            throw file.unreadable(report.wrappers().isEmpty()
                    ? "is JSON but not this report: it has no " + String.join(" and no ", report.marks())
                    : "is JSON but not this report: its rows are expected as lines, as an array or under "
                            + String.join(" or ", new java.util.TreeSet<>(report.wrappers())));
        }
        row(line, json);
    }

    private void refuseOthers(JsonNode json) {
        report.others().forEach((field, reason) -> {
            if (json.has(field)) {
                throw file.unreadable(reason);
            }
        });
    }
}
