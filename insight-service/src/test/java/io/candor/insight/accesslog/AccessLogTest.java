package io.candor.insight.accesslog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.candor.insight.feedback.NodeNames;
import io.candor.insight.stack.InsightStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(InsightStack.class)
class AccessLogTest {

    private final AccessLog log;
    private final ChainWalk walk;
    private final ChainKeeping keeping;
    private final Jdbi jdbi;
    private final Clock clock;
    private final NodeNames names;

    AccessLogTest(AccessLog log, ChainWalk walk, ChainKeeping keeping, Jdbi jdbi, Clock clock, NodeNames names) {
        this.log = log;
        this.walk = walk;
        this.keeping = keeping;
        this.jdbi = jdbi;
        this.clock = clock;
        this.names = names;
    }

    @BeforeEach
    void someReads() {
        for (int read = 0; read < 5; read++) {
            log.append(ChainCheckTest.access("reader " + read));
        }
    }

    @Test
    void manyWritersLeaveNeitherGapNorFork() throws Exception {
        long before = head().sequence();
        int threads = 16;
        int reads = 25;
        try (var pool = Executors.newFixedThreadPool(threads)) {
            List<Callable<Void>> writers = new ArrayList<>();
            for (int thread = 0; thread < threads; thread++) {
                String name = "writer " + thread;
                writers.add(() -> {
                    for (int read = 0; read < reads; read++) {
                        log.append(ChainCheckTest.access(name));
                    }
                    return null;
                });
            }
            for (Future<Void> done : pool.invokeAll(writers)) {
                done.get();
            }
        }
        ChainState state = walk.walk();
        assertThat(state.broken()).isNull();
        assertThat(state.head().sequence()).isEqualTo(before + threads * reads);
        assertThat(state.entries()).isEqualTo(state.head().sequence() - state.begin().sequence());
    }

    @Test
    void aDeletedEntryIsNamed() {
        long gone = head().sequence() - 2;
        Superuser.tampers(db -> {
            db.execute("DELETE FROM access_entry WHERE sequence = ?", gone);
            assertThat(state(db).broken()).isEqualTo(new ChainBreak(gone, "is missing"));
        });
        assertThat(walk.walk().whole()).isTrue();
    }

    @Test
    void aChangedEntryIsNamed() {
        long changed = head().sequence() - 2;
        Superuser.tampers(db -> {
            db.execute("ALTER TABLE access_entry DROP CONSTRAINT hashed");
            db.execute("UPDATE access_entry SET body = replace(body, '\"reader ', '\"saint ') WHERE sequence = ?", changed);
            assertThat(state(db).broken()).isEqualTo(new ChainBreak(changed, "does not have its hash: it was changed"));
        });
    }

    @Test
    void anEntryThatWasHashedAnewBreaksTheNextOne() {
        long changed = head().sequence() - 2;
        Superuser.tampers(db -> {
            db.execute("""
                    UPDATE access_entry SET body = replace(body, '"reader ', '"saint '),
                    hash = encode(sha256(convert_to(replace(body, '"reader ', '"saint '), 'UTF8')), 'hex')
                    WHERE sequence = ?""", changed);
            assertThat(state(db).broken())
                    .isEqualTo(new ChainBreak(changed + 1, "names another entry before it than stands there"));
        });
    }

    @Test
    void swappedEntriesAreNamed() {
        long first = head().sequence() - 3;
        Superuser.tampers(db -> {
            db.execute("ALTER TABLE access_entry DROP CONSTRAINT access_entry_pkey");
            db.execute("""
                    UPDATE access_entry SET body = replace(body, '"sequence":' || sequence || ',',
                                                       '"sequence":' || (?::bigint * 2 + 1 - sequence) || ','),
                    hash = encode(sha256(convert_to(replace(body, '"sequence":' || sequence || ',',
                                                       '"sequence":' || (?::bigint * 2 + 1 - sequence) || ','), 'UTF8')), 'hex')
                    WHERE sequence IN (?, ?)""", first, first, first, first + 1);
            assertThat(state(db).broken())
                    .isEqualTo(new ChainBreak(first, "names another entry before it than stands there"));
        });
    }

    @Test
    void whatIsCutOffTheEndIsFoundByAPublishedHead() {
        long head = head().sequence();
        Superuser.tampers(db -> {
            db.execute("INSERT INTO access_head SELECT DATE '2999-01-01', sequence, hash FROM access_entry WHERE sequence = ?",
                    head);
            assertThat(state(db).broken()).isNull();
            db.execute("DELETE FROM access_entry WHERE sequence >= ?", head - 1);
            assertThat(state(db).broken().sequence()).isEqualTo(head - 1);
            assertThat(state(db).broken().reason()).contains("published on", "was entry " + head);
            // The limit: whoever takes the published heads, too, is found out by a head somebody kept and by nothing here.
            db.execute("DELETE FROM access_head WHERE sequence >= ?", head - 1);
            assertThat(state(db).broken()).isNull();
            assertThat(state(db).head().sequence()).isEqualTo(head - 2);
        });
    }

