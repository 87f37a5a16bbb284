package io.candor.insight.usage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;

import org.eclipse.microprofile.config.ConfigProvider;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.PGConnection;

import io.candor.insight.stack.InsightStack;
import io.candor.local.proof.Figures;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/**
 * The import of a users report against a bare COPY of the very same rows, in the same order, into a table of the same columns
 * with the same unique index and nothing else: no other index, no foreign key. At {@code -Dcandor.bench.sizes} (0.1,1,3 if not
 * given) times {@code -Dcandor.bench.people} (3,000 if not given; 100 working days each, so about 90 rows a person), with the
 * largest heap the import left behind; then the same file again, a fortnight of it revised, and weeks renewed after their
 * figures changed: those of the last fortnight and, at a tenth, all of them. {@code ./candor bench} runs it with a heap of 512
 * MB.
 */
@QuarkusTest
@QuarkusTestResource(InsightStack.class)
class UsageImportBenchmark {

    private static final int PEOPLE = Integer.getInteger("candor.bench.people", 3_000);
    private static final String SIZES = System.getProperty("candor.bench.sizes", "0.1,1,3");
    private static final int DAYS = 140;
    private static final double SECOND = 1e9;

    private final UsageImport imports;
    private final TestingDirectory directory;
    private final Jdbi jdbi;

    @TempDir
    private Path folder = Path.of("");

    UsageImportBenchmark(UsageImport imports, TestingDirectory directory, Jdbi jdbi) {
        this.imports = imports;
        this.directory = directory;
        this.jdbi = jdbi;
    }

    @Test
    void importsAtAShareOfTheSpeedOfABareCopy() throws Exception {
        StringBuilder table = new StringBuilder(String.format(Locale.ROOT,
                "%nUsage import with a heap of %d MB, load %.1f%n%-5s %11s %9s %9s %7s %9s %11s %11s %12s %12s %10s%n",
                Runtime.getRuntime().maxMemory() >> 20,
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(), "size", "rows", "import s", "COPY s",
                "ratio", "again s", "fortnight", "revised s", "its weeks s/M", "all weeks s/M", "old gen MB"));
        // Warm, in months of its own.
        measure(Math.clamp(PEOPLE / 10, 1, 1_000), LocalDate.of(2016, 1, 4), "warm");
        LocalDate from = LocalDate.of(2017, 1, 2);
        for (String size : SIZES.split(",")) {
            table.append(measure(Math.max(1, (int) (Double.parseDouble(size) * PEOPLE)), from, size + "x"));
            from = from.plusWeeks(26);
        }
        System.out.println(table);
        Figures.of("UsageImportBenchmark.importsAtAShareOfTheSpeedOfABareCopy",
                table.toString().replaceAll("\\s+", " ").strip());
    }

