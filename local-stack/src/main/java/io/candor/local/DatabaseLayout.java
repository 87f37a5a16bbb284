package io.candor.local;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.function.Function;

import javax.sql.DataSource;

/**
 * The databases and log-in roles of one installation. Each database is owned by a role that only migrates; the other
 * roles may connect and get what the migrations grant them. No role may connect to a database that is not its own.
 */
final class DatabaseLayout {

    private static final List<Database> DATABASES = List.of(
            new Database("feedback", "candor_feedback_migration",
                    List.of("candor_desk", "candor_intake", "candor_release"),
                    List.of("candor_release", "candor_desk")),
            new Database("insight", "candor_insight_migration", List.of("candor_insight"), List.of("candor_insight")),
            new Database("keycloak", "candor_keycloak", List.of(), List.of()));

    private final Function<String, DataSource> superuserOf;
    private final String password;

    /**
     * @param superuserOf the superuser's connections to a database by its name
     */
    DatabaseLayout(Function<String, DataSource> superuserOf, String password) {
        this.superuserOf = superuserOf;
        this.password = password;
    }

    /** Creates what is missing and leaves what is there. */
    void create() throws SQLException {
        try (Connection connection = superuserOf.apply("postgres").getConnection();
                Statement statement = connection.createStatement()) {
            for (Database database : DATABASES) {
                createRole(statement, database.owner());
                for (String role : database.guests()) {
                    createRole(statement, role);
                }
                if (!exists(statement, "SELECT 1 FROM pg_database WHERE datname = '" + database.name() + "'")) {
                    statement.execute("CREATE DATABASE " + database.name() + " OWNER " + database.owner());
                }
                statement.execute("REVOKE CONNECT ON DATABASE " + database.name() + " FROM PUBLIC");
                allowErasure(database);
                for (String role : database.guests()) {
                    statement.execute("GRANT CONNECT ON DATABASE " + database.name() + " TO " + role);
                }
            }
        }
    }

    /**
     * Erased text must leave the WAL and the planner's samples too: whoever rewrites tables may end a segment, ask for a
     * checkpoint and write the samples anew, which does not let it read them.
     */
    private void allowErasure(Database database) throws SQLException {
        for (String role : database.erasers()) {
            try (Connection connection = superuserOf.apply(database.name()).getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("GRANT pg_checkpoint TO " + role);
                statement.execute("GRANT EXECUTE ON FUNCTION pg_switch_wal() TO " + role);
                statement.execute("GRANT MAINTAIN ON pg_catalog.pg_statistic TO " + role);
            }
        }
    }

    private void createRole(Statement statement, String role) throws SQLException {
        if (!exists(statement, "SELECT 1 FROM pg_roles WHERE rolname = '" + role + "'")) {
            statement.execute("CREATE ROLE " + role + " LOGIN PASSWORD '" + password + "'");
        }
    }

    private static boolean exists(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }

    private record Database(String name, String owner, List<String> guests, List<String> erasers) {
    }
}
