package io.candor.feedback.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;

import jakarta.inject.Inject;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

import io.candor.feedback.post.DatabaseOf;
import io.candor.feedback.post.Post;
import io.candor.feedback.stack.Company;
import io.candor.feedback.stack.FeedbackStack;
import io.candor.feedback.stack.TestingClock;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** Desk's notes about people, two years on. */
@QuarkusTest
@QuarkusTestResource(FeedbackStack.class)
class ParticipationRetentionTest {

    private final Company company;
    private final Participation participation;
    private final TestingClock clock;
    private final ParticipationRetention retention;
    private final Jdbi desk;

    @Inject
    ParticipationRetentionTest(Company company, Participation participation, TestingClock clock,
            ParticipationRetention retention,
            @DatabaseOf(Post.DESK) Jdbi desk) {
        this.company = company;
        this.participation = participation;
        this.clock = clock;
        this.retention = retention;
        this.desk = desk;
    }

    @Test
    void notesAboutPeopleGoWhenTheirTimeIsUp() {
        String wave = company.openWave(clock.goTo("2024-W02").toString());
        desk.useHandle(handle -> participation.answerAnonymously(handle, wave, "Z1"));
        company.close(wave);
        UUID settled = UUID.randomUUID();
        desk.useHandle(handle -> handle.execute("""
                INSERT INTO desk.objection VALUES (?, 'Z1', 'objection', 'usage', 'No', 'declined', 'Yes', '2024-01-09',
                '2024-01-09')""", settled));

        clock.goTo("2026-W02");
        retention.apply();
        assertThat(participations(wave)).as("the day before two years are over").isEqualTo(1);
        clock.goTo("2026-W03");
        assertThat(retention.apply()).isPositive();
        retention.rewrite();
        assertThat(participations(wave)).isZero();
        assertThat(desk.<Integer, RuntimeException> withHandle(handle -> handle
                .createQuery("SELECT count(*) FROM desk.objection WHERE id = :id").bind("id", settled).mapTo(Integer.class)
                .one())).isZero();
        clock.goTo("2024-W02");
    }

    @Test
    void whoLeftIsForgottenTwoYearsLaterAndNobodyElse() {
        company.present();
        desk.useHandle(handle -> {
            for (String person : new String[] { "LEFT-1", "BACK-1" }) {
                handle.execute("INSERT INTO desk.person VALUES (?, ?, 'Vera Weg', 'de', 'Europe/Berlin', 'DE')", person,
                        person + "@acme.example");
                handle.execute("INSERT INTO desk.person_alias (source, value, employee_id) VALUES ('github', ?, ?)",
                        "alias-" + person, person);
                handle.execute("INSERT INTO desk.membership (employee_id, unit_id, valid_from, valid_to)"
                        + " VALUES (?, 'nowhere', '2023-01-02', '2024-01-10')", person);
                handle.execute("INSERT INTO desk.chosen_level (campaign_id, employee_id, level)"
                        + " VALUES ('ai-at-work', ?, 'confidential')", person);
            }
            handle.execute("INSERT INTO desk.membership (employee_id, unit_id, valid_from)"
                    + " VALUES ('BACK-1', 'nowhere', '2030-01-01')");
        });

        clock.goTo("2026-W02");
        retention.apply();
        assertThat(traces("LEFT-1")).as("some days before two years are over").isEqualTo(4);
        clock.goTo("2026-W03");
        assertThat(retention.apply()).isPositive();
        retention.rewrite();
        assertThat(traces("LEFT-1")).isZero();
        assertThat(traces("BACK-1")).as("came back").isEqualTo(4);
        assertThat(retention.apply()).as("forgotten once").isZero();
        desk.useHandle(handle -> {
            for (String table : new String[] { "chosen_level", "person_alias", "membership", "person" }) {
                handle.execute("DELETE FROM desk." + table + " WHERE employee_id IN ('LEFT-1', 'BACK-1')");
            }
        });
        clock.goTo("2024-W02");
    }

    /** Name, e-mail, alias and choice: how many of the four are still there. */
    private int traces(String person) {
        return desk.withHandle(handle -> handle.createQuery("""
                SELECT (SELECT (name <> '')::int + (email IS NOT NULL)::int FROM desk.person WHERE employee_id = :id)
                    + (SELECT count(*) FROM desk.person_alias WHERE employee_id = :id)
                    + (SELECT count(*) FROM desk.chosen_level WHERE employee_id = :id)""").bind("id", person)
                .mapTo(Integer.class).one());
    }

    private int participations(String wave) {
        return desk.withHandle(handle -> handle.createQuery("SELECT count(*) FROM desk.participation WHERE wave_id = :wave")
                .bind("wave", wave).mapTo(Integer.class).one());
    }
}
