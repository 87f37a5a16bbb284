package io.candor.feedback;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.NullMarked;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaParameter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

import io.candor.feedback.post.DatabaseOf;
import io.candor.feedback.post.Post;

/** The service's rules, for any root package, so that each can be proven on a seeded violation. */
final class ArchitectureRules {

    /** Which feature may use which. A feature that is not in this table may not exist. */
    private static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
            Map.entry("problem", Set.of()),
            Map.entry("identity", Set.of()),
            Map.entry("privacy", Set.of()),
            Map.entry("token", Set.of("post", "problem", "secret", "sealing")),
            Map.entry("secret", Set.of()),
            Map.entry("sealing", Set.of()),
            Map.entry("migration", Set.of()),
            Map.entry("openapi", Set.of()),
            Map.entry("post", Set.of("problem")),
            Map.entry("csv", Set.of("problem")),
            Map.entry("feed", Set.of("identity", "post")),
            Map.entry("survey", Set.of("post", "problem")),
            Map.entry("directory", Set.of("csv", "feed", "identity", "post", "problem")),
            Map.entry("reply", Set.of("directory", "identity", "post", "problem", "sealing")),
            Map.entry("intake", Set.of("token", "sealing", "post", "problem")),
            Map.entry("release", Set.of("survey", "privacy", "feed", "post", "sealing", "secret", "token")),
            Map.entry("campaign",
                    Set.of("directory", "survey", "token", "sealing", "secret", "feed", "privacy", "identity", "post",
                            "problem")),
            Map.entry("ownrecord", Set.of("directory", "campaign", "identity", "post", "problem")),
            Map.entry("channel", Set.of("campaign", "directory", "survey", "sealing", "csv", "privacy", "identity", "post",
                    "problem")));

    /** Packages that may hold the intake's or the release's database; every other one may hold desk's only. */
    private static final Map<String, Post> POST_OF = Map.of("intake", Post.INTAKE, "release", Post.RELEASE);

    private static final Pattern BANNED_NAME = Pattern
            .compile(".*(Impl|Utils?|Helper|Manager|Common|Data|Info|Processor)|(Abstract|Base)[A-Z].*|.*Base");

    private ArchitectureRules() {
    }

    static List<ArchRule> all(String root) {
        return List.of(dependencyTable(root), noCycles(root), channelsDoNotKnowEachOther(root),
                ownDatabaseOnly(root), peopleOnlyInTheDirectory(root), constructorInjection(), timeFromTheClock(),
                namesSayTheSubject(), packagesAreNullMarked());
    }

    static ArchRule dependencyTable(String root) {
        return classes().should(meet("use only the features the table allows", (type, events) -> {
            String own = feature(root, type);
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                String other = feature(root, dependency.getTargetClass().getBaseComponentType());
                if (!own.isEmpty() && !other.isEmpty() && !other.equals(own)
                        && !MAY_USE.getOrDefault(own, Set.of()).contains(other)) {
                    events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
                }
            }
            if (!own.isEmpty() && !MAY_USE.containsKey(own)) {
                events.add(SimpleConditionEvent.violated(type, own + " is not in the table: " + type.getName()));
            }
        }));
    }

    static ArchRule noCycles(String root) {
        return slices().matching(root + ".(*)..").should().beFreeOfCycles();
    }

    static ArchRule channelsDoNotKnowEachOther(String root) {
        return slices().matching(root + ".channel.(*)..").should().notDependOnEachOther().allowEmptyShould(true);
    }

    static ArchRule ownDatabaseOnly(String root) {
        return classes().should(meet("hold the database of their own post only", (type, events) -> {
            Post own = POST_OF.getOrDefault(feature(root, type), Post.DESK);
            type.getConstructors().stream().flatMap(constructor -> constructor.getParameters().stream())
                    .filter(parameter -> parameter.isAnnotatedWith(DatabaseOf.class))
                    .filter(parameter -> parameter.getAnnotationOfType(DatabaseOf.class).value() != own)
                    .map(JavaParameter::getDescription)
                    .forEach(what -> events.add(SimpleConditionEvent.violated(type, type.getName() + ": " + what)));
        }));
    }

    /** Intake and release must not be able to name anybody. */
    static ArchRule peopleOnlyInTheDirectory(String root) {
        return noClasses().that().resideInAnyPackage(root + ".intake..", root + ".release..", root + ".feed..")
                .should().dependOnClassesThat().resideInAnyPackage(root + ".directory..", root + ".channel..")
                .allowEmptyShould(true);
    }

    static ArchRule constructorInjection() {
        return fields().should().notBeAnnotatedWith(Inject.class).andShould().notBeAnnotatedWith(ConfigProperty.class)
                .because("a class says in its constructor what it needs");
    }

    static ArchRule timeFromTheClock() {
        return noClasses().that().doNotHaveSimpleName("Databases")
                .should().callMethodWhere(DescribedPredicate.describe("the time is read without the injected clock",
                        ArchitectureRules::readsTimeOnItsOwn));
    }

    static ArchRule namesSayTheSubject() {
        return classes().should(meet("not be named Impl, Util, Helper, Manager, Base, Common, Data, Info, …",
                (type, events) -> {
                    if (BANNED_NAME.matcher(type.getSimpleName()).matches() && !type.getSimpleName().equals("Database")) {
                        events.add(SimpleConditionEvent.violated(type, type.getName() + " names a habit, not a subject"));
                    }
                }));
    }

    static ArchRule packagesAreNullMarked() {
        return classes().should(meet("lie in a @NullMarked package", (type, events) -> {
            if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
                events.add(SimpleConditionEvent.violated(type, type.getPackageName() + " is not @NullMarked"));
            }
        }));
    }

    private static boolean readsTimeOnItsOwn(JavaMethodCall call) {
        String owner = call.getTargetOwner().getName();
        String name = call.getTarget().getName();
        boolean takesClock = call.getTarget().getRawParameterTypes().stream()
                .anyMatch(type -> type.isEquivalentTo(Clock.class));
        return owner.startsWith("java.time.") && name.equals("now") && !takesClock
                || owner.equals(Clock.class.getName()) && name.startsWith("system")
                || owner.equals(System.class.getName()) && name.equals("currentTimeMillis");
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

    private static ArchCondition<JavaClass> meet(String description, BiConsumer<JavaClass, ConditionEvents> check) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                check.accept(type, events);
            }
        };
    }
}
