package io.candor.insight.usage;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

import org.jdbi.v3.core.Handle;

/**
 * The months {@code usage_day} is divided into (V50). One is made when an import brings its first row: rows wait in
 * {@code usage_day_arriving}, without an index and unseen, until all of them have come.
 */
final class UsageMonths {

    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("uuuu_MM", Locale.ROOT);

    private final Handle db;

    UsageMonths(Handle db) {
        this.db = db;
    }

    static String table(YearMonth month) {
        return "usage_day_" + NAME.format(month);
    }

    TreeSet<YearMonth> existing() {
        return new TreeSet<>(db.createQuery("""
                SELECT right(c.relname, 7) FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid
                WHERE i.inhparent = CAST('usage_day' AS regclass)""")
                .map((row, context) -> YearMonth.parse(row.getString(1), NAME)).list());
    }

    /** About how many rows each holds, as last counted; 0 where nobody did. */
    Map<YearMonth, Long> rows() {
        return db.createQuery("""
                SELECT right(c.relname, 7), greatest(0, c.reltuples)::bigint
                FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid WHERE i.inhparent = CAST('usage_day' AS regclass)""")
                .map((row, context) -> Map.entry(YearMonth.parse(row.getString(1), NAME), row.getLong(2)))
                .collectToMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    void begin(Collection<YearMonth> months) {
        months.forEach(month -> db.createQuery("SELECT usage_month_begin(:first)").bind("first", month.atDay(1)).mapToMap()
                .list());
    }

    /** Makes them part of {@code usage_day}. */
    void complete(Collection<YearMonth> months) {
        months.forEach(month -> db.createQuery("SELECT usage_month_complete(:first)").bind("first", month.atDay(1)).mapToMap()
                .list());
    }

    /** @return how many months that were emptied before and written anew since are there no longer */
    int dropEmptied(YearMonth first) {
        db.execute("SET LOCAL lock_timeout = '5s'");
        return db.createQuery("SELECT usage_months_drop_emptied(:first)").bind("first", first.atDay(1)).mapTo(Integer.class)
                .one();
    }
}
