package io.candor.insight.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.candor.insight.accesslog.EntryReader;
import io.candor.insight.accesslog.TestingChain;

class AccessLogFileTest {

    @TempDir
    Path folder;

    private final List<String> lines = new ArrayList<>(TestingChain.lines(20));
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void aWholeChainTellsItsHead() throws Exception {
        assertThat(run()).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("whole: 20 entries after entry 0 (0000")
                .contains("head: entry 20, " + hash(19));
    }

    @Test
    void aKeptHeadIsLookedFor() throws Exception {
        assertThat(run("--head", hash(12))).isZero();
        String cut = hash(19);
        lines.removeLast();
        assertThat(run()).isZero();
        assertThat(run("--head", cut)).isEqualTo(3);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("BROKEN: no entry has the head " + cut);
    }

    @Test
    void aRemovedAChangedAndAMovedEntryBreakIt() throws Exception {
        String removed = lines.remove(4);
        assertThat(run()).isEqualTo(3);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("BROKEN: entry 5 is missing.");
        lines.add(9, removed);
        assertThat(run()).isEqualTo(3);
        lines.remove(9);
        lines.add(4, removed.replace("\"name\":\"reader\"", "\"name\":\"nobody\""));
        assertThat(run()).isEqualTo(3);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("BROKEN: entry 5 does not have its hash");
    }

    @Test
    void badInputIsNamedByFileLineAndField() throws Exception {
        lines.set(6, lines.get(6).replace("\"kind\":\"board\"", "\"kind\":\"glance\""));
        assertThat(run()).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("log.ndjson, line 7, field kind: is not known");
        lines.set(6, "");
        assertThat(run()).isEqualTo(2);
        lines.clear();
        assertThat(run()).isEqualTo(2);
        assertThat(run("--head", "short")).isEqualTo(2);
        assertThat(run("--speed", "1")).isEqualTo(2);
        assertThat(Eval.run(List.of("access-log", folder.resolve("none").toString()), stream(out), stream(err))).isEqualTo(2);
        assertThat(Eval.run(List.of("access-log"), stream(out), stream(err))).isEqualTo(2);
    }

    private String hash(int line) throws EntryReader.UnreadableEntryException {
        return EntryReader.line(lines.get(line)).hash();
    }

    private int run(String... more) throws IOException {
        Path file = Files.write(folder.resolve("log.ndjson"), lines);
        List<String> arguments = new ArrayList<>(List.of("access-log", file.toString()));
        arguments.addAll(List.of(more));
        return Eval.run(arguments, stream(out), stream(err));
    }

    private static PrintStream stream(ByteArrayOutputStream into) {
        return new PrintStream(into, true, StandardCharsets.UTF_8);
    }
}
