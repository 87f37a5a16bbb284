package io.candor.feedback.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NeedlesTest {

    private static final String SECRET = "q7Jx0RkVw3Lm9TzB5nYc2HdF";

    @TempDir
    Path folder;

    @Test
    void secretIsSeenHoweverItIsWritten() throws IOException {
        byte[] raw = SECRET.getBytes(StandardCharsets.US_ASCII);
        StringBuilder compressed = new StringBuilder();
        for (int at = 0; at < SECRET.length(); at += 8) {
            compressed.append(SECRET, at, at + 8).append('\0');
        }
        for (String written : List.of("x" + SECRET, HexFormat.of().formatHex(raw), base64("a" + SECRET), base64("ab" + SECRET),
                base64("abc" + SECRET + "!"), compressed.toString(),
                SECRET.substring(0, 13) + "a page header" + SECRET.substring(13))) {
            Files.writeString(folder.resolve("file"), "before " + written + " after");
            assertThat(new Needles().add(SECRET).in(List.of(folder)).filesOf()).as(written).containsOnlyKeys(SECRET);
        }
    }

    @Test
    void otherTextIsNoHit() throws IOException {
        Files.writeString(folder.resolve("file"), SECRET.substring(0, 7) + " " + SECRET.toLowerCase(java.util.Locale.ROOT));

        Needles.Hits hits = new Needles().add(SECRET).in(List.of(folder));
        assertThat(hits.none()).isTrue();
        assertThat(hits.files()).isEqualTo(1);
        assertThat(hits.bytes()).isEqualTo(32);
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.US_ASCII));
    }
}
