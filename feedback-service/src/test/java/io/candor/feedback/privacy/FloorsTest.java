package io.candor.feedback.privacy;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.sql.SQLException;
import java.util.List;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import io.candor.feedback.stack.FeedbackStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** Floors stand in the code and again in the database; no application role, setting or environment lowers either. */
@QuarkusTest
@QuarkusTestResource(FeedbackStack.class)
class FloorsTest {

    private static final String NOT_ALLOWED = "42501";
    private static final String CHECK_VIOLATED = "23514";
    private static final List<String> APPLICATION = List.of("candor_desk", "candor_intake", "candor_release");

    @Test
    void areConstantsOfTheCode() {
        assertThat(Floors.SCORE).isEqualTo(5);
        assertThat(Floors.GROUP).isEqualTo(10);
        for (Field floor : Floors.class.getDeclaredFields()) {
            assertThat(Modifier.isStatic(floor.getModifiers()) && Modifier.isFinal(floor.getModifiers())
                    && floor.getType().isPrimitive()).as(floor.getName()).isTrue();
        }
        noClasses().that().resideInAPackage("io.candor.feedback.privacy..").should().dependOnClassesThat()
                .resideInAnyPackage("org.eclipse.microprofile.config..", "io.smallrye.config..",
                        "io.candor.feedback.identity..")
                .orShould().callMethod(System.class, "getenv", String.class)
                .orShould().callMethod(System.class, "getProperty", String.class)
                .check(new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("io.candor.feedback"));
    }

    @Test
    void databaseRefusesAnyLowerOne() {
        refused("candor_desk", "INSERT INTO desk.block (period, block_id, names, unit_ids, parent_unit_id, path, invited) "
                + "VALUES ('2098-P01', 'b-few', '{Few}', '{few}', NULL, '{}', 9)", CHECK_VIOLATED);
        for (String floor : List.of("batch_floor", "label_floor")) {
            refused("candor_desk", "INSERT INTO release.wave (wave_id, survey_id, survey_version, definition, period, origin, "
                    + "blocks, closes_at, " + floor + ") VALUES ('few', 'few', 1, '{}', '2098-P01', 'web', '[]', now(), 4)",
                    CHECK_VIOLATED);
        }
    }

    @Test
    void noApplicationRoleChangesWhatTheDatabaseHolds() {
        for (String role : APPLICATION) {
            refused(role, "UPDATE release.wave SET batch_floor = 1", NOT_ALLOWED);
            refused(role, "UPDATE release.wave SET label_floor = 1", NOT_ALLOWED);
            refused(role, "ALTER TABLE release.wave DROP CONSTRAINT wave_batch_floor_check", NOT_ALLOWED);
            refused(role, "ALTER TABLE desk.block DROP CONSTRAINT block_invited_check", NOT_ALLOWED);
            refused(role, "ALTER TABLE release.wave_result DISABLE TRIGGER floors_hold", NOT_ALLOWED);
            refused(role, "CREATE OR REPLACE FUNCTION release.refuse_below_floors() RETURNS trigger LANGUAGE plpgsql AS "
                    + "'BEGIN RETURN NEW; END'", NOT_ALLOWED);
            refused(role, "SET session_replication_role = replica", NOT_ALLOWED);
        }
    }

    private static void refused(String role, String sql, String sqlState) {
        Jdbi database = Jdbi.create(FeedbackStack.services().postgres().jdbcUrl("feedback"), role,
                FeedbackStack.services().postgres().password());
        assertThatThrownBy(() -> database.useTransaction(handle -> {
            handle.execute(sql);
            handle.rollback();
        })).as("%s: %s", role, sql).hasRootCauseInstanceOf(SQLException.class).rootCause()
                .extracting(cause -> ((SQLException) cause).getSQLState()).isEqualTo(sqlState);
    }
}
