package io.candor.feedback;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;

/** Every rule holds for the service, and every rule is seen to fail on the seeded violations of {@code io.candor.fixture}. */
class ArchitectureTest {

    private static final String SEEDED = "io.candor.fixture";
    private static final JavaClasses SERVICE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("io.candor.feedback");
    private static final JavaClasses VIOLATIONS = new ClassFileImporter().importPackages(SEEDED);

    @ParameterizedTest
    @MethodSource("rules")
    void serviceKeeps(ArchRule rule) {
        rule.check(SERVICE);
    }

    static List<ArchRule> rules() {
        return ArchitectureRules.all("io.candor.feedback");
    }

    @ParameterizedTest
    @MethodSource("seeded")
    void seededViolationIsFound(ArchRule rule, String culprit) {
        assertThatThrownBy(() -> rule.check(VIOLATIONS)).isInstanceOf(AssertionError.class).hasMessageContaining(culprit);
    }

    static Stream<Arguments> seeded() {
        return Stream.of(
                Arguments.of(ArchitectureRules.dependencyTable(SEEDED), "KnowsPeople"),
                Arguments.of(ArchitectureRules.dependencyTable(SEEDED), "unlisted is not in the table"),
                Arguments.of(ArchitectureRules.noCycles(SEEDED), "Cycle detected"),
                Arguments.of(ArchitectureRules.channelsDoNotKnowEachOther(SEEDED), "SlackMessage"),
                Arguments.of(ArchitectureRules.ownDatabaseOnly(SEEDED), "KnowsPeople"),
                Arguments.of(ArchitectureRules.peopleOnlyInTheDirectory(SEEDED), "KnowsPeople"),
                Arguments.of(ArchitectureRules.constructorInjection(), "Person.helper"),
                Arguments.of(ArchitectureRules.timeFromTheClock(), "Instant.now()"),
                Arguments.of(ArchitectureRules.namesSayTheSubject(), "TokenHelper"),
                Arguments.of(ArchitectureRules.packagesAreNullMarked(), "io.candor.fixture.unlisted"));
    }
}
