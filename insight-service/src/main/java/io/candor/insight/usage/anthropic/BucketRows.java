package io.candor.insight.usage.anthropic;

import com.fasterxml.jackson.databind.JsonNode;

import io.candor.insight.usage.Misread;
import io.candor.insight.usage.RowSink;
import io.candor.insight.usage.json.Fields;
import io.candor.insight.usage.json.JsonRows;

/** Results of buckets, one after the other. */
final class BucketRows implements JsonRows {

    interface Results {

        void result(long line, Bucket bucket, Fields result);
    }

    private final RowSink rows;
    private final Results results;

    BucketRows(RowSink rows, Results results) {
        this.rows = rows;
        this.results = results;
    }

    @Override
    public void row(long line, Fields row) throws Misread {
        Bucket bucket = Bucket.of(row);
        for (Fields result : row.list("results")) {
            results.result(line, bucket, result);
        }
    }

    @Override
    public void envelope(JsonNode rest) {
        if (rest.path("has_more").asBoolean()) {
            rows.incomplete("The file is one page of several (has_more); upload the following pages, too.");
        }
    }
}
