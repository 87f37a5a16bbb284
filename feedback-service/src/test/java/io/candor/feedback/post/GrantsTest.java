package io.candor.feedback.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

import io.candor.feedback.stack.FeedbackStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** What each post's database role may do outside its own schema, told by PostgreSQL itself: this list and nothing more. */
@QuarkusTest
@QuarkusTestResource(FeedbackStack.class)
class GrantsTest {

    /** Release reads and truncates staging; desk reads what is released, serves the feed, and hands waves over. */
    private static final Set<String> CROSSING = Set.of(
            "candor_desk feed.outbox INSERT,SELECT",
            "candor_desk release.comment SELECT",
            "candor_desk release.inclusion SELECT",
            "candor_desk release.reply INSERT,SELECT",
            "candor_desk release.reply_bundle SELECT",
            "candor_desk release.response SELECT",
            "candor_desk release.sealing_key SELECT,UPDATE(wave_id)",
            "candor_desk release.wave INSERT,SELECT,UPDATE(closes_at)",
            "candor_desk release.wave_result SELECT",
            "candor_desk channel.staging INSERT,SELECT,UPDATE",
            "candor_release channel.staging SELECT,TRUNCATE",
            "candor_desk intake.command_key SELECT",
            "candor_release feed.outbox INSERT,MAINTAIN,SELECT,UPDATE",
            "candor_release intake.command SELECT,TRUNCATE",
            "candor_release intake.command_key DELETE,INSERT,SELECT",
            "candor_release intake.signing_key SELECT",
            "candor_release intake.spent SELECT",
            "candor_release intake.staging SELECT,TRUNCATE");

    @Test
    void nothingElseCrosses() throws SQLException {
        assertThat(crossing()).containsExactlyInAnyOrderElementsOf(CROSSING);
    }

    @Test
    void intakeReachesNothingButItsOwn() throws SQLException {
        assertThat(crossing()).noneMatch(grant -> grant.startsWith("candor_intake"));
    }

    @Test
    void eachPostsOwnLogInPassesAndEveryOtherIsRefused() {
        for (Post post : Post.values()) {
            for (String user : List.of("candor_desk", "candor_intake", "candor_release", "candor_feedback_migration")) {
                Jdbi database = Jdbi.create(FeedbackStack.services().postgres().jdbcUrl("feedback"), user,
                        FeedbackStack.services().postgres().password());
                if (user.equals("candor_" + post.datasource())) {
                    assertThatCode(() -> PostSeparation.refuseSharedLogIn(post, database)).doesNotThrowAnyException();
                } else {
                    assertThatThrownBy(() -> PostSeparation.refuseSharedLogIn(post, database)).as(post + " as " + user)
                            .hasMessageContaining("a log-in of its own");
                }
            }
        }
    }

    private static Set<String> crossing() throws SQLException {
        Set<String> crossing = new TreeSet<>();
        try (Connection connection = DriverManager.getConnection(FeedbackStack.services().postgres().jdbcUrl("feedback"),
                "candor_feedback_migration", FeedbackStack.services().postgres().password());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("""
                        SELECT grantee || ' ' || place || ' ' || string_agg(right_, ',' ORDER BY right_) FROM (
                            SELECT g.grantee::regrole::text AS grantee, n.nspname || '.' || c.relname AS place, n.nspname,
                                   g.privilege_type AS right_
                            FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace, aclexplode(c.relacl) g
                            WHERE NOT c.relispartition AND c.relkind IN ('r', 'p')
                            UNION ALL
                            SELECT g.grantee::regrole::text, n.nspname || '.' || c.relname, n.nspname,
                                   g.privilege_type || '(' || a.attname || ')'
                            FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
                            JOIN pg_namespace n ON n.oid = c.relnamespace, aclexplode(a.attacl) g) AS granted
                        WHERE nspname IN ('desk', 'intake', 'channel', 'release', 'feed') AND grantee LIKE 'candor_%'
                            AND grantee <> 'candor_feedback_migration' AND grantee <> 'candor_' || nspname
                        GROUP BY grantee, place""")) {
            while (rows.next()) {
                crossing.add(rows.getString(1));
            }
        }
        return crossing;
    }
}
