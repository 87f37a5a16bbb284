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
        assertThat(rejections(report)).isEmpty();
    }

    @Test
    void aMonthThatIsOverIsEmptiedThenDroppedAndMadeAnewWhenARowComes() throws IOException {
        tools.add(new Tool(tool, "A tool"));
        String model = "model" + UUID.randomUUID();
        String rows = "%1$s,2015-06-03,%2$s,4,%3$s\n%1$s,2015-07-20,%2$s,4,x\n".formatted(mona, tool, model);
        take(rows);
        jdbi.useHandle(db -> Stream.of("ANALYZE usage_day", "CHECKPOINT").forEach(db::execute));
        assertThat(filesHolding(model)).as("control").isNotEmpty();
        UsageRetention retention = retention(LocalDate.of(2017, 7, 15));
        assertThat(QuarkusTransaction.requiringNew().call(retention::apply)).isPositive();
        assertThat(days()).containsExactly(LocalDate.of(2015, 7, 20));
        QuarkusTransaction.requiringNew().call(retention::dropEmptiedMonths);
        assertThat(isThere("usage_day_2015_06")).as("not before its files are written anew").isTrue();
        erasure.complete();
        assertThat(QuarkusTransaction.requiringNew().call(retention::dropEmptiedMonths)).isPositive();
        assertThat(isThere("usage_day_2015_06")).isFalse();
        assertThat(filesHolding(model)).isEmpty();
        assertThat(take(rows).accepted()).isEqualTo(1);
        assertThat(isThere("usage_day_2015_06")).isTrue();
        applied(LocalDate.of(2017, 8, 30));
    }

    private boolean isThere(String table) {
        return jdbi.withHandle(db -> db.createQuery("SELECT to_regclass(:table) IS NOT NULL").bind("table", table)
                .mapTo(Boolean.class).one());
    }

    /** Hours of telemetry and all they were added up from, by their own, shorter time. */
    @Test
    void hoursOfTelemetryGoAfterNinetyDaysAndTheirTotalsStayAsLongAsTheyAreNeeded() {
        tools.add(new Tool(tool, "A tool"));
        UUID installation = UUID.randomUUID();
        long nanos = 1_000_000_000L;
        long old = Instant.parse("2016-12-01T12:00:00Z").getEpochSecond() * nanos;
        long recent = Instant.parse("2017-02-20T12:00:00Z").getEpochSecond() * nanos;
        jdbi.useHandle(db -> {
            db.execute("INSERT INTO otlp_installation VALUES (?, 'x', ?, ?, now())", installation, tool, mona);
            for (String hour : List.of("2016-12-01T12:00:00Z", "2017-03-01T12:00:00Z")) {
                db.execute("INSERT INTO usage_event VALUES (?, ?, ?, ?, CAST(? AS timestamptz), 'sessions', '', 1)", mona,
                        installation, mona, tool, hour);
                db.execute("INSERT INTO otlp_person_day VALUES (?, ?, CAST(? AS date), ?, true, null, null, false)", mona,
                        installation, hour.substring(0, 10), mona);
                db.execute("INSERT INTO otlp_group_day VALUES (?, CAST(? AS date), false)", installation,
                        hour.substring(0, 10));
                db.execute("INSERT INTO otlp_group_amount VALUES (?, CAST(? AS date), 'm', 'sessions', '', 1)", installation,
                        hour.substring(0, 10));
                db.execute("INSERT INTO otlp_seen VALUES (?, CAST(? AS date))", mona + hour, hour.substring(0, 10));
            }
            db.execute("INSERT INTO otlp_sequence VALUES (?, 0, ?, 1), (?, 1, ?, 1), (?, 1, ?, 2), (?, 1, ?, 3)", mona, old,
                    mona,
                    recent - 1, mona, recent, mona, recent + 30L * 24 * 3_600 * nanos);
        });
        applied(EXACTLY_TWO_YEARS_LATER);
        assertThat(count("usage_event", "tool_id = '" + tool + "'")).isEqualTo(1);
        assertThat(count("otlp_person_day", "identity_key = '" + mona + "'")).isEqualTo(1);
        assertThat(count("otlp_group_day", "installation_id = '" + installation + "'")).isEqualTo(1);
        assertThat(count("otlp_group_amount", "installation_id = '" + installation + "'")).isEqualTo(1);
        assertThat(count("otlp_seen", "point LIKE '" + mona + "%'")).isEqualTo(1);
        assertThat(count("otlp_sequence", "series = '" + mona + "' AND started = 0")).isZero();
        assertThat(count("otlp_sequence", "series = '" + mona + "' AND started = 1")).as("the newest, to count from")
                .isEqualTo(1);
        assertThat(jdbi.<List<String>, RuntimeException> withHandle(db -> db.createQuery("SELECT table_name FROM erasure_due")
                .mapTo(String.class).list())).contains("usage_event", "otlp_person_day", "otlp_group_day", "otlp_group_amount");
        erasure.complete();
    }

    private int count(String table, String where) {
        return jdbi.withHandle(db -> db.createQuery("SELECT count(*) FROM " + table + " WHERE " + where).mapTo(Integer.class)
                .one());
    }

    private ImportReport take(String rows) {
        return imports.take("csv", List.of(new UsageFile("a.csv", new ByteArrayInputStream(
                ("person,day,tool,human_prompts,model\n" + rows).getBytes(StandardCharsets.UTF_8)))), null, null);
    }

    private int applied(LocalDate today) {
        return QuarkusTransaction.requiringNew().call(retention(today)::apply);
    }

    private UsageRetention retention(LocalDate today) {
        return new UsageRetention(jdbi, settings,
                Clock.fixed(Instant.from(today.atTime(12, 0).atOffset(ZoneOffset.UTC)), ZoneOffset.UTC));
    }

    private List<LocalDate> days() {
        return jdbi.withHandle(db -> db.createQuery("SELECT day FROM usage_day WHERE tool_id = :tool").bind("tool", tool)
                .mapTo(LocalDate.class).list());
    }

    private List<LocalDate> mondays() {
        return jdbi.withHandle(db -> db.createQuery("SELECT monday FROM usage_week WHERE tool_id = :tool").bind("tool", tool)
                .mapTo(LocalDate.class).list());
    }

    private List<Rejection> rejections(ImportReport report) {
        return jdbi.withHandle(db -> RejectedRows.of(db, report.importId(), 0, 10));
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
