package io.candor.insight.usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

/** Recorded reports of vendors under {@code ../shared/data/usage}; tests that need one are skipped where it is absent. */
public final class RealUsage {

    private RealUsage() {
    }

    public static byte[] bytes(String name) {
        Path file = find(name);
        assumeTrue(file != null, "skipped: ../shared/data/usage/" + name + " is not here");
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Names of the files in a folder. */
    public static void hasOnly(String folder, String... names) {
        Path path = find(folder);
        assumeTrue(path != null, "skipped: ../shared/data/usage/" + folder + " is not here");
        try (var files = Files.list(path)) {
            assertThat(files.map(file -> file.getFileName().toString())).as("a new sample needs a test")
                    .containsExactlyInAnyOrder(names);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable Path find(String name) {
        for (Path root = Path.of("").toAbsolutePath(); root != null; root = root.getParent()) {
            Path file = root.resolve("shared/data/usage").resolve(name);
            if (Files.exists(file)) {
                return file;
            }
        }
        return null;
    }
}
