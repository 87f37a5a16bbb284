package io.candor.insight.usage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

import io.candor.insight.problem.ProblemDetail;
import io.candor.insight.problem.ProblemException;
import io.candor.insight.problem.ProblemType;

/** The accounts the directory does not know, by source and hash; what a vendor hashes is not among them. */
@ApplicationScoped
class Accounts {

    static final int PAGE = 50;

    private static final String LIST = """
            WITH account AS (
                SELECT source, identity_key AS hash, kind, domain, false AS by_source FROM usage_account WHERE kind <> 'HASHED'
                UNION ALL
                SELECT DISTINCT source, group_key, CASE group_kind WHEN 'KEY' THEN 'API_KEY' ELSE 'SERVICE' END, NULL, true
                FROM usage_group_day WHERE group_kind IN ('KEY', 'SERVICE')),
            judged AS (
                SELECT account.*, coalesce(m.matched_by, k.marked_by) AS by, coalesce(m.matched_at, k.marked_at) AS at,
                       CASE WHEN by_source OR k.identity_key IS NOT NULL THEN 'MACHINE'
                            WHEN m.identity_key IS NOT NULL THEN 'MATCHED' ELSE 'UNMATCHED' END AS state
                FROM account LEFT JOIN identity_match m ON m.identity_key = hash AND NOT by_source
                LEFT JOIN identity_machine k ON k.identity_key = hash AND NOT by_source)
            SELECT judged.*, seen.* FROM judged CROSS JOIN LATERAL (
                SELECT min(day) AS first_day, max(day) AS last_day, count(*) AS told FROM (
                    SELECT day FROM usage_day u
                    WHERE NOT by_source AND u.source = judged.source AND u.identity_key = hash AND NOT u.matched
                    UNION ALL
                    SELECT day FROM usage_group_day g
                    WHERE by_source AND g.source = judged.source AND g.group_key = hash) AS rows) AS seen
            WHERE state = :state AND told > 0 AND (CAST(:source AS text) IS NULL OR judged.source = :source)
              AND (judged.source COLLATE "C", hash COLLATE "C") > (:afterSource, :afterHash)
            ORDER BY judged.source COLLATE "C", hash COLLATE "C" LIMIT :limit""";

    private final Jdbi jdbi;

    Accounts(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** @param next cursor of the following page; null on the last */
    record IdentityPage(List<Account> identities, @Nullable String next) {
    }

    IdentityPage of(@Nullable String source, AccountState state, @Nullable String cursor) {
        String[] after = after(cursor);
        List<Account> found = jdbi.withHandle(db -> db.createQuery(LIST)
                .bind("source", source == null || source.isBlank() ? null : source).bind("state", state.name())
                .bind("afterSource", after[0]).bind("afterHash", after[1]).bind("limit", PAGE + 1)
                .map((row, context) -> account(row)).list());
        if (found.size() <= PAGE) {
            return new IdentityPage(found, null);
        }
        Account last = found.get(PAGE - 1);
        return new IdentityPage(found.subList(0, PAGE), last.source() + '~' + last.hash());
    }

    private static String[] after(@Nullable String cursor) {
        if (cursor == null || cursor.isBlank()) {
            return new String[] { "", "" };
        }
        int end = cursor.lastIndexOf('~');
        if (end < 0 || cursor.indexOf('\0') >= 0) {
            throw new ProblemException(ProblemType.BAD_REQUEST, "The cursor does not belong to this list.",
                    List.of(ProblemDetail.at("cursor", "invalid", "does not belong to this list")));
        }
        return new String[] { cursor.substring(0, end), cursor.substring(end + 1) };
    }

    private static Account account(ResultSet row) throws SQLException {
        AccountState state = AccountState.valueOf(row.getString("state"));
        boolean told = state != AccountState.MATCHED;
        OffsetDateTime at = row.getObject("at", OffsetDateTime.class);
        Instant when = at == null ? null : at.toInstant();
        return new Account(row.getString("hash"), row.getString("source"), AccountKind.valueOf(row.getString("kind")),
                row.getString("domain"), state, row.getBoolean("by_source"),
                told ? month(row, "first_day") : null, told ? month(row, "last_day") : null,
                told ? (Long) Account.upTo(row.getLong("told")) : null, row.getString("by"), when);
    }

    private static String month(ResultSet row, String day) throws SQLException {
        return YearMonth.from(row.getObject(day, LocalDate.class)).toString();
    }
}
