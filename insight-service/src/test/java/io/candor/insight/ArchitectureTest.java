package io.candor.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;

class ArchitectureTest {

    private static final String ROOT = "io.candor.insight";
    private static final String SEEDED = "io.candor.fixture";

    private static final JavaClasses SERVICE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages(ROOT);
    private static final JavaClasses VIOLATIONS = new ClassFileImporter().importPackages(SEEDED);

    @ParameterizedTest
    @MethodSource("rules")
    void serviceKeeps(ArchRule rule) {
        rule.check(SERVICE);
    }

    static Stream<ArchRule> rules() {
        return ArchitectureRules.all(ROOT).stream();
    }

    @ParameterizedTest
    @MethodSource("seeded")
    void seededViolationIsFound(ArchRule rule, String culprit) {
        assertThatThrownBy(() -> rule.check(VIOLATIONS)).isInstanceOf(AssertionError.class).hasMessageContaining(culprit);
    }

    static Stream<Arguments> seeded() {
        return Stream.of(
                Arguments.of(ArchitectureRules.dependencyTable(SEEDED), "ShowsUsageRows"),
                Arguments.of(ArchitectureRules.dependencyTable(SEEDED), "unmarked is not in the table"),
                Arguments.of(ArchitectureRules.statisticsFamilies(SEEDED), "dice is not in the table"),
                Arguments.of(ArchitectureRules.statisticsFamilies(SEEDED), "ThrowsDice"),
                Arguments.of(ArchitectureRules.statisticsStandsBelowItsFamilies(SEEDED), "RollsItsOwnDice"),
                Arguments.of(ArchitectureRules.noCycles(SEEDED), "AsksSearch"),
                Arguments.of(ArchitectureRules.importersDoNotKnowEachOther(SEEDED), "CopilotImporter"),
                Arguments.of(ArchitectureRules.engineOnlyInSearch(SEEDED), "AsksSearch"),
                Arguments.of(ArchitectureRules.statisticsIsPure(SEEDED), "java.nio.file.Path"),
                Arguments.of(ArchitectureRules.statisticsIsPure(SEEDED), "java.util.Random.<init>"),
                Arguments.of(ArchitectureRules.constructorInjection(), "FieldInjected.somebody"),
                Arguments.of(ArchitectureRules.timeFromTheClock(SEEDED), "java.time.Instant.now()"),
                Arguments.of(ArchitectureRules.namesSayTheSubject(), "TargetHelper"),
                Arguments.of(ArchitectureRules.packagesAreNullMarked(), "io.candor.fixture.unmarked"),
                Arguments.of(ArchitectureRules.transactionsOnUseCasesOnly(), "TargetResource.change()"));
    }

    @Test
    void everyFeatureHasAManual() {
        assertThat(SERVICE.stream().filter(type -> type.getPackageName().startsWith(ROOT))
                .filter(type -> type.getSimpleName().equals("package-info")).map(type -> type.getPackageName()))
                .containsAll(SERVICE.stream().map(type -> type.getPackageName()).distinct().toList());
    }
}
