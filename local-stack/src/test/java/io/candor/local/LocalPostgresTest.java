package io.candor.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalPostgresTest {

    @Test
    void keepsRowsOverARestart(@TempDir Path data) throws SQLException {
        try (LocalPostgres first = LocalPostgres.start(data, 0)) {
            execute(first, "feedback", "candor_feedback_migration", "CREATE TABLE kept AS SELECT 42 AS answer");
        }
        try (LocalPostgres second = LocalPostgres.start(data, 0)) {
            assertThat(query(second, "feedback", "candor_feedback_migration", "SELECT answer FROM kept"))
                    .isEqualTo("42");
            assertThat(query(second, "feedback", "candor_desk", "SHOW server_version")).startsWith("18.");
            assertThat(query(second, "feedback", "candor_desk", "SHOW fsync")).isEqualTo("on");
            assertThat(query(second, "feedback", "candor_desk", "SHOW synchronous_commit")).isEqualTo("on");
        }
    }

    @Test
    void logsNoWordsOfAFailedStatement(@TempDir Path data) throws Exception {
        try (LocalPostgres postgres = LocalPostgres.start(data, 0, LocalPostgres.Durability.FAST)) {
            execute(postgres, "insight", "candor_insight_migration", "CREATE TABLE said (words text CHECK (words = 'no'))");
            assertThatThrownBy(() -> execute(postgres, "insight", "candor_insight_migration",
                    "INSERT INTO said VALUES ('canary in a row')")).isInstanceOf(SQLException.class);
        }
        assertThat(Files.readString(data.resolve("postgresql.log"))).contains("said_words_check").doesNotContain("canary");
    }

    @Test
    void keepsEachRoleToItsOwnDatabase(@TempDir Path data) {
        try (LocalPostgres postgres = LocalPostgres.start(data, 0, LocalPostgres.Durability.FAST)) {
            assertThatThrownBy(() -> query(postgres, "insight", "candor_intake", "SELECT 1"))
                    .isInstanceOf(SQLException.class).hasMessageContaining("permission denied for database");
            assertThatThrownBy(() -> connect(postgres.jdbcUrl("feedback"), "candor_desk", "guess").close())
                    .isInstanceOf(SQLException.class).hasMessageContaining("password authentication failed");
        }
    }

    @Test
    void stopsTheServerThatAKilledLauncherLeftBehind(@TempDir Path data) throws Exception {
        Process launcher = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(), "-cp",
                System.getProperty("java.class.path"), KilledLauncher.class.getName(), data.toString()).inheritIO()
                .start();
        assertThat(launcher.waitFor()).isEqualTo(137);
        long pid = Long.parseLong(Files.readAllLines(data.resolve("cluster/postmaster.pid")).getFirst());
        assertThat(ProcessHandle.of(pid)).isPresent();
        try (LocalPostgres next = LocalPostgres.start(data, 0)) {
            assertThat(ProcessHandle.of(pid)).isEmpty();
            assertThat(query(next, "feedback", "candor_desk", "SELECT 1")).isEqualTo("1");
        }
    }

    @Test
    void saysWhichPortIsTakenAndHowToChooseAnother(@TempDir Path data) throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> LocalPostgres.start(data, taken.getLocalPort())).isInstanceOf(CannotStart.class)
                    .hasMessageContaining("Port " + taken.getLocalPort()).hasMessageContaining("CANDOR_PORT_POSTGRES");
        }
    }

    @Test
    void startsOverWhenTheFirstSetUpWasKilledHalfway(@TempDir Path data) throws Exception {
        Files.createDirectories(data.resolve("cluster"));
        Files.writeString(data.resolve("cluster/PG_VERSION"), "18\n");
        try (LocalPostgres postgres = LocalPostgres.start(data, 0)) {
            assertThat(postgres.port()).isPositive();
        }
    }

    private static void execute(LocalPostgres postgres, String database, String role, String sql) throws SQLException {
        try (Connection connection = connect(postgres.jdbcUrl(database), role, postgres.password());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String query(LocalPostgres postgres, String database, String role, String sql) throws SQLException {
        try (Connection connection = connect(postgres.jdbcUrl(database), role, postgres.password());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static Connection connect(String url, String role, String password) throws SQLException {
        return DriverManager.getConnection(url, role, password);
    }

    /** A launcher that starts the server and dies without stopping it. */
    static final class KilledLauncher {

        private KilledLauncher() {
        }

        @SuppressWarnings("resource")
        static void main(String[] args) {
            LocalPostgres.start(Path.of(args[0]), 0);
            Runtime.getRuntime().halt(137);
        }
    }
}
