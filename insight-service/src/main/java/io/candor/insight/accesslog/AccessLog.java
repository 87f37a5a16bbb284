package io.candor.insight.accesslog;

import java.time.Clock;
import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** Appends to the chain. Writers wait for one another, so that each hangs on the one before and none is left out. */
@ApplicationScoped
class AccessLog {

    /** "access" in ASCII; any number no other lock of this database has. */
    private static final long LOCK = 0x616363657373L;

    private final Jdbi jdbi;
    private final Clock clock;

    AccessLog(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** Durable when it returns. */
    @Transactional(TxType.REQUIRES_NEW)
    void append(Access access) {
        jdbi.useHandle(db -> {
            lock(db);
            append(db, access, clock.instant());
        });
    }

    /** Until the transaction's end nobody else appends. */
    static void lock(Handle db) {
        db.execute("SELECT pg_advisory_xact_lock(?)", LOCK);
    }

    static void append(Handle db, Access access, Instant at) {
        AccessEntry entry = AccessEntry.of(access, at, head(db));
        db.execute("INSERT INTO access_entry (body, hash) VALUES (?, ?)", entry.body(), entry.link().hash());
    }

    /** The newest entry, or what the chain begins after. */
    static Link head(Handle db) {
        return db.createQuery("SELECT sequence, hash FROM access_entry ORDER BY sequence DESC LIMIT 1")
                .map(ConstructorMapper.of(Link.class)).findOne().orElseGet(() -> anchor(db));
    }

    static Link anchor(Handle db) {
        return db.createQuery("SELECT sequence, hash FROM access_anchor ORDER BY sequence DESC LIMIT 1")
                .map(ConstructorMapper.of(Link.class)).one();
    }
}
