package io.candor.local.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.candor.local.Repository;

class PromisesTest {

    @TempDir
    Path root;

    @BeforeEach
    void report() throws IOException {
        Path reports = Files.createDirectories(root.resolve("service/target/surefire-reports"));
        Files.writeString(reports.resolve("TEST-a.b.GoodTest.xml"), """
                <testsuite><testcase classname="a.b.GoodTest" name="one"/>
                <testcase classname="a.b.GoodTest" name="two(String)[1]"/></testsuite>""");
        Files.writeString(reports.resolve("TEST-a.b.MixedTest.xml"), """
                <testsuite><testcase classname="a.b.MixedTest" name="good"/>
                <testcase classname="a.b.MixedTest" name="bad"><failure message="no"/></testcase>
                <testcase classname="a.b.MixedTest" name="absent"><skipped/></testcase></testsuite>""");
    }

    private List<Promises.Proof> proofs(String... lines) throws IOException {
        return promises(lines).proofs("abc", "2026-11-25");
    }

    private Promises promises(String... lines) throws IOException {
        return new Promises(Requirement.read(file(lines)), TestResults.below(root),
                Map.of("GoodTest.one", "0 of 500"));
    }

    private Path file(String... lines) throws IOException {
        String rest = IntStream.rangeClosed(lines.length == 0 ? 2 : 1, 25).mapToObj(it -> it + "\t-\tnothing yet")
                .filter(line -> Stream.of(lines).noneMatch(it -> it.split("\t")[0].equals(line.split("\t")[0])))
                .collect(Collectors.joining("\n"));
        return Files.writeString(root.resolve("tests.tsv"), "# head\n" + String.join("\n", lines) + "\n" + rest);
    }

    @Test
    void everyPromiseStandsThereOnceAndIsUnprovenWithoutTest() throws IOException {
        assertThat(proofs("1\t-\tnothing")).hasSize(25).allSatisfy(it -> {
            assertThat(it.status()).isEqualTo("unproven");
            assertThat(it.test()).isNull();
        });
    }

    @Test
    void promiseIsProvenWhenAllItNeedsPassed() throws IOException {
        assertThat(proofs("3\tGoodTest.one\tnone accepted", "3\tGoodTest.two\tall told").get(2))
                .isEqualTo(new Promises.Proof(3, "proven", "0 of 500; all told (1 passed)", "GoodTest.one, GoodTest.two", "abc",
                        "2026-11-25"));
        assertThat(proofs("3\tGoodTest\tall of it").get(2).figure()).isEqualTo("all of it (2 passed)");
    }

    @Test
    void testsOfThePagesCountByTheirFile() throws IOException {
        Files.writeString(Files.createDirectories(root.resolve("frontend/target/surefire-reports")).resolve("TEST-pages.xml"),
                """
                        <testsuites><testsuite><testcase classname="src/crypto/keys.test.ts" name="keys &gt; refuses"/>
                        <testcase classname="board.test.tsx" name="fails"><failure/></testcase></testsuite></testsuites>""");

        assertThat(proofs("6\tkeys.test.ts\trefuses").get(5).status()).isEqualTo("proven");
        assertThat(proofs("6\tboard.test.tsx\tfails").get(5).status()).isEqualTo("unproven");
        assertThat(Promises.selection(Requirement.read(file("6\tkeys.test.ts\tx", "7\tGoodTest.one\ty"))))
                .isEqualTo("GoodTest#one");
    }

    @Test
    void oneMissingFailedOrSkippedPartLeavesItUnproven() throws IOException {
        for (String other : List.of("-", "MixedTest.bad", "MixedTest.absent", "MixedTest", "GoodTest.three", "OtherTest")) {
            assertThat(proofs("3\tGoodTest.one\tx", "3\t" + other + "\ty").get(2).status()).as(other).isEqualTo("unproven");
        }
        assertThat(promises("3\tMixedTest.bad\tx").anyFailed()).isTrue();
        assertThat(promises("3\tMixedTest.good\tx", "4\tMixedTest.absent\tx").anyFailed()).isFalse();
    }

    @Test
    void promiseWithoutLineIsRefused() {
        assertThatThrownBy(this::proofs).hasMessageContaining("promise 1 has no line");
    }

    @Test
    void classesAndMethodsAreSelectedAsSurefireTakesThem() throws IOException {
        assertThat(Promises.selection(Requirement.read(file("1\tAIT.a\tx", "2\tAIT.b\tx", "3\tBTest\tx", "4\tBTest.c\tx"))))
                .isEqualTo("AIT#a+b,BTest");
    }

    @Test
    void everyTestOfTheRepositoryTaggedProveIsAskedFor() throws IOException {
        String asked = Files.readString(Repository.root().resolve("docs/proofs/tests.tsv"));
        try (Stream<Path> modules = Files.list(Repository.root())) {
            assertThat(modules.map(module -> module.resolve("src/test/java")).filter(Files::isDirectory)
                    .flatMap(PromisesTest::tagged)).isNotEmpty().allSatisfy(type -> assertThat(asked).contains("\t" + type));
        }
    }

    private static Stream<String> tagged(Path tests) {
        try (Stream<Path> sources = Files.walk(tests)) {
            return sources.filter(Files::isRegularFile).filter(PromisesTest::isTagged)
                    .map(file -> file.getFileName().toString().replace(".java", "")).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean isTagged(Path source) {
        try {
            return Files.readString(source).contains("\n    @Tag(\"prove\")");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
