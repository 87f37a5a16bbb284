package io.candor.insight.accesslog;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** Recomputes the whole chain as it stands in the database and holds it against the heads that were published. */
@ApplicationScoped
class ChainWalk {

    /** Entries in memory at a time. */
    private static final int STEP = 1_000;

    private final Jdbi jdbi;
    private final Clock clock;

    ChainWalk(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    public record PublishedHead(LocalDate day, long sequence, String hash) {
    }

    /** One look at the table: entries written meanwhile are for the next. */
    @Transactional
    ChainState walk() {
        return jdbi.withHandle(db -> walk(db, clock));
    }

    static ChainState walk(Handle db, Clock clock) {
        // Entries only come at the end: up to this head the table stays as it is.
        Link head = AccessLog.head(db);
        ChainCheck check = new ChainCheck(AccessLog.anchor(db));
        Map<Long, PublishedHead> heads = new HashMap<>();
        db.createQuery("SELECT day, sequence, hash FROM access_head ORDER BY day")
                .map(ConstructorMapper.of(PublishedHead.class)).forEach(it -> heads.put(it.sequence(), it));
        try (var rows = db
                .createQuery("SELECT sequence, body, hash FROM access_entry WHERE sequence <= :head ORDER BY sequence")
                .bind("head", head.sequence()).setFetchSize(STEP).map(ConstructorMapper.of(StoredEntry.class)).stream()) {
            for (Iterator<StoredEntry> each = rows.iterator(); each.hasNext();) {
                add(check, each.next(), heads);
            }
        }
        heads.values().stream().filter(it -> it.sequence() > check.head().sequence())
                .min(java.util.Comparator.comparingLong(PublishedHead::sequence))
                .ifPresent(it -> check.broken(check.head().sequence() + 1,
                        "is missing: the head published on " + it.day() + " was entry " + it.sequence()));
        return new ChainState(check.broken() == null, check.entries(), check.begin(), check.head(), clock.instant(),
                check.broken());
    }

    private static void add(ChainCheck check, StoredEntry row, Map<Long, PublishedHead> heads) {
        try {
            ChainedEntry entry = row.read();
            check.add(entry);
            if (!entry.entry().body().equals(row.body())) {
                check.broken(entry.entry().sequence(), "is not in canonical form: it was changed");
            }
            PublishedHead published = heads.get(entry.entry().sequence());
            if (published != null && !published.hash().equals(row.hash())) {
                check.broken(entry.entry().sequence(), "is another than the head published on " + published.day());
            }
        } catch (EntryReader.UnreadableEntryException e) {
            check.broken(check.head().sequence() + 1, "cannot be read: " + e.field() + " " + e.getMessage());
        }
    }
}
