package io.candor.insight.coverage;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Comparator;

/** A line of the ledger, in the order it is listed. */
record LedgerKey(String source, String tool, LocalDate day) implements Comparable<LedgerKey> {

    private static final Comparator<LedgerKey> ORDER = Comparator.comparing(LedgerKey::source)
            .thenComparing(LedgerKey::tool).thenComparing(LedgerKey::day);
    private static final int PARTS = 3;

    @Override
    public int compareTo(LedgerKey other) {
        return ORDER.compare(this, other);
    }

    /** Says after which line the next page begins. */
    String cursor() {
        return Base64.getUrlEncoder().withoutPadding()
                .encodeToString(String.join("\n", source, tool, day.toString()).getBytes(StandardCharsets.UTF_8));
    }

    /** @throws io.candor.insight.problem.ProblemException BAD_REQUEST for what no page gave */
    static LedgerKey parse(String cursor) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split("\n", -1);
            if (parts.length == PARTS) {
                return new LedgerKey(parts[0], parts[1], LocalDate.parse(parts[2]));
            }
        } catch (IllegalArgumentException | DateTimeException foreign) {
            throw Asked.refused("cursor", "does not belong to this list");
        }
        throw Asked.refused("cursor", "does not belong to this list");
    }
}
