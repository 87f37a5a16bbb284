package io.candor.insight.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.candor.insight.verdict.TestingExport;

/** Anybody works the verdicts of an export out again from what it prints, and sees where one was changed. */
class RecomputeTest {

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void theSameComesOut() throws IOException {
        assertThat(recompute(TestingExport.ofManyGroups())).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("the same: 6 cells of 2026-P10, 3 others, cut-off ");
    }

    @Test
    void aChangedVerdictIsSeen() throws IOException {
        ObjectNode export = TestingExport.ofManyGroups();
        assertThat(judged(export, 0).path("verdict").asText()).isEqualTo("THEATRE");
        judged(export, 0).put("verdict", "VALUE");
        assertThat(recompute(export)).isEqualTo(3);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("DIFFERENT: b-0~copilot~2026-P10: verdict VALUE, "
                + "recomputed THEATRE" + System.lineSeparator());
    }

    @Test
    void aChangedSignalAChangedConditionAndAChangedFamilyAreSeen() throws IOException {
        ObjectNode signal = TestingExport.ofManyGroups();
        judged(signal, 0).path("signals").forEach(it -> {
            if (it.path("id").asText().equals("line")) {
                ((ObjectNode) it).put("e", 2.99);
            }
        });
        assertThat(recompute(signal)).isEqualTo(3);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("THEATRE line MET, recomputed UNMET");
        ObjectNode condition = TestingExport.ofManyGroups();
        judged(condition, 0).path("conditions").forEach(it -> {
            if (it.path("name").asText().equals("topped-up share")) {
                ((ObjectNode) it).put("state", "UNMET");
            }
        });
        assertThat(recompute(condition)).isEqualTo(3);
        ObjectNode family = TestingExport.ofManyGroups();
        ((ObjectNode) family.path("family")).putArray("others");
        for (int i = 0; i < 2_000; i++) {
            ((ObjectNode) family.path("family")).withArray("others").add(1.0);
        }
        assertThat(recompute(family)).isEqualTo(3);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("cut-off");
    }

    @Test
    void whatIsNoExportIsToldByField() throws IOException {
        Files.writeString(folder.resolve("export.json"), "{\"period\":\"2026-P10\"}");
        assertThat(run()).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("cells is no list");
        Files.writeString(folder.resolve("export.json"), "[");
        assertThat(run()).isEqualTo(2);
    }

    private static ObjectNode judged(ObjectNode export, int cell) {
        return (ObjectNode) export.path("cells").path(cell).path("judged");
    }

    private int recompute(ObjectNode export) throws IOException {
        Files.writeString(folder.resolve("export.json"), new ObjectMapper().writeValueAsString(export));
        return run();
    }

    private int run() throws IOException {
        return Eval.run(List.of("recompute", folder.resolve("export.json").toString()),
                new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8));
    }
}
