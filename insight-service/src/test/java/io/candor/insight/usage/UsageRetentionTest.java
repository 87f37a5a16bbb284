package io.candor.insight.usage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.eclipse.microprofile.config.ConfigProvider;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

import io.candor.insight.database.PhysicalErasure;
import io.candor.insight.stack.InsightStack;
import io.candor.insight.usecase.Tool;
import io.candor.insight.usecase.ToolCatalogue;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** Days of 2015 and a clock in 2017: what other tests keep is younger. */
@QuarkusTest
@QuarkusTestResource(InsightStack.class)
class UsageRetentionTest {

    private static final LocalDate EXACTLY_TWO_YEARS_LATER = LocalDate.of(2017, 3, 8);

    private final UsageImport imports;
    private final UsageHistory history;
    private final UsageSettings settings;
    private final PhysicalErasure erasure;
    private final ToolCatalogue tools;
    private final TestingDirectory directory;
    private final Jdbi jdbi;

    private final String tool = "t" + UUID.randomUUID();
    private final String mona = "m" + UUID.randomUUID();

    UsageRetentionTest(UsageImport imports, UsageHistory history, UsageSettings settings, PhysicalErasure erasure,
            ToolCatalogue tools, TestingDirectory directory, Jdbi jdbi) {
        this.imports = imports;
        this.history = history;
        this.settings = settings;
        this.erasure = erasure;
        this.tools = tools;
        this.directory = directory;
        this.jdbi = jdbi;
    }

    @Test
    void usageLeavesTheFilesWhenItsTimeIsUp() throws IOException {
        tools.add(new Tool(tool, "A tool"));
        directory.put(mona, mona, mona, LocalDate.of(2014, 1, 1), null);
        String model = "model" + UUID.randomUUID();
        ImportReport report = take("%1$s,2015-03-01,%2$s,4,%3$s\n%1$s,1999-01-01,%2$s,1,\n".formatted(mona, tool, model));
        take("%s,2015-03-09,%s,5,later\n".formatted(mona, tool));
        assertThat(report.rejections()).hasSize(1);
        jdbi.useHandle(db -> Stream.of("ANALYZE usage_day", "CHECKPOINT").forEach(db::execute));
        assertThat(filesHolding(model)).as("control").anyMatch(file -> file.contains("/base/"))
                .anyMatch(file -> file.contains("/pg_wal/"));
        KnownUsage before = history.known();

        assertThat(applied(EXACTLY_TWO_YEARS_LATER.minusDays(8))).isZero();
        assertThat(applied(EXACTLY_TWO_YEARS_LATER)).isEqualTo(1);
        erasure.complete();

        assertThat(days()).containsExactly(LocalDate.of(2015, 3, 9));
        assertThat(mondays()).containsExactly(LocalDate.of(2015, 3, 9));
        assertThat(history.known()).isNotSameAs(before);
        assertThat(filesHolding(model)).isEmpty();
        assertThat(rejections(report)).isEqualTo("[]");
    }

    private ImportReport take(String rows) {
        return imports.take("csv", List.of(new UsageFile("a.csv", new ByteArrayInputStream(
                ("person,day,tool,human_prompts,model\n" + rows).getBytes(StandardCharsets.UTF_8)))), null, null);
    }

    private int applied(LocalDate today) {
        Clock clock = Clock.fixed(Instant.from(today.atTime(12, 0).atOffset(ZoneOffset.UTC)), ZoneOffset.UTC);
        return QuarkusTransaction.requiringNew().call(() -> new UsageRetention(jdbi, settings, clock).apply());
    }

    private List<LocalDate> days() {
        return jdbi.withHandle(db -> db.createQuery("SELECT day FROM usage_day WHERE tool_id = :tool").bind("tool", tool)
                .mapTo(LocalDate.class).list());
    }

    private List<LocalDate> mondays() {
        return jdbi.withHandle(db -> db.createQuery("SELECT monday FROM usage_week WHERE tool_id = :tool").bind("tool", tool)
                .mapTo(LocalDate.class).list());
    }

    private String rejections(ImportReport report) {
        return jdbi.withHandle(db -> db.createQuery("SELECT rejections::text FROM usage_import WHERE import_id = :id")
                .bind("id", report.importId()).mapTo(String.class).one());
    }

    private static List<String> filesHolding(String words) throws IOException {
        Path cluster = Path.of(ConfigProvider.getConfig().getValue("test.postgres.cluster", String.class));
        try (Stream<Path> files = Files.walk(cluster)) {
            return files.filter(Files::isRegularFile).filter(file -> holds(file, words)).map(Path::toString).toList();
        }
    }

    private static boolean holds(Path file, String words) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(words);
        } catch (IOException gone) {
            return false;
        }
    }
}
