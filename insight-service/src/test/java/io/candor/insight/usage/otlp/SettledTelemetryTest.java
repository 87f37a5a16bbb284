package io.candor.insight.usage.otlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

import jakarta.inject.Inject;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

import io.candor.insight.stack.InsightStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** A day of telemetry is final once no point can reach it, though nothing new comes of it. */
@QuarkusTest
@QuarkusTestResource(InsightStack.class)
class SettledTelemetryTest {

    @Inject
    DayAdding days;

    @Inject
    Jdbi jdbi;

    @Inject
    Clock clock;

    @Inject
    ZoneId zone;

    private final UUID installation = UUID.randomUUID();

    private void told(String person, LocalDate day) {
        jdbi.useHandle(db -> {
            db.execute("INSERT INTO otlp_person_day VALUES (?, ?, ?, ?, false, NULL, NULL, true)", person, installation, day,
                    person);
            db.execute("""
                    INSERT INTO usage_event (identity_key, installation_id, subject_key, tool_id, hour, kind, model, amount)
                    VALUES (?, ?, ?, 'copilot', ?, 'human_prompts', '', 4)""", person, installation, person,
                    day.atTime(12, 0).atZone(zone).toOffsetDateTime());
        });
    }

    private String stored(String person) {
        return jdbi.withHandle(db -> db.createQuery("""
                SELECT human_prompts || ' ' || final || ' ' || revised FROM usage_day WHERE identity_key = :person""")
                .bind("person", person).mapTo(String.class).one());
    }

    @Test
    void anOldDayIsAddedUpOnceMoreAndThenNeverAgain() {
        String recent = "recent" + installation;
        String old = "old" + installation;
        LocalDate today = LocalDate.now(clock);
        jdbi.useHandle(db -> db.execute("""
                INSERT INTO otlp_installation VALUES (?, 'settled', 'copilot', ?, now(), NULL, NULL)""", installation,
                "hash" + installation));
        told(recent, today.minusDays(1));
        told(old, today.minusDays(20));
        days.addUp();
        assertThat(stored(recent)).isEqualTo("4 false false");
        assertThat(stored(old)).isEqualTo("4 true false");
        // As a day that was added up while it could still change, eight days ago.
        jdbi.useHandle(db -> {
            db.execute("UPDATE usage_day SET final = false, as_of = as_of - interval '19 days' WHERE identity_key = ?", old);
            db.execute("UPDATE otlp_person_day SET settled = false WHERE identity_key = ?", old);
        });
        assertThat(days.addUp()).isEqualTo(1);
        assertThat(stored(old)).isEqualTo("4 true false");
        assertThat(days.addUp()).isZero();
    }
}
