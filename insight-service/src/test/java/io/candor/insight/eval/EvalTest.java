package io.candor.insight.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

class EvalTest {

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void plant() throws IOException {
        WrittenOrganisation.write(folder, true);
    }

    @Test
    void readsPlantedGroupsRight() throws IOException {
        JsonNode cells = judge();
        assertThat(verdict(cells, "theatre")).isEqualTo("THEATRE");
        assertThat(verdict(cells, "value")).isEqualTo("VALUE");
        assertThat(verdict(cells, "friction")).isEqualTo("FRICTION");
        assertThat(verdict(cells, "dutiful")).isEqualTo("INSUFFICIENT_EVIDENCE");
        assertThat(verdict(cells, "small")).isEqualTo("INSUFFICIENT_EVIDENCE");
    }

    @Test
    void printsEverySignalWithItsPower() throws IOException {
        JsonNode theatre = cell(judge(), "theatre");
        assertThat(theatre.get("missing")).isEmpty();
        assertThat(theatre.get("tool").asText()).isEqualTo("copilot");
        JsonNode line = theatre.get("signals").get(0);
        assertThat(line.get("id").asText()).isEqualTo("line");
        assertThat(line.get("n").asInt()).as("as printed: nearly all of 40").isEqualTo(35);
        assertThat(line.get("e").asDouble()).isGreaterThan(3);
        assertThat(line.get("power").isNumber()).isTrue();
        assertThat(line.get("sentence").asText()).contains("exactly 20");
    }

    /** Sessions rose because the tool works by itself: that is the tool's doing, and nobody's. */
    @Test
    void tellsAToolThatCountsWhatNobodyAskedFor() throws IOException {
        StringBuilder people = new StringBuilder("person,unit\n");
        StringBuilder usage = new StringBuilder("person,tool,day,human_prompts,offers,accepts_human,lines_retained,sessions,"
                + "machine_requests,passive_events,cost_minor\n");
        LocalDate start = LocalDate.of(2026, 3, 30);
        for (int person = 0; person < 20; person++) {
            people.append("p").append(person).append(",agents\n");
            for (int week = -6; week < 8; week++) {
                usage.append("p").append(person).append(",agent,").append(start.plusWeeks(week).plusDays(3)).append(",6,,,,")
                        .append(week < 0 ? "6,1," : "40,50,").append("0,\n");
            }
        }
        Files.writeString(folder.resolve("people.csv"), people);
        Files.writeString(folder.resolve("usage.csv"), usage);
        Files.writeString(folder.resolve("feedback.csv"),
                "unit,tool,wave,usefulness,would_use_without_target,minutes_net,comment\n"
                        + "agents,agent,2026-W20,1,partly,5,\n".repeat(16));
        Files.writeString(folder.resolve("target.json"), "{\"metric\":\"sessions\",\"threshold\":20,\"period\":\"week\","
                + "\"population\":\"company\",\"from\":\"" + start + "\"}");
        JsonNode agents = cell(judge(), "agents");
        assertThat(agents.get("verdict").asText()).isEqualTo("TOOL_INFLATION");
        assertThat(agents.get("missing")).isEmpty();
    }

    @Test
    void showsNoSignalOfAGroupBelowTen() throws IOException {
        assertThat(cell(judge(), "small").get("signals")).isEmpty();
        assertThat(cell(judge(), "small").get("missing").toString()).contains("needed 10 people");
    }

    @Test
    void putsConditionsWithoutTheirColumnIntoMissing() throws IOException {
        WrittenOrganisation.write(folder, false);
        JsonNode cells = judge();
        assertThat(verdict(cells, "theatre")).isEqualTo("THEATRE");
        assertThat(verdict(cells, "friction")).isEqualTo("INSUFFICIENT_EVIDENCE");
        assertThat(cell(cells, "friction").get("missing").toString()).contains("FRICTION: obstacles")
                .contains("neither errors nor refused offers").contains("FRICTION: testimony");
        assertThat(cell(cells, "value").get("missing").toString()).contains("VALUE: testimony");
    }

    @Test
    void judgesWithoutATarget() throws IOException {
        write("target.json", "null");
        assertThat(verdict(judge(), "theatre")).isEqualTo("INSUFFICIENT_EVIDENCE");
        assertThat(cell(judge(), "theatre").get("missing").toString()).contains("no target covers this group");
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("target.json says null");
    }