    private String measure(int people, LocalDate from, String size) throws Exception {
        String run = UUID.randomUUID().toString();
        InventedReport report = new InventedReport(run, people, from, DAYS, 7);
        for (int person = 0; person < people; person++) {
            directory.put(report.login(person), report.login(person), report.unit(person), Intake.FIRST_DAY, null);
        }
        Path file = folder.resolve(size);
        int rows = report.write(file);
        MemoryPoolMXBean old = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP && pool.getName().contains("Tenured")).findFirst()
                .orElseThrow();
        System.gc();
        long before = old.getUsage().getUsed();
        old.resetPeakUsage();
        double imported = take(file, rows);
        long heap = old.getPeakUsage().getUsed();
        double copied = copy(from, rows);
        double again = take(file, 0);
        LocalDate fortnight = from.plusDays(DAYS - 14L);
        Path revision = folder.resolve(size + "-revised");
        int changed = new InventedReport(run, people, fortnight, 14, 8).write(revision);
        double revised = seconds(() -> take(revision));
        double some = renew(fortnight, from.plusDays(DAYS));
        // Changing every row takes minutes at full size, and says no more.
        double all = people < PEOPLE ? renew(from, from.plusDays(DAYS)) : Double.NaN;
        List.of(file, revision).forEach(it -> it.toFile().delete());
        forget(from);
        return String.format(Locale.ROOT, "%-5s %,11d %9.1f %9.1f %7.2f %9.1f %,11d %11.1f %12.2f %12.2f %10d%n", size, rows,
                imported, copied, copied / imported, again, changed, revised, some, all, heap >> 20);
    }

    private double take(Path file, int accepted) throws Exception {
        return seconds(() -> assertThat(take(file).accepted()).isEqualTo(accepted));
    }

    private ImportReport take(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            ImportReport report = imports.take("github-copilot-users", List.of(new UsageFile("a", bytes)), null, null);
            assertThat(report.rejected()).isZero();
            return report;
        }
    }

    private static double seconds(Callable<?> work) throws Exception {
        long start = System.nanoTime();
        work.call();
        return (System.nanoTime() - start) / SECOND;
    }

    /** Seconds a million changed rows: their figures are changed, then their weeks are renewed as an import does it. Undone. */
    private double renew(LocalDate from, LocalDate to) throws Exception {
        QuarkusTransaction.begin(QuarkusTransaction.beginOptions().timeout(3_600));
        try {
            return jdbi.withHandle(db -> {
                UsageStaging.room(db);
                int rows = db.createUpdate(
                        "UPDATE usage_day SET human_prompts = human_prompts + 1 WHERE day BETWEEN :from AND :to")
                        .bind("from", from).bind("to", to).execute();
                db.createUpdate("""
                        CREATE TEMPORARY TABLE touched ON COMMIT DROP AS
                        SELECT DISTINCT tool_id, subject_key, %s AS monday FROM usage_day WHERE day BETWEEN :from AND :to"""
                        .formatted(WeekSums.MONDAY)).bind("from", from).bind("to", to).execute();
                return seconds(() -> {
                    new WeekRenewal(db).renewTouched();
                    return rows;
                }) * 1e6 / rows;
            });
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    private double copy(LocalDate from, int rows) throws SQLException, IOException {
        Path copy = folder.resolve("copy");
        String where = "source = 'github-copilot-users' AND day BETWEEN DATE '%s' AND DATE '%s'".formatted(from,
                from.plusDays(DAYS));
        try (Connection owner = owner(); Statement statement = owner.createStatement()) {
            try (OutputStream out = Files.newOutputStream(copy)) {
                owner.unwrap(PGConnection.class).getCopyAPI()
                        .copyOut("COPY (SELECT * FROM usage_day WHERE " + where + " ORDER BY line) TO STDOUT", out);
            }
            statement.execute("CREATE TABLE copied (LIKE usage_day INCLUDING DEFAULTS INCLUDING CONSTRAINTS)");
            statement.execute(
                    "ALTER TABLE copied ADD PRIMARY KEY (source, identity_key, tool_id, day, record_key, surface, model)");
            try (InputStream in = Files.newInputStream(copy)) {
                long start = System.nanoTime();
                assertThat(owner.unwrap(PGConnection.class).getCopyAPI().copyIn("COPY copied FROM STDIN", in, 1 << 16))
                        .isEqualTo(rows);
                return (System.nanoTime() - start) / SECOND;
            }
        } finally {
            Files.deleteIfExists(copy);
            try (Connection owner = owner(); Statement statement = owner.createStatement()) {
                statement.execute("DROP TABLE IF EXISTS copied");
            }
        }
    }

    private void forget(LocalDate from) throws SQLException {
        try (Connection owner = owner(); Statement statement = owner.createStatement()) {
            for (YearMonth month : months(from)) {
                statement.execute("DROP TABLE IF EXISTS " + UsageMonths.table(month));
            }
            statement.execute("DELETE FROM usage_week WHERE monday BETWEEN DATE '%s' AND DATE '%s'".formatted(from,
                    from.plusDays(DAYS)));
        }
    }

    private static List<YearMonth> months(LocalDate from) {
        List<YearMonth> months = new ArrayList<>();
        for (YearMonth month = YearMonth.from(from); !month.isAfter(YearMonth.from(from.plusDays(DAYS))); month = month
                .plusMonths(1)) {
            months.add(month);
        }
        return months;
    }

    private static Connection owner() throws SQLException {
        return DriverManager.getConnection(ConfigProvider.getConfig().getValue("quarkus.datasource.jdbc.url", String.class),
                "candor_insight_migration", ConfigProvider.getConfig().getValue("quarkus.datasource.password", String.class));
    }
}