    @Test
    void aHeadIsPublishedOnceADayAndStays() {
        keeping.publish();
        ChainWalk.PublishedHead published = keeping.newest().orElseThrow();
        log.append(ChainCheckTest.access("later"));
        keeping.publish();
        assertThat(keeping.newest()).hasValue(published);
        assertThat(published.day()).isEqualTo(LocalDate.now(clock));
        assertThat(walk.walk().whole()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = { "UPDATE access_entry SET hash = ''", "DELETE FROM access_entry", "TRUNCATE access_entry",
            "UPDATE access_head SET hash = ''", "DELETE FROM access_head", "INSERT INTO access_anchor VALUES (9, '')",
            "DELETE FROM access_anchor", "UPDATE access_anchor SET hash = ''" })
    void theServiceMayOnlyAppend(String statement) {
        assertThatThrownBy(() -> jdbi.useHandle(db -> db.execute(statement))).hasMessageContaining("permission denied");
    }

    @ParameterizedTest
    @ValueSource(strings = { "UPDATE access_entry SET hash = ''", "DELETE FROM access_entry", "TRUNCATE access_entry",
            "DELETE FROM access_anchor" })
    void noRoleChangesWhatStandsThere(String statement) {
        assertThatThrownBy(() -> Superuser.jdbi().useHandle(db -> db.execute(statement)))
                .hasMessageContaining("stays as it is");
    }

    @Test
    void theDatabaseTakesNoEntryButTheNextOne() {
        Link head = head();
        for (Link before : List.of(new Link(head.sequence() + 5, head.hash()),
                new Link(head.sequence(), "1".repeat(64)), new Link(head.sequence() - 1, head.hash()))) {
            AccessEntry entry = AccessEntry.of(ChainCheckTest.access("forger"), Instant.EPOCH, before);
            assertThatThrownBy(() -> jdbi.useHandle(db -> db.execute("INSERT INTO access_entry (body, hash) VALUES (?, ?)",
                    entry.body(), entry.link().hash())));
        }
        AccessEntry next = AccessEntry.of(ChainCheckTest.access("forger"), Instant.EPOCH, head);
        assertThatThrownBy(() -> jdbi.useHandle(db -> db.execute("INSERT INTO access_entry (body, hash) VALUES (?, ?)",
                next.body(), "1".repeat(64)))).hasMessageContaining("hashed");
        assertThat(head()).isEqualTo(head);
    }

    @Test
    void theChainSurvivesThatOldEntriesGo() {
        Superuser.tampers(db -> {
            db.execute("DELETE FROM access_entry");
            db.execute("DELETE FROM access_head");
            db.execute("SET LOCAL session_replication_role = origin");
            for (int read = 0; read < 5; read++) {
                AccessLog.append(db, ChainCheckTest.access("old"), Instant.parse("2021-01-0" + (read + 1) + "T00:00:00Z"));
            }
            Link last = AccessLog.head(db);
            for (int read = 0; read < 3; read++) {
                AccessLog.append(db, ChainCheckTest.access("new"), clock.instant());
            }
            db.execute("SET LOCAL ROLE candor_insight");
            assertThat(prune(db)).isEqualTo(5);
            assertThat(prune(db)).isZero();
            ChainState state = state(db);
            assertThat(state.broken()).isNull();
            assertThat(state.entries()).isEqualTo(3);
            assertThat(state.begin()).isEqualTo(last);
            AccessLog.append(db, ChainCheckTest.access("next"), clock.instant());
            assertThat(state(db).whole()).isTrue();
        });
    }

    @Test
    void anEntryNobodyCanReadHidesNoOther() {
        Superuser.tampers(db -> {
            AccessLog.append(db, ChainCheckTest.access("before"), clock.instant());
            AccessLog.append(db, ChainCheckTest.access("changed"), clock.instant());
            long changed = AccessLog.head(db).sequence();
            AccessLog.append(db, ChainCheckTest.access("after"), clock.instant());
            db.createUpdate(
                    """
                            UPDATE access_entry SET body = planted, hash = encode(sha256(convert_to(planted, 'UTF8')), 'hex')
                            FROM (SELECT regexp_replace(body, '^.', '{"more":1,') AS planted FROM access_entry WHERE sequence = :at) AS it
                            WHERE sequence = :at""")
                    .bind("at", changed).execute();
            LogReading.LogPage page = LogReading.page(db, LogSearch.of(null, null, null, null, null, ZoneOffset.UTC),
                    names.known());
            assertThat(page.unreadable()).isOne();
            assertThat(page.entries()).extracting(it -> it.entry().name()).startsWith("after", "before");
            assertThat(state(db).broken()).extracting(ChainBreak::sequence).isEqualTo(changed);
        });
    }

    @Test
    void theExportHoldsWhatCannotBeReadForTheCheckToName() {
        StoredEntry row = new StoredEntry(7, "{\"sequence\":7}", "1".repeat(64));
        assertThatThrownBy(() -> EntryReader.line(row.line())).hasMessageContaining("is no object");
    }

    private static int prune(Handle db) {
        return db.createQuery("SELECT prune_access_log()").mapTo(Integer.class).one();
    }

    private ChainState state(Handle db) {
        return ChainWalk.walk(db, clock);
    }

    private Link head() {
        return jdbi.withHandle(AccessLog::head);
    }
}
