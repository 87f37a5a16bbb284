package io.candor.insight.accesslog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;

class AccessEntryTest {

    private static final Access SEARCH = new Access("s-1", "Ada \"A\" Ünal", List.of("reader"), List.of(), "searchComments",
            AccessKind.COMMENTS, "ledger", null, List.of(new AskedParameter("q", "slow\ttests"), new AskedParameter("unit",
                    "ledger")));

    /** Recomputed with Python: hashlib.sha256(json.dumps(entry, sort_keys=True, separators=(",", ":"), ensure_ascii=False)). */
    @Test
    void theFirstEntryHasThisBodyAndHash() {
        AccessEntry entry = AccessEntry.of(SEARCH, Instant.parse("2026-11-25T09:30:00.5Z"), Link.NOTHING);
        assertThat(entry.body()).isEqualTo("{\"asked\":[{\"name\":\"q\",\"value\":\"slow\\ttests\"},"
                + "{\"name\":\"unit\",\"value\":\"ledger\"}],\"at\":\"2026-11-25T09:30:00.500Z\",\"kind\":\"comments\","
                + "\"name\":\"Ada \\\"A\\\" Ünal\",\"node\":\"ledger\",\"operation\":\"searchComments\",\"period\":null,"
                + "\"previous\":\"" + "0".repeat(64) + "\",\"roles\":[\"reader\"],\"scope\":[],\"sequence\":1,"
                + "\"subject\":\"s-1\"}");
        assertThat(entry.link().hash()).isEqualTo("986fd143b7e041777a591a19e7cf84507ad60020d5f6bf42482632d659427757");
    }

    @Test
    void aLineOfTheExportIsReadBack() throws Exception {
        AccessEntry entry = AccessEntry.of(SEARCH, Instant.EPOCH, Link.NOTHING);
        ChainedEntry chained = new ChainedEntry(entry, entry.link().hash());
        assertThat(EntryReader.line(chained.line())).isEqualTo(chained);
    }

    @Test
    void aFieldTooManyTooFewOrOfAnotherKindIsNamed() {
        AccessEntry entry = AccessEntry.of(SEARCH, Instant.EPOCH, Link.NOTHING);
        String body = entry.body();
        assertThatThrownBy(() -> EntryReader.body(body.replace("\"scope\":[],", ""))).hasMessage("is missing");
        assertThatThrownBy(() -> EntryReader.body(body.replace("\"kind\"", "\"x\":1,\"kind\""))).hasMessage("is not known");
        assertThatThrownBy(() -> EntryReader.body(body.replace("00.000Z", "00Z"))).hasMessageContaining("is no moment");
        assertThatThrownBy(() -> EntryReader.body(body.replace("\"sequence\":1", "\"sequence\":1.5")))
                .hasMessage("is no whole number");
        assertThatThrownBy(() -> EntryReader.body(body + "x")).hasMessage("is no JSON");
    }
}
