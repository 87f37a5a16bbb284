package io.candor.feedback.release;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** The released tables. */
@ApplicationScoped
class ReleasedRows {

    private static final int CHUNK = 1_000;

    /** Writes in the order given, which is already random. */
    void insert(Handle handle, List<Released> released) {
        for (int from = 0; from < released.size(); from += CHUNK) {
            List<Released> chunk = released.subList(from, Math.min(from + CHUNK, released.size()));
            PreparedBatch responses = handle.prepareBatch("""
                    INSERT INTO release.response (id, batch, wave_id, level, origin, label, person, tool, use_case, band,
                        answers, receipt_id, verifier, reply_key)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?)""");
            PreparedBatch comments = handle.prepareBatch("""
                    INSERT INTO release.comment VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""");
            for (Released part : chunk) {
                switch (part) {
                    case Released.Response it -> responses.add(it.id(), it.batch(), it.wave(), it.level().word(),
                            it.origin().word(), it.label(), it.person(), it.tool(), it.useCase(), it.band(),
                            it.answers().toString(), id(it), verifier(it), replyKey(it));
                    case Released.Comment it -> comments.add(it.id(), it.batch(), it.wave(), it.level().word(),
                            it.origin().word(), it.label(), it.person(), it.tool(), it.useCase(), it.question(), it.text(),
                            it.publishable(), id(it), verifier(it), replyKey(it));
                }
            }
            responses.execute();
            comments.execute();
        }
    }

    private static byte @Nullable [] id(Released part) {
        Receipt receipt = part.receipt();
        return receipt == null ? null : receipt.id();
    }

    private static byte @Nullable [] verifier(Released part) {
        Receipt receipt = part.receipt();
        return receipt == null ? null : receipt.verifier();
    }

    private static byte @Nullable [] replyKey(Released part) {
        Receipt receipt = part.receipt();
        return receipt == null ? null : receipt.replyKey();
    }
}
