package io.candor.insight.accesslog;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
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
     * @param nodeNames of the nodes in them, as they are called now
     * @param next cursor of older entries; null on the last page
     */
    public record LogPage(List<ChainedEntry> entries, Map<String, String> nodeNames, @Nullable String next) {
    }

    LogPage page(@Nullable String cursor, @Nullable String from, @Nullable String to, @Nullable String person,
            @Nullable String node) {
        LogSearch search = LogSearch.of(cursor, from, to, person, node, zone);
        List<ChainedEntry> found = jdbi.withHandle(db -> entries(db.createQuery("""
                SELECT body, hash FROM access_entry WHERE sequence < :before
                AND (CAST(:from AS text) IS NULL OR at >= :from) AND (CAST(:until AS text) IS NULL OR at < :until)
                AND (CAST(:person AS text) IS NULL OR subject = :person OR position(lower(:person) IN lower(name)) > 0)
                AND (CAST(:node AS text) IS NULL OR node = :node)
                ORDER BY sequence DESC LIMIT :limit""").bindMethods(search).bind("limit", PAGE + 1)
                .map(ConstructorMapper.of(ChainWalk.Row.class)).list()));
        List<ChainedEntry> shown = found.subList(0, Math.min(PAGE, found.size()));
        Map<String, String> nodeNames = new TreeMap<>();
        NodeNames.Known known = names.known();
        for (ChainedEntry entry : shown) {
            String asked = entry.entry().node();
            if (asked != null) {
                nodeNames.put(asked, known.name(asked));
            }
        }
        return new LogPage(List.copyOf(shown), nodeNames,
                found.size() > PAGE ? Long.toString(shown.getLast().entry().sequence()) : null);
    }

    /** Oldest first, a line an entry, up to what was the newest at the beginning. */
    void export(OutputStream out) throws IOException {
        long head = jdbi.withHandle(AccessLog::head).sequence();
        long after = 0;
        List<ChainedEntry> step;
        do {
            long last = after;
            step = jdbi.withHandle(db -> step(db, last, head));
            for (ChainedEntry entry : step) {
                out.write((entry.line() + "\n").getBytes(StandardCharsets.UTF_8));
                after = entry.entry().sequence();
            }
        } while (step.size() == STEP);
    }

    private static List<ChainedEntry> step(Handle db, long after, long head) {
        return entries(db.createQuery("""
                SELECT body, hash FROM access_entry WHERE sequence > :after AND sequence <= :head
                ORDER BY sequence LIMIT :limit""").bind("after", after).bind("head", head).bind("limit", STEP)
                .map(ConstructorMapper.of(ChainWalk.Row.class)).list());
    }

    private static List<ChainedEntry> entries(List<ChainWalk.Row> rows) {
        List<ChainedEntry> entries = new ArrayList<>();
        for (ChainWalk.Row row : rows) {
            try {
                entries.add(new ChainedEntry(EntryReader.body(row.body()), row.hash()));
            } catch (EntryReader.UnreadableEntryException e) {
                throw new UncheckedIOException(new IOException("an entry of the access log cannot be read", e));
            }
        }
        return entries;
    }
}
