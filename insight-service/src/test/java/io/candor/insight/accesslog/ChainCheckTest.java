package io.candor.insight.accesslog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;

class ChainCheckTest {

    private final List<ChainedEntry> chain = chain(10);

    @Test
    void aWholeChainEndsAtItsHead() {
        ChainCheck check = check();
        assertThat(check.broken()).isNull();
        assertThat(check.entries()).isEqualTo(10);
        assertThat(check.begin()).isEqualTo(Link.NOTHING);
        assertThat(check.head()).isEqualTo(new Link(10, chain.getLast().hash()));
    }

    @Test
    void theFirstEntryThatDoesNotFitIsNamed() {
        chain.remove(4);
        assertThat(check().broken()).isEqualTo(new ChainBreak(5, "is missing"));
    }

    @Test
    void swappedEntriesAreNamed() {
        Collections.swap(chain, 2, 6);
        assertThat(check().broken()).isEqualTo(new ChainBreak(3, "is missing"));
    }

    @Test
    void aChangedEntryIsNamedWithAndWithoutANewHash() {
        ChainedEntry honest = chain.get(3);
        AccessEntry changed = AccessEntry.of(access("somebody else"), honest.entry().at(),
                new Link(3, honest.entry().previous()));
        chain.set(3, new ChainedEntry(changed, honest.hash()));
        assertThat(check().broken()).isEqualTo(new ChainBreak(4, "does not have its hash: it was changed"));
        chain.set(3, new ChainedEntry(changed, changed.link().hash()));
        assertThat(check().broken()).isEqualTo(new ChainBreak(5, "names another entry before it than stands there"));
    }

    @Test
    void whatWasCutOffTheEndIsOnlySeenByItsHead() {
        Link kept = check().head();
        chain.removeLast();
        assertThat(check().broken()).isNull();
        assertThat(check().head()).isNotEqualTo(kept);
    }

    private ChainCheck check() {
        ChainCheck check = new ChainCheck();
        chain.forEach(check::add);
        return check;
    }

    static List<ChainedEntry> chain(int length) {
        List<ChainedEntry> chain = new ArrayList<>();
        Link last = Link.NOTHING;
        for (int at = 0; at < length; at++) {
            AccessEntry entry = AccessEntry.of(access("reader"), Instant.EPOCH.plusSeconds(at), last);
            last = entry.link();
            chain.add(new ChainedEntry(entry, last.hash()));
        }
        return chain;
    }

    static Access access(String name) {
        return new Access("id of " + name, name, List.of("reader"), List.of(), "getBoard", AccessKind.BOARD, null, null,
                List.of());
    }
}
