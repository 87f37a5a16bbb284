package io.candor.insight;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.NullMarked;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** The rules of this service, for any root package, so that {@link ArchitectureTest} can prove each on a seeded violation. */
final class ArchitectureRules {

    /** Which feature may use which. A feature that is not in this table may not exist. */
    private static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
            Map.entry("identity", Set.of()),
            Map.entry("problem", Set.of()),
            Map.entry("calendar", Set.of()),
            Map.entry("migration", Set.of()),
            Map.entry("database", Set.of()),
            Map.entry("openapi", Set.of()),
            Map.entry("statistics", Set.of()),
            Map.entry("disclosure", Set.of("calendar")),
            Map.entry("feed", Set.of("feedback", "search", "band", "database")),
            Map.entry("feedback", Set.of("search", "disclosure", "calendar", "database")),
            Map.entry("search", Set.of("disclosure", "identity", "problem", "calendar")),
            Map.entry("accesslog", Set.of("feedback", "identity", "problem", "database")),
            Map.entry("usecase", Set.of("accesslog", "feedback", "disclosure", "identity", "problem", "calendar", "database")),
            Map.entry("target", Set.of("usecase", "feedback", "identity", "problem", "calendar", "database")),
            Map.entry("note", Set.of("feedback", "disclosure", "identity", "problem", "calendar")),
            Map.entry("pause", Set.of("target", "feedback", "statistics", "usecase", "identity", "problem", "calendar")),
            Map.entry("usage", Set.of("accesslog", "target", "usecase", "identity", "problem", "calendar", "database")),
            Map.entry("band", Set.of("usage", "target", "identity", "problem", "calendar", "database")),
            Map.entry("signal", Set.of("statistics", "disclosure", "calendar")),
            Map.entry("verdict",
                    Set.of("signal", "statistics", "disclosure", "feedback", "outcome", "usage", "target", "pause", "note",
                            "usecase", "calendar", "database")),
            Map.entry("query",
                    Set.of("accesslog", "verdict", "signal", "statistics", "search", "disclosure", "target", "note", "usecase",
                            "identity",
                            "problem",
                            "calendar")),
            Map.entry("contradiction", Set.of("accesslog", "verdict", "signal", "search", "disclosure", "usecase", "identity",
                    "problem", "calendar")),
            Map.entry("portfolio", Set.of("accesslog", "verdict", "statistics", "disclosure", "usecase", "identity", "problem",
                    "calendar")),
            Map.entry("export", Set.of("usage")),
            Map.entry("hygiene",
                    Set.of("export", "accesslog", "verdict", "signal", "statistics", "disclosure", "usage", "usecase",
                            "identity", "problem", "calendar")),
            Map.entry("readiness", Set.of("accesslog", "verdict", "disclosure", "usage", "target", "usecase", "identity",
                    "problem", "calendar")),
            Map.entry("audit",
                    Set.of("export", "accesslog", "contradiction", "verdict", "hygiene", "signal", "disclosure", "target",
                            "note",
                            "usecase",
                            "identity", "problem", "calendar")),
            Map.entry("coverage",
                    Set.of("export", "accesslog", "usage", "feedback", "disclosure", "identity", "problem", "calendar")),
            Map.entry("outcome", Set.of("accesslog", "usage", "usecase", "feedback", "statistics", "disclosure", "identity",
                    "problem", "calendar", "database")),
            Map.entry("allocation",
                    Set.of("export", "accesslog", "verdict", "outcome", "signal", "statistics", "usage", "target", "pause",
                            "usecase", "feedback", "disclosure", "identity", "problem", "calendar")),
            Map.entry("cube", Set.of("usecase", "identity", "calendar")),
            Map.entry("eval", Set.of("accesslog", "verdict", "signal", "statistics", "target", "calendar")));

    /** The same for the families of statistics; each of them may use the package above, which uses none of them. */
    private static final Map<String, Set<String>> FAMILY_MAY_USE = Map.ofEntries(
            Map.entry("agreement", Set.of()),
            Map.entry("bunching", Set.of("regression")),
            Map.entry("careless", Set.of()),
            Map.entry("density", Set.of()),
            Map.entry("pooling", Set.of()),
            Map.entry("rate", Set.of()),
            Map.entry("regression", Set.of()),
            Map.entry("series", Set.of()),
            Map.entry("survey", Set.of()),
            Map.entry("timing", Set.of()));

    private static final Pattern BANNED_NAME = Pattern
            .compile(".*(Impl|Utils?|Helper|Manager|Common|Data|Info|Processor)|(Abstract|Base)[A-Z].*|.*Base");

    private static final Set<Class<?>> TIME_TYPES = Set.of(Clock.class, Instant.class, LocalDate.class, LocalDateTime.class,
            LocalTime.class, OffsetDateTime.class, ZonedDateTime.class, Year.class, YearMonth.class);

    private ArchitectureRules() {
    }

    static ArchRule dependencyTable(String root) {
        return table(root, MAY_USE, "use only the features the table allows");
    }

    static ArchRule statisticsFamilies(String root) {
        return table(root + ".statistics", FAMILY_MAY_USE, "use only the families of statistics the table allows");
    }

    static ArchRule statisticsStandsBelowItsFamilies(String root) {
        return noClasses().that().resideInAPackage(root + ".statistics")
                .should().dependOnClassesThat().resideInAPackage(root + ".statistics.*..");
    }

    private static ArchRule table(String root, Map<String, Set<String>> table, String description) {
        return classes().should(new ArchCondition<>(description) {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                String own = feature(root, item);
                if (own.isEmpty()) {
                    return;
                }
                if (!table.containsKey(own)) {
                    events.add(SimpleConditionEvent.violated(item, own + " is not in the table: " + item.getName()));
                    return;
                }
                for (Dependency dependency : item.getDirectDependenciesFromSelf()) {
                    String other = feature(root, dependency.getTargetClass().getBaseComponentType());
                    if (!other.isEmpty() && !other.equals(own) && !table.get(own).contains(other)) {
                        events.add(SimpleConditionEvent.violated(item, dependency.getDescription()));
                    }
                }
            }
        }).allowEmptyShould(true);
    }

    static ArchRule noCycles(String root) {
        return slices().matching(root + ".(*)..").should().beFreeOfCycles();
    }

    static ArchRule importersDoNotKnowEachOther(String root) {
        return slices().matching(root + ".usage.(*)..").should().notDependOnEachOther()
                .ignoreDependency(DescribedPredicate.alwaysTrue(),
                        resideInAPackage(root + ".usage.json..").or(resideInAPackage(root + ".usage.table..")))
                .allowEmptyShould(true);
    }

    static ArchRule engineOnlyInSearch(String root) {
        return noClasses().that().resideOutsideOfPackage(root + ".search..")
                .should().dependOnClassesThat().resideInAnyPackage("org.apache.lucene..", "org.opensearch..");
    }

    static ArchRule statisticsIsPure(String root) {
        return classes().that().resideInAPackage(root + ".statistics..")
                .should().onlyDependOnClassesThat(resideInAPackage(root + ".statistics..")
                        .or(resideInAPackage("java.lang..")).or(resideInAPackage("java.util.."))
                        .or(resideInAPackage("java.math.."))
                        .or(resideInAPackage("org.jspecify..")).or(resideInAPackage("org.apache.commons.."))
                        .or(resideInAPackage("org.hipparchus.."))
                        .or(DescribedPredicate.describe("are primitives", type -> type.getBaseComponentType().isPrimitive())))
                .andShould(notCall("java.util.Random.<init>", "java.lang.Math.random", "java.lang.System.nanoTime",
                        "java.util.concurrent.ThreadLocalRandom.current"))
                .allowEmptyShould(true);
    }

    static ArchRule constructorInjection() {
        return fields().should().notBeAnnotatedWith(Inject.class).andShould().notBeAnnotatedWith(ConfigProperty.class)
                .because("a class says in its constructor what it needs");
    }

    static ArchRule timeFromTheClock(String root) {
        return noClasses().that().resideOutsideOfPackage(root + ".calendar..")
                .should().callMethodWhere(DescribedPredicate.describe("the time is read without the injected clock",
                        ArchitectureRules::readsTimeOnItsOwn));
    }

    static ArchRule namesSayTheSubject() {
        return classes().should(new ArchCondition<>("not be named Impl, Util, Helper, Manager, Base, Common, Data, Info, …") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                if (BANNED_NAME.matcher(item.getSimpleName()).matches()) {
                    events.add(SimpleConditionEvent.violated(item, item.getName() + " names a habit, not a subject"));
                }
            }
        });
    }

    static ArchRule packagesAreNullMarked() {
        return classes().should(new ArchCondition<>("lie in a @NullMarked package") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                if (!item.getPackage().isAnnotatedWith(NullMarked.class)) {
                    events.add(SimpleConditionEvent.violated(item, item.getPackageName() + " is not @NullMarked"));
                }
            }
        });
    }

    static ArchRule transactionsOnUseCasesOnly() {
        return methods().that().areDeclaredInClassesThat().haveSimpleNameEndingWith("Resource")
                .should().notBeAnnotatedWith(Transactional.class).allowEmptyShould(true);
    }

    static List<ArchRule> all(String root) {
        return List.of(dependencyTable(root), statisticsFamilies(root), statisticsStandsBelowItsFamilies(root), noCycles(root),
                importersDoNotKnowEachOther(root), engineOnlyInSearch(root),
                statisticsIsPure(root), constructorInjection(), timeFromTheClock(root), namesSayTheSubject(),
                packagesAreNullMarked(), transactionsOnUseCasesOnly());
    }

    private static String feature(String root, JavaClass type) {
        String name = type.getPackageName();
        if (!name.startsWith(root + ".")) {
            return "";
        }
        String rest = name.substring(root.length() + 1);
        int dot = rest.indexOf('.');
        return dot < 0 ? rest : rest.substring(0, dot);
    }

    private static boolean readsTimeOnItsOwn(JavaMethodCall call) {
        AccessTarget.MethodCallTarget target = call.getTarget();
        String owner = target.getOwner().getName();
        if (owner.equals(System.class.getName())) {
            return target.getName().equals("currentTimeMillis");
        }
        if (TIME_TYPES.stream().noneMatch(type -> type.getName().equals(owner))) {
            return false;
        }
        boolean takesClock = target.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
        return target.getName().equals("now") && !takesClock
                || owner.equals(Clock.class.getName()) && target.getName().startsWith("system");
    }

    private static ArchCondition<JavaClass> notCall(String... banned) {
        return new ArchCondition<>("not call " + String.join(", ", banned)) {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                item.getCodeUnitAccessesFromSelf().stream()
                        .filter(access -> Set.of(banned)
                                .contains(access.getTargetOwner().getName() + "." + access.getTarget().getName()))
                        .forEach(access -> events.add(SimpleConditionEvent.violated(item, access.getDescription())));
            }
        };
    }
}
