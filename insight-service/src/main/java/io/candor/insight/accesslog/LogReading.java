package io.candor.insight.accesslog;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jspecify.annotations.Nullable;

import io.candor.insight.feedback.NodeNames;

/** Shows the log to auditors, page by page or as a whole. */
@ApplicationScoped
class LogReading {

    private static final int PAGE = 50;
    /** Entries in memory at a time of an export. */
    private static final int STEP = 1_000;

    private final Jdbi jdbi;
    private final NodeNames names;
    private final ZoneId zone;

    LogReading(Jdbi jdbi, NodeNames names, ZoneId zone) {
        this.jdbi = jdbi;
        this.names = names;
        this.zone = zone;
    }

    /**
     * @param entries newest first
     * @param unreadable how many more stand between them that cannot be read: somebody changed the table, and the chain is
     *        broken
     * @param nodeNames of the nodes in them, as they are called now
     * @param next cursor of older entries; null on the last page
     */
    public record LogPage(List<ChainedEntry> entries, int unreadable, Map<String, String> nodeNames, @Nullable String next) {
    }

    LogPage page(@Nullable String cursor, @Nullable String from, @Nullable String to, @Nullable String person,
            @Nullable String node) {
        LogSearch search = LogSearch.of(cursor, from, to, person, node, zone);
        NodeNames.Known known = names.known();
        return jdbi.withHandle(db -> page(db, search, known));
    }

    static LogPage page(Handle db, LogSearch search, NodeNames.Known known) {
        List<StoredEntry> found = db.createQuery("""
                SELECT sequence, body, hash FROM access_entry WHERE sequence < :before
                AND (CAST(:from AS text) IS NULL OR at >= :from) AND (CAST(:until AS text) IS NULL OR at < :until)
                AND (CAST(:person AS text) IS NULL OR subject = :person OR position(lower(:person) IN lower(name)) > 0)
                AND (CAST(:node AS text) IS NULL OR node = :node)
                ORDER BY sequence DESC LIMIT :limit""").bindMethods(search).bind("limit", PAGE + 1)
                .map(ConstructorMapper.of(StoredEntry.class)).list();
        List<StoredEntry> shown = found.subList(0, Math.min(PAGE, found.size()));
        List<ChainedEntry> entries = readable(shown);
        Map<String, String> nodeNames = new TreeMap<>();
        for (ChainedEntry entry : entries) {
            String asked = entry.entry().node();
            if (asked != null) {
                nodeNames.put(asked, known.name(asked));
            }
        }
        return new LogPage(entries, shown.size() - entries.size(), nodeNames,
                found.size() > PAGE ? Long.toString(shown.getLast().sequence()) : null);
    }

    private static List<ChainedEntry> readable(List<StoredEntry> rows) {
        List<ChainedEntry> entries = new ArrayList<>();
        for (StoredEntry row : rows) {
            try {
                entries.add(row.read());
            } catch (EntryReader.UnreadableEntryException changed) {
                // The page counts it, and the check of the chain names it.
            }
        }
        return List.copyOf(entries);
    }

    /** Oldest first, a line an entry, up to what was the newest at the beginning. */
    void export(OutputStream out) throws IOException {
        long head = jdbi.withHandle(AccessLog::head).sequence();
        long after = 0;
        List<StoredEntry> step;
        do {
            long last = after;
            step = jdbi.withHandle(db -> step(db, last, head));
            for (StoredEntry row : step) {
                out.write((row.line() + "\n").getBytes(StandardCharsets.UTF_8));
                after = row.sequence();
            }
        } while (step.size() == STEP);
    }

    private static List<StoredEntry> step(Handle db, long after, long head) {
        return db.createQuery("""
                SELECT sequence, body, hash FROM access_entry WHERE sequence > :after AND sequence <= :head
                ORDER BY sequence LIMIT :limit""").bind("after", after).bind("head", head).bind("limit", STEP)
                .map(ConstructorMapper.of(StoredEntry.class)).list();
    }
}
