package io.candor.feedback.attack;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jdbi.v3.core.Jdbi;

import io.candor.local.LocalPostgres;

/**
 * The superuser of the cluster: every database, every page, every WAL record, every file. Works with the extensions
 * pageinspect and pg_walinspect, which a superuser may always create.
 */
final class Administrator {

    private static final int LINES = 10_000;
    private static final String ARCHIVE = "attack_archive";

    private final Jdbi feedback;
    private final Jdbi keycloak;
    private final Map<String, Set<Long>> files = new HashMap<>();

    Administrator(LocalPostgres postgres) {
        this.feedback = Jdbi.create(postgres.jdbcUrl("feedback"), "postgres", postgres.password());
        this.keycloak = Jdbi.create(postgres.jdbcUrl("keycloak"), "postgres", postgres.password());
        execute("CREATE EXTENSION IF NOT EXISTS pageinspect");
        execute("CREATE EXTENSION IF NOT EXISTS pg_walinspect");
    }

    Jdbi feedback() {
        return feedback;
    }

    Jdbi keycloak() {
        return keycloak;
    }

    void execute(String sql) {
        feedback.useHandle(handle -> handle.execute(sql));
    }

    String text(String sql, Object... arguments) {
        return feedback.withHandle(handle -> handle.select(sql, arguments).mapTo(String.class).one());
    }

    /** Keeps every WAL segment from now on, as an archive would, and says where it begins. */
    String keepWal() {
        execute("SELECT pg_create_physical_replication_slot('" + ARCHIVE + "', true)");
        return text("SELECT pg_current_wal_lsn()::text");
    }

    void throwWalAway() {
        execute("SELECT pg_drop_replication_slot(slot_name) FROM pg_replication_slots WHERE slot_name = '" + ARCHIVE + "'");
    }

    /** Everything in memory goes to disk. */
    void checkpoint() {
        execute("CHECKPOINT");
    }

    /** The folder that holds the cluster, its log and what else the installation keeps beside it. */
    Path installation() {
        return Path.of(text("SHOW data_directory")).getParent().getParent();
    }

    /** A number by a key: {@code sql} gives both. */
    Map<String, BigInteger> numbers(Jdbi database, String sql, Object... arguments) {
        Map<String, BigInteger> numbers = new HashMap<>();
        database.useHandle(handle -> handle.select(sql, arguments)
                .map((row, context) -> Map.entry(row.getString(1), row.getBigDecimal(2))).list()
                .forEach(entry -> numbers.put(entry.getKey(), entry.getValue().toBigInteger())));
        return numbers;
    }

    /** Log-in times of the town as Keycloak keeps them: seconds, then the transaction that stored the session. */
    Map<String, BigInteger> sessions() {
        return numbers(keycloak, """
                SELECT upper(u.username), max(s.created_on::numeric * 10000000000 + s.xmin::text::numeric)
                FROM offline_user_session s JOIN user_entity u ON u.id = s.user_id
                WHERE u.id LIKE 'town-%' GROUP BY u.username""");
    }

    /** Page and line of each row in its heap, read from the pages themselves. */
    Map<String, BigInteger> heap(String table, String key, String where) {
        return fromPages(table, key, where, "page::numeric * " + LINES + " + lp");
    }

    /** The transaction that wrote each row, then page and line. */
    Map<String, BigInteger> xmin(String table, String key, String where) {
        return fromPages(table, key, where, "t_xmin::text::numeric");
    }

    private Map<String, BigInteger> fromPages(String table, String key, String where, String place) {
        return numbers(feedback, """
                SELECT t.key, %s FROM (SELECT (%s)::text AS key, ctid FROM %s WHERE %s) AS t
                JOIN (SELECT page, items.* FROM generate_series(0, (pg_relation_size('%s') / 8192)::int - 1) AS page,
                      heap_page_items(get_raw_page('%s', page)) AS items WHERE t_xmin IS NOT NULL) AS pages
                ON t.ctid = ('(' || page || ',' || lp || ')')::tid""".formatted(place, key, table, where, table, table));
    }

    /** Notes the file a table lies in now: its WAL is read even if the table is written anew into another. */
    void note(String table) {
        files.computeIfAbsent(table, any -> new HashSet<>())
                .add(file(table));
    }

    /** The number of the file a table lies in. */
    long file(String table) {
        return Long.parseLong(text("SELECT pg_relation_filenode('" + table + "'::regclass)"));
    }

    /** Where each needle first stands in what the WAL wrote into a table, in the files noted and in today's. */
    Map<String, BigInteger> wal(String table, String from, Map<String, byte[]> needles) {
        checkpoint();
        note(table);
        Map<String, BigInteger> first = new HashMap<>();
        feedback.useHandle(handle -> handle.createQuery("""
                SELECT (start_lsn - '0/0'::pg_lsn)::numeric, block_data, block_fpi_data
                FROM pg_get_wal_block_info(:from::pg_lsn, pg_current_wal_flush_lsn(), true)
                WHERE relfilenode = ANY(:files) AND relforknumber = 0 ORDER BY start_lsn""")
                .bind("from", from).bindArray("files", Long.class, files.getOrDefault(table, Set.of())).map((row, context) -> {
                    for (byte[] written : new byte[][] { row.getBytes(2), row.getBytes(3) }) {
                        if (written != null) {
                            note(first, written, needles, row.getBigDecimal(1).toBigInteger());
                        }
                    }
                    return true;
                }).list());
        return first;
    }

    private static void note(Map<String, BigInteger> first, byte[] written, Map<String, byte[]> needles, BigInteger at) {
        needles.forEach((key, needle) -> {
            if (!first.containsKey(key) && Bytes.contains(written, needle)) {
                first.put(key, at);
            }
        });
    }

    /**
     * The order in which a B-tree's leaf entries were written, by key: within a page line pointers are sorted, but the
     * entries themselves lie where they were put, from the end of the page to its front.
     */
    Map<String, BigInteger> index(String index) {
        Map<String, BigInteger> places = new HashMap<>();
        int pages = Integer.parseInt(text("SELECT pg_relation_size('" + index + "') / 8192"));
        for (int page = 1; page < pages; page++) {
            int at = page;
            byte[] raw = feedback.withHandle(
                    handle -> handle.select("SELECT get_raw_page(?, ?)", index, at).mapTo(byte[].class).one());
            places.putAll(new LeafPage(raw).places(page));
        }
        return places;
    }

    /** Private keys there may be: the first 32 bytes of every file. */
    static List<byte[]> scalars(List<byte[]> files) {
        List<byte[]> scalars = new ArrayList<>();
        for (byte[] file : files) {
            if (file.length >= 32) {
                scalars.add(java.util.Arrays.copyOf(file, 32));
            }
        }
        return scalars;
    }

    static BigInteger number(byte[] bytes) {
        return new BigInteger(1, bytes);
    }

    static byte[] bytes(java.util.UUID id) {
        return ByteBuffer.allocate(16).putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits()).array();
    }
}
