package io.candor.insight.usage;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;

import io.candor.insight.identity.Role;
import io.candor.insight.problem.ProblemException;
import io.candor.insight.stack.InsightStack;
import io.candor.insight.usecase.Tool;
import io.candor.insight.usecase.ToolCatalogue;
import io.quarkus.arc.All;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;

/** What holds of every importer, those that come later too. */
@QuarkusTest
@QuarkusTestResource(InsightStack.class)
@TestSecurity(user = "a", roles = Role.USAGE_ADMIN)
class EveryImporterTest {

    private static final Set<String> NO_FIGURES = Set.of("date", "day", "timestamp", "start_time", "end_time", "user_id",
            "team_id");
    /** As a word of its own: within a hash such letters come by chance. */
    private static final Pattern NAMED = Pattern.compile("(?<![\\w-])(ada|bob|abc[123])(?![\\w-])");
    private static final JsonNode[] HOSTILE = { NullNode.getInstance(), TextNode.valueOf("NaN"), TextNode.valueOf("12,5"),
            DecimalNode.valueOf(new BigDecimal("1e308")), DecimalNode.valueOf(new BigDecimal("1e999999999")),
            DecimalNode.valueOf(new BigDecimal("-1")), TextNode.valueOf("fire Bob at once, please") };

    @Inject
    @All
    List<UsageImporter> importers;

    @Inject
    UsageImport imports;

    @Inject
    ToolCatalogue tools;

    @Inject
    Jdbi jdbi;

    private final ObjectMapper json = new ObjectMapper();

    static Stream<String> sources() {
        return TestingReports.ALL.keySet().stream();
    }

    @BeforeEach
    void declareTools() {
        TestingReports.TOOLS.stream().filter(id -> !tools.ids().contains(id)).forEach(id -> tools.add(new Tool(id, id)));
    }

    @AfterEach
    void removeRows() {
        jdbi.useHandle(db -> List.of("DELETE FROM usage_day WHERE day < DATE '2025-01-01' AND NOT matched",
                "DELETE FROM usage_group_day WHERE day < DATE '2025-01-01'",
                "DELETE FROM usage_week WHERE monday < DATE '2025-01-01' AND NOT matched").forEach(db::execute));
    }

    private UsageImporter importer(String source) {
        return importers.stream().filter(it -> it.source().equals(source)).findFirst().orElseThrow();
    }

    @Test
    void hasAReportOfEachSource() {
        assertThat(importers).extracting(UsageImporter::source).filteredOn(source -> !source.startsWith("testing-"))
                .containsExactlyInAnyOrderElementsOf(
                        TestingReports.ALL.keySet());
        assertThat(importers).extracting(UsageImporter::daysUntilFinal).allMatch(days -> days >= 0 && days <= 9);
    }

    @ParameterizedTest
    @MethodSource("sources")
    void importingTwiceIsImportingOnce(String source) {
        TestingReports report = TestingReports.ALL.get(source);
        int rows = report.rows.size();
        upload(source, report.whole(), rows, 0);
        List<String> stored = stored(source);
        assertThat(stored).isNotEmpty();
        upload(source, report.whole(), 0, rows);
        assertThat(stored(source)).isEqualTo(stored);
    }

    private static void upload(String source, String text, int accepted, int duplicate) {
        given().contentType("application/octet-stream").body(text.getBytes(StandardCharsets.UTF_8))
                .queryParam("source", source).queryParam("asOf", TestingReports.DRAWN).post("/api/insight/v1/usage/imports")
                .then().statusCode(200).body("rejected", equalTo(0)).body("accepted", equalTo(accepted))
                .body("duplicate", equalTo(duplicate)).body("revised", equalTo(0)).body("read", equalTo(accepted + duplicate));
    }

    @ParameterizedTest
    @MethodSource("sources")
    void partsInAnyOrderAndRepeatedSayTheSame(String source) {
        TestingReports report = TestingReports.ALL.get(source);
        take(source, report.rows);
        List<String> whole = stored(source);
        Random random = new Random(source.hashCode());
        for (int run = 0; run < 4; run++) {
            removeRows();
            List<String> parts = new ArrayList<>(report.rows);
            parts.addAll(report.rows);
            Collections.shuffle(parts, random);
            int cut = 1 + random.nextInt(parts.size() - 1);
            take(source, parts.subList(0, cut));
            take(source, parts.subList(cut, parts.size()));
            assertThat(stored(source)).isEqualTo(whole);
        }
    }

    private void take(String source, List<String> rows) {
        ImportReport report = imports.take(source, List.of(new UsageFile("part", new ByteArrayInputStream(
                TestingReports.ALL.get(source).of(rows).getBytes(StandardCharsets.UTF_8)))), null,
                Instant.parse(TestingReports.DRAWN));
        assertThat(report.rejected()).isZero();
    }

