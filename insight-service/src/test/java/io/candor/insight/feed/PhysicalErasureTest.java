package io.candor.insight.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.eclipse.microprofile.config.ConfigProvider;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

import io.candor.insight.calendar.IsoPeriod;
import io.candor.insight.search.FeedbackIndex;
import io.candor.insight.search.SearchRequest;
import io.candor.insight.stack.InsightStack;
import io.candor.local.proof.Figures;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** What people take back is gone from every file of the real PostgreSQL and of the real index. */
@QuarkusTest
@QuarkusTestResource(InsightStack.class)
class PhysicalErasureTest {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final TestingFeed feed;
    private final FeedbackIndex index;
    private final Jdbi jdbi;

    private final String brief = canary();
    private final String stayed = canary();
    /** Random enough to be kept uncompressed, long enough to lie in TOAST. */
    private final String lengthy = canary() + incompressible();
    private final String rated = canary();

    PhysicalErasureTest(TestingFeed feed, FeedbackIndex index, Jdbi jdbi) {
        this.feed = feed;
        this.index = index;
        this.jdbi = jdbi;
    }

    @Test
    void erasedPartsAreInNoFile() {
        // What migrations left to erase is erased here, and not between the control and what it looks at.
        feed.deliver(List.of());
        TestingCompany company = company();
        String briefId = UUID.randomUUID().toString();
        String lengthyId = UUID.randomUUID().toString();
        company.comment(briefId, company.block("a"), "copilot", "It helps, says " + brief, true, true)
                .comment(lengthyId, company.block("a"), "copilot", lengthy, true, true)
                .comment(company.block("a"), 10, "copilot", "Other words " + stayed, true)
                .answer(company.block("a"), 1, "copilot", Map.of("usefulness", 1, "aside", rated))
                .answer(company.block("a"), 11, "copilot", Map.of("usefulness", 1)).close().deliver();
        // The planner's samples are taken before the erasure, as autovacuum does, and everything is on disk.
        jdbi.useHandle(db -> Stream.of("ANALYZE released_comment", "ANALYZE released_response", "CHECKPOINT")
                .forEach(db::execute));
        assertThat(List.of(brief, lengthy.substring(0, 24), rated)).allSatisfy(words -> assertThat(filesHolding(words))
                .as("control").anyMatch(file -> file.contains("/base/")).anyMatch(file -> file.contains("/pg_wal/")));
        assertThat(filesHolding(brief)).as("control").anyMatch(file -> file.startsWith(indexFolder().toString()));
        assertThat(index.search(SearchRequest.of(brief)).total()).isEqualTo(1);

        feed.deliver(List.of(erased("comment", briefId), erased("comment", lengthyId), erased("response", rated())));

        assertThat(filesHolding(brief)).isEmpty();
        assertThat(filesHolding(lengthy.substring(0, 24))).isEmpty();
        assertThat(filesHolding(rated)).isEmpty();
        assertThat(index.search(SearchRequest.of(brief)).total()).isZero();
        assertThat(filesHolding(stayed)).as("what nobody took back").isNotEmpty();
        assertThat(kinds(briefId)).containsExactly("erased");
        Figures.of("PhysicalErasureTest.erasedPartsAreInNoFile",
                "insight: 3 canaries in heap, TOAST, WAL and index before, in 0 of " + files().size() + " files after");
    }

    @Test
    void erasureThatCouldNotBeCompletedIsDoneNextTime() {
        TestingCompany company = company();
        String id = UUID.randomUUID().toString();
        company.comment(id, company.block("a"), "copilot", "It helps, says " + brief, true, true)
                .comment(company.block("a"), 10, "copilot", "Other words", true).close().deliver();
        jdbi.useHandle(db -> {
            db.execute("DELETE FROM released_comment WHERE comment_id = ?", id);
            db.execute("INSERT INTO erasure_due VALUES ('released_comment', 1)");
        });
        feed.deliver(List.of(erased("comment", id)));
        assertThat(jdbi.<Long, RuntimeException> withHandle(db -> db.createQuery("SELECT count(*) FROM erasure_due")
                .mapTo(Long.class).one())).isZero();
        assertThat(filesHolding(brief)).filteredOn(file -> file.contains("/base/")).isEmpty();
    }

    private TestingCompany company() {
        return new TestingCompany(feed, "erased" + RANDOM.nextInt(1_000_000), new IsoPeriod(2022, 3)).withUnit("top", null)
                .withBlock("a", "top", 40).withBlock("b", "top", 40).open(0);
    }

    private String rated() {
        return jdbi.withHandle(db -> db.createQuery("SELECT response_id FROM released_response WHERE answers->>'aside' = :it")
                .bind("it", rated).mapTo(String.class).one());
    }

    private List<String> kinds(String comment) {
        return jdbi.withHandle(db -> db.createQuery("SELECT kind FROM comment_change WHERE comment_id = :id")
                .bind("id", comment).mapTo(String.class).list());
    }

    private static TestingFeed.Event erased(String part, String id) {
        return new TestingFeed.Event(part + ".erased", Map.of("id", id));
    }

    /** Without the first letters: a dictionary of terms keeps what neighbours share apart. */
    private static List<String> filesHolding(String words) {
        return files().stream().filter(file -> holds(file, words.substring(4))).map(Path::toString).toList();
    }

    private static List<Path> files() {
        return Stream.of(Path.of(ConfigProvider.getConfig().getValue("test.postgres.cluster", String.class)), indexFolder())
                .flatMap(PhysicalErasureTest::below).toList();
    }

    private static Path indexFolder() {
        return Path.of(ConfigProvider.getConfig().getValue("candor.index.folder", String.class));
    }

    private static Stream<Path> below(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean holds(Path file, String words) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(words);
        } catch (NoSuchFileException gone) {
            return false;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String canary() {
        byte[] bytes = new byte[12];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static String incompressible() {
        byte[] bytes = new byte[4_500];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().encodeToString(bytes);
    }
}
