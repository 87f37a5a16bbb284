package io.candor.insight.accesslog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.ObjectMapper;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class AccessEntryPropertyTest {

    /** Few letters, those that JSON treats specially among them, so that different entries are often nearly the same. */
    private static final Arbitrary<String> TEXT = Arbitraries.strings()
            .withChars("a\"\\,:[]{}\u0001\u001f\n\t\r\b\f\u007fé\u2028𝔸".toCharArray()).ofMaxLength(4)
            .filter(AccessEntryPropertyTest::isUnicode);

    @Property(tries = 2_000)
    void whatWasEncodedIsReadBackSoNoTwoEntriesEncodeAlike(@ForAll("entries") AccessEntry entry) throws Exception {
        assertThat(EntryReader.body(entry.body())).isEqualTo(entry);
    }

    @Property(tries = 2_000)
    void differentEntriesHaveDifferentBodiesAndHashes(@ForAll("entries") AccessEntry one,
            @ForAll("entries") AccessEntry other) {
        assertThat(one.body().equals(other.body())).isEqualTo(one.equals(other));
        assertThat(one.link().hash().equals(other.link().hash())).isEqualTo(one.equals(other));
    }

    @Property(tries = 500)
    void theBodyIsPlainJsonAnybodyCanRead(@ForAll("entries") AccessEntry entry) throws Exception {
        var json = new ObjectMapper().readTree(entry.body());
        assertThat(json.get("name").textValue()).isEqualTo(entry.name());
        assertThat(json.get("sequence").longValue()).isEqualTo(entry.sequence());
        assertThat(json.get("asked").size()).isEqualTo(entry.asked().size());
    }

    @Provide
    Arbitrary<AccessEntry> entries() {
        Arbitrary<@Nullable String> maybe = TEXT.injectNull(0.3);
        Arbitrary<List<String>> texts = TEXT.list().ofMaxSize(2);
        Arbitrary<Access> access = Combinators.combine(TEXT, TEXT, texts, texts, TEXT, maybe, maybe,
                Combinators.combine(TEXT, TEXT).as(AskedParameter::new).list().ofMaxSize(2))
                .as((subject, name, roles, scope, operation, node, period, asked) -> new Access(subject, name, roles, scope,
                        operation, AccessKind.CELL, node, period, asked));
        return Combinators.combine(access, Arbitraries.longs().between(0, 3), Arbitraries.longs().between(0, 5_000))
                .as((it, before, millis) -> AccessEntry.of(it, Instant.ofEpochMilli(1_700_000_000_000L + millis),
                        new Link(before, Long.toString(before).repeat(64))));
    }

    private static boolean isUnicode(String text) {
        return new String(text.getBytes(java.nio.charset.StandardCharsets.UTF_8), java.nio.charset.StandardCharsets.UTF_8)
                .equals(text);
    }
}
