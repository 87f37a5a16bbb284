package io.candor.insight.disclosure;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;

import org.junit.jupiter.api.Test;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** Floors are constants that nothing outside the code can lower. */
class FloorTest {

    @Test
    void areTheAgreedOnes() {
        assertThat(Floor.SCORE).isEqualTo(5);
        assertThat(Floor.CROSS).isEqualTo(10);
        assertThat(Floor.NARROWEST).isEqualTo(5);
    }

    @Test
    void areConstantsOfTheCode() {
        for (Field floor : Floor.class.getDeclaredFields()) {
            assertThat(Modifier.isStatic(floor.getModifiers()) && Modifier.isFinal(floor.getModifiers())
                    && floor.getType().isPrimitive()).as(floor.getName()).isTrue();
        }
    }

    @Test
    void nothingThatDecidesReadsASettingTheEnvironmentOrWhoAsks() {
        noClasses().that().resideInAPackage("io.candor.insight.disclosure..").should().dependOnClassesThat()
                .resideInAnyPackage("org.eclipse.microprofile.config..", "io.smallrye.config..", "io.candor.insight.identity..",
                        "jakarta.ws.rs..")
                .orShould().callMethod(System.class, "getenv", String.class).orShould().callMethod(System.class, "getenv")
                .orShould().callMethod(System.class, "getProperty", String.class)
                .orShould().callMethod(System.class, "getProperty", String.class, String.class)
                .orShould().callMethod(Integer.class, "getInteger", String.class)
                .check(new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("io.candor.insight"));
    }
}
