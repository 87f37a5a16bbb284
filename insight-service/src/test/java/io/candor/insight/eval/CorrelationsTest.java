package io.candor.insight.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

class CorrelationsTest {

    /** Hollander and Wolfe's tuna, as in R's help of cor.test: τ 0.444444444444, ρ 0.6. */
    private static final String TUNA = """
            hunter,panel,colour
            44.4,2.6,1
            45.9,3.1,1
            41.9,2.5,1
            53.3,5.0,1
            44.7,3.6,1
            44.1,4.0,1
            50.7,5.2,1
            45.2,2.8,1
            60.1,3.8,1
            """;

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void findsThePublishedCoefficients() throws IOException {
        JsonNode line = only(TUNA, "panel", "hunter");
        assertThat(line.get("n").asInt()).isEqualTo(9);
        assertThat(line.get("kendall").asDouble()).isEqualTo(0.444);
        assertThat(line.get("spearman").asDouble()).isEqualTo(0.6);
        assertThat(line.get("sentence").asText()).isEqualTo(
                "Cannot tell: the intervals include that hunter and panel have nothing to do with each other.");
    }

    @Test
    void countsTies() throws IOException {
        // SciPy's example of kendalltau: −0.471404520791.
        JsonNode line = only("x,y\n12,1\n2,4\n1,7\n12,1\n2,0\n", "y", "x");
        assertThat(line.get("kendall").asDouble()).isEqualTo(-0.471);
    }

    /** From 15 pairs on by formula: tanh(atanh τ ± 1.96·√(0.437/(n−4))), and Bonett and Wright's for ρ. */
    @Test
    void printsTheIntervalsOfTheFormulas() throws IOException {
        StringBuilder file = new StringBuilder("x,y\n");
        SplittableRandom random = new SplittableRandom(4);
        for (int i = 0; i < 30; i++) {
            file.append(i).append(',').append(i + 12 * random.nextDouble()).append('\n');
        }
        JsonNode line = only(file.toString(), "y", "x");
        double tau = line.get("kendall").asDouble();
        double rho = line.get("spearman").asDouble();
        assertThat(line.get("kendallLow").asDouble())
                .isCloseTo(Math.tanh(atanh(tau) - 1.959964 * Math.sqrt(0.437 / 26)), within(0.002));
        assertThat(line.get("spearmanHigh").asDouble())
                .isCloseTo(Math.tanh(atanh(rho) + 1.959964 * Math.sqrt((1 + rho * rho / 2) / 27)), within(0.002));
        assertThat(line.get("sentence").asText()).isEqualTo("More x goes with more y; why, this cannot say.");
        JsonNode falling = only(file.toString().replace("\n", "\n-").replaceAll("\n-$", "\n"), "y", "x");
        assertThat(falling.get("sentence").asText()).isEqualTo("More x goes with less y; why, this cannot say.");
        assertThat(falling.get("kendall").asDouble()).isEqualTo(-tau);
    }

    @Test
    void dropsAndCountsRowsWithoutOneOfTheTwo() throws IOException {
        JsonNode line = only(TUNA.replace("44.4,", ",").replace(",5.0,", ",,"), "panel", "hunter");
        assertThat(line.get("n").asInt()).isEqualTo(7);
        assertThat(line.get("dropped").asInt()).isEqualTo(2);
    }

    @Test
    void saysWhereNothingCanBeCompared() throws IOException {
        JsonNode constant = only(TUNA, "panel", "colour");
        assertThat(constant.get("sentence").asText())
                .isEqualTo("Cannot tell: colour is the same in all 9 rows, so there is nothing to compare.");
        assertThat(constant.get("kendall").isNull()).isTrue();
        assertThat(only(TUNA, "colour", "panel").get("sentence").asText()).contains("colour is the same");
        JsonNode few = only("x,y\n1,2\n2,3\n,4\n3,5\n", "y", "x");
        assertThat(few.get("sentence").asText())
                .isEqualTo("Cannot tell: 3 rows have both figures, and at least 5 are needed.");
    }