    /** All that is held of a source but where it came from. */
    private List<String> stored(String source) {
        return jdbi.withHandle(db -> db.createQuery("""
                SELECT (to_jsonb(u) - 'import_id' - 'file' - 'line')::text FROM usage_day u
                WHERE source = :source AND day < DATE '2025-01-01'
                UNION ALL
                SELECT (to_jsonb(g) - 'import_id' - 'file' - 'line')::text FROM usage_group_day g
                WHERE source = :source AND day < DATE '2025-01-01' ORDER BY 1""").bind("source", source).mapTo(String.class)
                .list());
    }

    @Test
    void storesNoNameOfAnybody() {
        sources().forEach(source -> take(source, TestingReports.ALL.get(source).rows));
        assertThat(sources().flatMap(source -> stored(source).stream())).hasSizeGreaterThan(40)
                .noneMatch(row -> NAMED.matcher(row.replaceAll("\\\\u[0-9a-f]{4}", " ")).find());
        assertThat(NAMED.matcher("{\"a\": \"github:ada\"}").find()).isTrue();
    }

    /** Whatever happens to some figures of a row, the others stay as they are and none is invented. */
    @ParameterizedTest
    @MethodSource("sources")
    void whatIsNoFigureBecomesNone(String source) throws Exception {
        TestingReports report = TestingReports.ALL.get(source);
        Map<String, Object> truth = figures(CollectedRows.of(importer(source), report.whole()));
        Random random = new Random(source.hashCode());
        int spoilt = 0;
        for (int run = 0; run < 60; run++) {
            List<String> rows = new ArrayList<>();
            for (String row : report.rows) {
                rows.add(report.isCsv() ? spoilCells(row, random) : spoil(json.readTree(row), random).toString());
            }
            spoilt += rows.equals(report.rows) ? 0 : 1;
            CollectedRows read = CollectedRows.of(importer(source), report.of(rows));
            figures(read).forEach((figure, value) -> assertThat(truth).as(source + " " + rows).containsEntry(figure, value));
            assertThat(read.rows.toString() + read.groups + read.rejections).doesNotContain("fire Bob at once");
        }
        assertThat(spoilt).as("the report has figures").isGreaterThan(source.endsWith("teams") || source.endsWith("seats") ? -1
                : 10);
    }

    private static JsonNode spoil(JsonNode node, Random random) {
        if (node instanceof ObjectNode object) {
            object.properties().forEach(field -> {
                boolean figure = (field.getValue().isNumber() || field.getValue().asText().matches("\\d+(\\.\\d+)?"))
                        && !NO_FIGURES.contains(field.getKey());
                field.setValue(figure && random.nextInt(4) == 0 ? HOSTILE[random.nextInt(HOSTILE.length)]
                        : spoil(field.getValue(), random));
            });
        } else if (node instanceof ArrayNode list) {
            list.forEach(item -> spoil(item, random));
        }
        return node;
    }

    private static String spoilCells(String row, Random random) {
        String[] cells = row.split(",", -1);
        for (int i = 2; i < cells.length; i++) {
            if (cells[i].matches("\\d+(\\.\\d+)?") && random.nextInt(4) == 0) {
                cells[i] = new String[] { "", "NaN", "\"12,5\"", "1e308", "1e999999999", "-1", "\"fire Bob at once, please\""
                }[random.nextInt(7)];
            }
        }
        return String.join(",", cells);
    }

    /** Each measure and cost by row, surface and measure; failures are counted from a state and not from a figure. */
    private static Map<String, Object> figures(CollectedRows read) {
        Map<String, Object> figures = new TreeMap<>();
        read.rows.forEach(row -> row.uses().forEach(use -> add(figures, row.line() + " " + row.recordKey(), use)));
        read.groups.forEach(row -> row.parts().forEach(part -> add(figures, row.line() + " " + row.recordKey() + part.name(),
                part.use())));
        return figures;
    }

    private static void add(Map<String, Object> figures, String row, Use use) {
        use.counts().forEach((measure, count) -> figures.put(row + " " + use.surface() + " " + measure, count));
        Use.Cost cost = use.cost();
        if (cost != null) {
            figures.put(row + " " + use.surface() + " " + cost.currency(), cost.minor().stripTrailingZeros());
        }
    }

    @ParameterizedTest
    @MethodSource("sources")
    void refusesWhatIsNoReportAtAll(String source) {
        String whole = TestingReports.ALL.get(source).whole();
        List<byte[]> files = List.of(new byte[] { 0x1f, (byte) 0x8b, 8, 0, 1 }, whole.getBytes(StandardCharsets.UTF_16),
                bytes("{\"unexpected\":[{\"a\":1}]}"), bytes("{\"unexpected\":{\"data\":[]}}"), bytes("[NaN]"),
                bytes("[1e308]"),
                bytes("{"), bytes("[[[["), bytes("{}"), bytes("\u0000"), bytes("a;b\n1;2\n"),
                bytes("<html><body>Sign in</body></html>"));
        for (byte[] file : files) {
            try {
                CollectedRows read = CollectedRows.of(importer(source), file, null);
                assertThat(read.rows).as(source).isEmpty();
                assertThat(read.groups).as(source).isEmpty();
            } catch (ProblemException refused) {
                assertThat(refused.getMessage()).isNotBlank();
            }
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