    @Test
    void namesFileLineAndFieldOfBadInput() throws IOException {
        refuses("usage.csv", usage -> usage.replaceFirst("\n([^,]*),copilot,([^,]*),\\d+", "\n$1,copilot,$2,many"),
                "usage.csv, line 2, field human_prompts: \"many\" is no whole number");
        refuses("usage.csv", usage -> usage.replaceFirst("\n[^,]*,copilot", "\nnobody,copilot"),
                "usage.csv, line 2, field person: \"nobody\" is not in people.csv");
        refuses("usage.csv", usage -> usage.replaceFirst(",copilot,[^,]*", ",copilot,2026-13-01"),
                "usage.csv, line 2, field day");
        refuses("usage.csv", usage -> usage.replaceFirst("human_prompts", "prompts"),
                "usage.csv, line 1, field human_prompts: this column is missing");
        refuses("usage.csv", usage -> usage + usage.split("\n")[1] + "\n", "a second row of this person");
        refuses("usage.csv", usage -> usage.split("\n")[0] + "\nx,y\n", "usage.csv, line 2");
        refuses("people.csv", people -> people + "theatre-1,value\n", "field person: \"theatre-1\" appears twice");
        refuses("people.csv", people -> "", "people.csv, line 1, field header");
        refuses("feedback.csv", feedback -> feedback.replaceFirst(",no,", ",never,"),
                "field would_use_without_target: \"never\"");
        refuses("feedback.csv", feedback -> feedback.replaceFirst("\n[^,]*", "\nmoon"), "field unit");
        refuses("target.json", target -> target.replace(":20,", ":\"twenty\","), "target.json, line 1, field threshold");
        refuses("target.json", target -> target.replace("}", ""), "field json");
        refuses("target.json", target -> target.replace("human_prompts", "smiles"), "field metric");
        refuses("target.json", target -> target.replace(":20,", ":1e999,"), "target.json, line 1, field threshold");
        refuses("target.json", target -> target.replaceFirst("\"from\":\"[^\"]*\"", "\"from\":\"+999999999-12-31\""),
                "target.json, line 1, field from");
        refuses("usage.csv", usage -> usage.replaceFirst(",copilot,[^,]*", ",copilot,+999999999-12-31"),
                "usage.csv, line 2, field day: \"+999999999-12-31\" lies outside");
        refuses("people.csv", people -> people.replaceFirst("\n", "\nx\0,value\n"), "people.csv, line 2, field person");
        String wave = Files.readString(folder.resolve("feedback.csv")).split("\n")[1].split(",")[2];
        for (String none : List.of("2026-W99", "2026-W00", "9999-W01", "2026-02-30")) {
            refuses("feedback.csv", feedback -> feedback.replaceFirst(wave, none), "feedback.csv, line 2, field wave");
        }
    }

    @Test
    void refusesTextThatIsNotUtf8InsteadOfReplacingIt() throws IOException {
        for (String file : List.of("people.csv", "target.json")) {
            byte[] sound = Files.readAllBytes(folder.resolve(file));
            byte[] latin = sound.clone();
            latin[sound.length / 2] = (byte) 0xe9;
            Files.write(folder.resolve(file), latin);
            err.reset();
            assertThat(run("verdicts", "--data", folder.toString())).as(file).isEqualTo(2);
            assertThat(err.toString(StandardCharsets.UTF_8)).startsWith(file + ", line ").contains("UTF-8");
            Files.write(folder.resolve(file), sound);
        }
    }

    @Test
    void saysWhichFileDoesNotExist() throws IOException {
        Files.delete(folder.resolve("feedback.csv"));
        assertThat(run("verdicts", "--data", folder.toString())).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("feedback.csv, line 1, field file");
    }

    @Test
    void printsOneLineForEachCombination() throws IOException {
        assertThat(run("verdicts", "--archetypes", "theatre 60 %", "--groups", "4", "--people", "20,40", "--seed", "3"))
                .isZero();
        String[] lines = out.toString(StandardCharsets.UTF_8).split("\n");
        assertThat(lines).hasSize(2);
        JsonNode line = new ObjectMapper().readTree(lines[1]);
        assertThat(line.fieldNames()).toIterable().contains("archetype", "honest", "testimony", "n", "groups", "shares",
                "everTheatre", "upper95", "power");
        assertThat(line.get("n").asInt()).isEqualTo(40);
        assertThat(line.get("honest").asBoolean()).isFalse();
    }

    @Test
    void printsTheSameForTheSameSeed() throws IOException {
        run("verdicts", "--archetypes", "dutiful", "--groups", "3", "--people", "20");
        String first = out.toString(StandardCharsets.UTF_8);
        out.reset();
        run("verdicts", "--archetypes", "dutiful", "--groups", "3", "--people", "20");
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(first);
    }

    @Test
    void refusesOptionsItDoesNotKnow() throws IOException {
        assertThat(run("verdicts", "--archetypes", "saints")).isEqualTo(2);
        assertThat(run("verdicts", "--archetypes", "all", "--groups", "none")).isEqualTo(2);
        assertThat(run("verdicts", "--data", folder.toString(), "--speed", "1")).isEqualTo(2);
        assertThat(run("verdicts")).isEqualTo(2);
        assertThat(run("help")).isZero();
    }

    private void refuses(String file, java.util.function.UnaryOperator<String> damage, String message)
            throws IOException {
        String sound = Files.readString(folder.resolve(file));
        write(file, damage.apply(sound));
        err.reset();
        assertThat(run("verdicts", "--data", folder.toString())).as(message).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains(message).hasLineCount(1);
        write(file, sound);
    }

    private void write(String file, String content) throws IOException {
        Files.writeString(folder.resolve(file), content);
    }

    private JsonNode judge() throws IOException {
        out.reset();
        assertThat(run("verdicts", "--data", folder.toString())).as(() -> err.toString(StandardCharsets.UTF_8)).isZero();
        return new ObjectMapper().readTree(out.toByteArray());
    }

    private static String verdict(JsonNode cells, String unit) {
        return cell(cells, unit).get("verdict").asText();
    }

    private static JsonNode cell(JsonNode cells, String unit) {
        for (JsonNode cell : cells) {
            if (cell.get("unit").asText().equals(unit)) {
                return cell;
            }
        }
        throw new AssertionError("no cell of " + unit);
    }

    private int run(String... arguments) throws IOException {
        return Eval.run(List.of(arguments), new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }
}
