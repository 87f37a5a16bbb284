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

    private int participations(String wave) {
        return desk.withHandle(handle -> handle.createQuery("SELECT count(*) FROM desk.participation WHERE wave_id = :wave")
                .bind("wave", wave).mapTo(Integer.class).one());
    }
}