    @ParameterizedTest
    @CsvSource({ "';', ','", "';', '.'", "'\t', ','", "',', '.'" })
    void readsFilesAsSpreadsheetsWriteThem(String separator, String decimal) throws IOException {
        String file = "\uFEFF" + TUNA.replace(",", separator).replace(".", decimal).replace("\n", "\r\n");
        assertThat(only(file, "panel", "hunter").get("kendall").asDouble()).isEqualTo(0.444);
    }

    @Test
    void printsARowPerMetricForTheEye() throws IOException {
        assertThat(run(TUNA, "--outcome", "panel", "--metrics", "hunter,colour")).isZero();
        List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines).hasSize(4);
        assertThat(lines.get(1)).matches("hunter +9 +0 +0\\.600 .* to .* 0\\.444 .* to .*Cannot tell: .*");
        assertThat(lines.get(2)).startsWith("colour").contains("–");
        assertThat(lines.get(3)).contains("Of 2 metrics");
    }

    @Test
    void neverSaysWhatCausesWhat() throws IOException {
        run(TUNA, "--outcome", "panel", "--metrics", "hunter,colour");
        assertThat(out.toString(StandardCharsets.UTF_8)).doesNotContainIgnoringCase("because").doesNotContain("leads to")
                .doesNotContain("causes");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "44.4,2.6|many,2.6|data.csv, line 2, field hunter: \"many\" is no number",
            "45.9,3.1|NaN,3.1|data.csv, line 3, field hunter: \"NaN\" is no number",
            "45.9,3.1|1e999,3.1|data.csv, line 3, field hunter: \"1e999\" is too large",
            "45.9,3.1|\"45,9\",3.1|data.csv, line 3, field hunter: \"45,9\" has a comma, which parts the columns",
            "45.9,3.1,1|45.9,3.1|data.csv, line 3, field line: not readable: Record 3 has 2 fields",
            "hunter,panel|hunter,hunter|field line: not readable: Header contains duplicate",
            "panel|colour2|data.csv, line 1, field panel: this column is missing" })
    void namesWhatItCannotReadByFileLineAndColumn(String what, String instead, String problem) throws IOException {
        assertThat(run(TUNA.replace(what, instead), "--outcome", "panel", "--metrics", "hunter")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains(problem);
        assertThat(out.size()).isZero();
    }

    @Test
    void refusesAFileWithTwoKindsOfDecimals() throws IOException {
        assertThat(run(TUNA.replace(",", ";").replace("45.9", "45,9"), "--outcome", "panel", "--metrics", "hunter"))
                .isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("decimal");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "--outcome panel|--metrics: must name a column",
            "--metrics hunter|--outcome: must name a column", "--outcome panel --metrics panel|named twice",
            "--outcome panel --metrics hunter,hunter|named twice", "--outcome panel --metrics hunter,|names no column",
            "--outcome panel --metrics hunter --format xml|table or jsonl", "--outcome panel --metrics nothing|nothing",
            "--outcome panel --metrics hunter --seed 1|unknown here" })
    void refusesAQuestionItCannotRead(String arguments, String problem) throws IOException {
        assertThat(run(TUNA, arguments.split(" "))).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains(problem);
    }

    @Test
    void refusesAFileThatIsNotThere() throws IOException {
        assertThat(Eval.run(List.of("correlation", folder.resolve("none.csv").toString(), "--outcome", "a", "--metrics", "b"),
                new PrintStream(out), new PrintStream(err))).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("none.csv").contains("no such file");
    }

    private JsonNode only(String file, String outcome, String metric) throws IOException {
        out.reset();
        assertThat(run(file, "--outcome", outcome, "--metrics", metric, "--format", "jsonl"))
                .as(() -> err.toString(StandardCharsets.UTF_8)).isZero();
        return new ObjectMapper().readTree(out.toString(StandardCharsets.UTF_8));
    }

    private int run(String file, String... options) throws IOException {
        Path path = folder.resolve("data.csv");
        Files.writeString(path, file);
        List<String> arguments = new ArrayList<>(List.of("correlation", path.toString()));
        arguments.addAll(List.of(options));
        return Eval.run(arguments, new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private static double atanh(double x) {
        return 0.5 * Math.log((1 + x) / (1 - x));
    }
}
