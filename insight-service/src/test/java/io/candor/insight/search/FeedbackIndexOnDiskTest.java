package io.candor.insight.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.microprofile.health.HealthCheckResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What only a real folder shows: reopening, crashes, damage, deletion and erasure. */
class FeedbackIndexOnDiskTest {

    @TempDir
    Path folder;

    private final TestingComments comments = new TestingComments();

    private static int found(FeedbackIndex index, String text) {
        return index.search(SearchRequest.of(text)).total();
    }

    @Test
    void continuesWhereItStood() throws IOException {
        comments.release("mail");
        try (FeedbackIndex index = FeedbackIndex.open(folder)) {
            new IndexFollower(index, comments).follow();
        }
        comments.release("tests");
        try (FeedbackIndex index = FeedbackIndex.open(folder)) {
            assertThat(index.position()).isEqualTo(1);
            assertThat(found(index, "mail")).isEqualTo(1);
            new IndexFollower(index, comments).follow();
            assertThat(index.position()).isEqualTo(2);
            assertThat(found(index, "mail tests")).isEqualTo(2);
        }
    }

    @Test
    void standsAtTheLastCommitAfterACrash(@TempDir Path crashed) throws IOException {
        comments.release("mail");
        try (FeedbackIndex index = FeedbackIndex.open(folder)) {
            IndexFollower follower = new IndexFollower(index, comments);
            follower.follow();
            // What a crash leaves: the files as they are now, unclosed, and half of the next commit.
            copy(folder, crashed);
            Files.writeString(crashed.resolve("pending_segments_2"), "torn");
        }
        comments.release("tests");
        try (FeedbackIndex index = FeedbackIndex.open(crashed)) {
            assertThat(index.position()).isEqualTo(1);
            new IndexFollower(index, comments).follow();
            assertThat(found(index, "mail tests")).isEqualTo(2);
        }
    }

    @Test
    void rebuildsWhenItsFolderWasDeleted() throws IOException {
        comments.release("mail");
        try (FeedbackIndex index = FeedbackIndex.open(folder)) {
            new IndexFollower(index, comments).follow();
        }
        for (Path file : files()) {
            Files.delete(file);
        }
        try (FeedbackIndex index = FeedbackIndex.open(folder)) {
            assertThat(index.position()).isZero();
            new IndexFollower(index, comments).follow();
            assertThat(found(index, "mail")).isEqualTo(1);
        }
    }

    @Test
    void rebuildsWhileRunningWhenItsFolderIsDeleted() throws IOException {
        comments.release("mail");
        try (FeedbackIndex index = FeedbackIndex.open(folder)) {
            IndexFollower follower = new IndexFollower(index, comments);
            follower.follow();
            for (Path file : files()) {
                Files.delete(file);
            }
            Files.delete(folder);
            assertThat(found(index, "mail")).isEqualTo(1);
            comments.release("tests");
            follower.follow();
            assertThat(found(index, "mail tests")).isEqualTo(2);
            assertThat(files()).isNotEmpty();
        }
    }

    @Test
    void rebuildsWhenItsFilesAreDamaged() throws IOException {
        comments.release("mail");
        try (FeedbackIndex index = FeedbackIndex.open(folder)) {
            new IndexFollower(index, comments).follow();
        }
        for (Path file : files()) {
            if (!file.endsWith("write.lock")) {
                Files.write(file, new byte[] { 1, 2, 3 });
            }
        }
        try (FeedbackIndex index = FeedbackIndex.open(folder)) {
            assertThat(index.position()).isZero();
            new IndexFollower(index, comments).follow();
            assertThat(found(index, "mail")).isEqualTo(1);
        }
    }

    @Test
    void isNotReadyWhileItsFilesAreGone() throws IOException {
        comments.release("mail");
        try (FeedbackIndex index = FeedbackIndex.open(folder)) {
            IndexReadiness readiness = new IndexReadiness(index);
            IndexFollower follower = new IndexFollower(index, comments);
            follower.follow();
            assertThat(readiness.call().getStatus()).isEqualTo(HealthCheckResponse.Status.UP);
            for (Path file : files()) {
                Files.delete(file);
            }
            assertThat(readiness.call().getStatus()).isEqualTo(HealthCheckResponse.Status.DOWN);
            follower.follow();
            assertThat(readiness.call().getStatus()).isEqualTo(HealthCheckResponse.Status.UP);
        }
    }

    @Test
    void erasesFromDiskToo() throws IOException {
        for (int i = 0; i < 50; i++) {
            comments.release("everyday words " + i);
        }
        String secret = comments.release("Xylophonqzk told me so");
        try (FeedbackIndex index = FeedbackIndex.open(folder)) {
            IndexFollower follower = new IndexFollower(index, comments);
            follower.follow();
            assertThat(onDisk("xylophonqzk")).isTrue();
            comments.erase(secret);
            comments.erase("never known");
            follower.follow();
            assertThat(found(index, "xylophonqzk")).isZero();
            assertThat(index.size()).isEqualTo(50);
            assertThat(onDisk("xylophonqzk")).isFalse();
            assertThat(onDisk(secret)).isFalse();
        }
    }

    private boolean onDisk(String text) throws IOException {
        for (Path file : files()) {
            String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
            if (bytes.toLowerCase(java.util.Locale.ROOT).contains(text)) {
                return true;
            }
        }
        return false;
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.filter(f -> !f.endsWith("write.lock")).toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }
}
