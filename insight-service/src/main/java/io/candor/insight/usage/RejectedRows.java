package io.candor.insight.usage;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Rows an upload was refused, on their way into its list: all are kept, the report names the first. */
final class RejectedRows {

    private static final int BATCH = 5_000;

    private final UsageStaging staging;
    private final UUID importId;
    private final List<Rejection> first = new ArrayList<>();
    private final List<Rejection> waiting = new ArrayList<>();
    private long kept;

    RejectedRows(UsageStaging staging, UUID importId) {
        this.staging = staging;
        this.importId = importId;
    }

    void add(Rejection rejection) {
        if (first.size() < ImportReport.SHOWN) {
            first.add(rejection);
        }
        waiting.add(rejection);
        if (waiting.size() == BATCH) {
            keep();
        }
    }

    long count() {
        return kept + waiting.size();
    }

    List<Rejection> first() {
        return first;
    }

    /** Those still waiting, too. */
    void keep() {
        if (!waiting.isEmpty()) {
            staging.apart(this::insert);
            kept += waiting.size();
            waiting.clear();
        }
    }

    private void insert(Handle db) {
        PreparedBatch batch = db.prepareBatch("""
                INSERT INTO usage_rejection VALUES (:import, :number, :file, :line, :field, :value, :reason)""");
        for (int i = 0; i < waiting.size(); i++) {
            batch.bind("import", importId).bind("number", kept + i + 1).bindMethods(waiting.get(i)).add();
        }
        batch.execute();
    }

    /** @param after number of the last one before them; 0 = from the first */
    static List<Rejection> of(Handle db, UUID importId, long after, int limit) {
        return db.createQuery("""
                SELECT file, line, field, value, reason FROM usage_rejection WHERE import_id = :import AND number > :after
                ORDER BY number LIMIT :limit""").bind("import", importId).bind("after", after).bind("limit", limit)
                .map(ConstructorMapper.of(Rejection.class)).list();
    }
}
