package io.candor.insight.accesslog;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

import io.candor.insight.database.PhysicalErasure;

/** What is done with the log once a day: entries whose time is up go, and the head is published. */
@ApplicationScoped
class ChainKeeping {

    private final Jdbi jdbi;
    private final Clock clock;

    ChainKeeping(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** @return entries that went */
    @Transactional
    int prune() {
        return jdbi.withHandle(db -> {
            AccessLog.lock(db);
            int pruned = db.createQuery("SELECT prune_access_log()").mapTo(Integer.class).one();
            if (pruned > 0) {
                PhysicalErasure.due(db, "access_entry");
            }
            return pruned;
        });
    }

    /** The first head of a day stays that day's. */
    @Transactional
    void publish() {
        jdbi.useHandle(db -> {
            AccessLog.lock(db);
            Link head = AccessLog.head(db);
            db.execute("INSERT INTO access_head VALUES (?, ?, ?) ON CONFLICT DO NOTHING", LocalDate.now(clock),
                    head.sequence(), head.hash());
        });
    }

    Optional<ChainWalk.PublishedHead> newest() {
        return jdbi.withHandle(db -> db
                .createQuery("SELECT day, sequence, hash FROM access_head ORDER BY day DESC LIMIT 1")
                .map(ConstructorMapper.of(ChainWalk.PublishedHead.class)).findOne());
    }
}
