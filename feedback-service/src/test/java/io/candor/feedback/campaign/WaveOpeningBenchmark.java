package io.candor.feedback.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.candor.feedback.post.DatabaseOf;
import io.candor.feedback.post.Post;
import io.candor.feedback.privacy.PrivacyContract;
import io.candor.feedback.stack.FeedbackStack;
import io.candor.feedback.stack.TestingClock;
import io.candor.feedback.stack.TestingKeySource;
import io.candor.feedback.token.FilledPool;
import io.candor.local.proof.Figures;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** A wave of a thousand blocks from a filled pool, against the durable writes it cannot do without. */
@QuarkusTest
@QuarkusTestResource(FeedbackStack.class)
class WaveOpeningBenchmark {

    private static final int BLOCKS = 1_000;
    private static final int KEYS = BLOCKS * PrivacyContract.MOST_ORDINALS;
    /** For the blocks of other tests' people. */
    private static final int SPARE = 400;
    private static final double GOAL_SECONDS = 5;
    /** Bytes of a wrapped key and of a modulus. */
    private static final int WRAPPED = 1_245;
    private static final int MODULUS = 256;

    private final WaveOpening opening;
    private final TestingKeySource keys;
    private final TestingClock clock;
    private final Jdbi desk;

    @Inject
    WaveOpeningBenchmark(WaveOpening opening, TestingKeySource keys, TestingClock clock,
            @DatabaseOf(Post.DESK) Jdbi desk) {
        this.opening = opening;
        this.keys = keys;
        this.clock = clock;
        this.desk = desk;
    }

    @AfterEach
    void leave() {
        keys.takeFrom(null);
        QuarkusTransaction.requiringNew().run(() -> desk.useHandle(handle -> {
            handle.execute("DELETE FROM desk.membership WHERE employee_id LIKE 'bench-%'");
            handle.execute("DELETE FROM desk.unit WHERE unit_id LIKE 'bench-%'");
            handle.execute("DELETE FROM desk.person WHERE employee_id LIKE 'bench-%'");
        }));
    }

    @Test
    void opensAThousandBlocksFromAFilledPool(@TempDir Path folder) throws Exception {
        Week week = clock.goTo("2031-W10");
        QuarkusTransaction.requiringNew().run(this::found);
        keys.takeFrom(FilledPool.of(folder.resolve("pool"), KEYS + SPARE));
        try (Stream<Path> files = Files.list(folder.resolve("pool"))) {
            assertThat(files.count()).isEqualTo(KEYS + SPARE);
        }

        long start = System.nanoTime();
        Wave wave = opening.open(week);
        double opened = seconds(start);

        int labels = desk.withHandle(handle -> handle
                .createQuery("SELECT count(DISTINCT label) FROM desk.signing_key WHERE wave_id = :wave")
                .bind("wave", wave.waveId()).mapTo(Integer.class).one());
        assertThat(labels).isGreaterThanOrEqualTo(BLOCKS);
        double written = baseline();
        double unready = FilledPool.millisPerFreshKey(40) * KEYS / 1_000;
        String figure = String.format(Locale.ROOT,
                "opening %d blocks (%d keys) from a filled pool: %.2f s, %.1f × the %.2f s of writing as many rows durably; "
                        + "with an empty pool about %.0f s more",
                BLOCKS, KEYS, opened, opened / written, written, unready);
        System.out.println(figure);
        Figures.of("WaveOpeningBenchmark.opensAThousandBlocksFromAFilledPool", figure);
        assertThat(opened).as("seconds").isLessThanOrEqualTo(GOAL_SECONDS);
    }

    /** A thousand teams of ten under forty departments. */
    private void found() {
        LocalDate day = LocalDate.of(2031, 1, 1);
        desk.useHandle(handle -> {
            handle.execute("INSERT INTO desk.unit VALUES ('bench-company', NULL, 'Company', ?, NULL)", day);
            handle.execute("""
                    INSERT INTO desk.unit SELECT 'bench-department-' || d, 'bench-company', 'Department ' || d, ?, NULL
                    FROM generate_series(0, 39) d""", day);
            handle.execute("""
                    INSERT INTO desk.unit SELECT 'bench-team-' || t, 'bench-department-' || t % 40, 'Team ' || t, ?, NULL
                    FROM generate_series(1, ?) t""", day, BLOCKS);
            handle.execute("""
                    INSERT INTO desk.person (employee_id, name) SELECT 'bench-' || p, 'Person ' || p
                    FROM generate_series(1, ?) p""", BLOCKS * 10);
            handle.execute("""
                    INSERT INTO desk.membership SELECT 'bench-' || p, 'bench-team-' || (1 + p % ?), NULL, ?, NULL
                    FROM generate_series(1, ?) p""", BLOCKS, day, BLOCKS * 10);
        });
    }

    /** The same server, the same rows: wrapped keys and moduli with their primary keys, two batches, one commit. */
    private static double baseline() throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                FeedbackStack.services().postgres().jdbcUrl("feedback") + "?reWriteBatchedInserts=true",
                "candor_feedback_migration", FeedbackStack.services().postgres().password());
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE SCHEMA bench");
            statement
                    .execute("CREATE TABLE bench.wrapped (label text, ordinal int, value bytea, PRIMARY KEY (label, ordinal))");
            statement
                    .execute("CREATE TABLE bench.modulus (label text, ordinal int, value bytea, PRIMARY KEY (label, ordinal))");
            connection.setAutoCommit(false);
            long start = System.nanoTime();
            write(connection, "wrapped", WRAPPED);
            write(connection, "modulus", MODULUS);
            connection.commit();
            double seconds = seconds(start);
            statement.execute("DROP SCHEMA bench CASCADE");
            connection.commit();
            return seconds;
        }
    }

    private static void write(Connection connection, String table, int bytes) throws SQLException {
        Random random = new Random(1);
        try (PreparedStatement row = connection.prepareStatement("INSERT INTO bench." + table + " VALUES (?, ?, ?)")) {
            for (int key = 0; key < KEYS; key++) {
                byte[] value = new byte[bytes];
                random.nextBytes(value);
                row.setString(1, "b-team-" + key / PrivacyContract.MOST_ORDINALS);
                row.setInt(2, key % PrivacyContract.MOST_ORDINALS);
                row.setBytes(3, value);
                row.addBatch();
            }
            row.executeBatch();
        }
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
