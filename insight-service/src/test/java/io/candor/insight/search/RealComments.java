package io.candor.insight.search;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

/** 11,279 answers of people who talk about AI at work, as data/README.md of the shared folder describes them. */
final class RealComments {

    private RealComments() {
    }

    /** Whoever asks is skipped where the folder is not here. */
    static List<IndexedComment> all() throws IOException {
        Path file = file();
        assumeTrue(file != null, "skipped: ../shared/data/interviews/comments.csv is not here");
        List<IndexedComment> comments = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file, StandardCharsets.UTF_8)) {
            for (NamedCsvRecord row : rows) {
                String group = row.getField("group");
                comments.add(new IndexedComment(UUID.randomUUID().toString(), row.getField("comment"), "b-" + group,
                        List.of("company", group), "chat-assistant", null, "interviews-2025-W40"));
            }
        }
        return comments;
    }

    private static @Nullable Path file() {
        for (Path root = Path.of("").toAbsolutePath(); root != null; root = root.getParent()) {
            Path file = root.resolve("shared/data/interviews/comments.csv");
            if (Files.exists(file)) {
                return file;
            }
        }
        return null;
    }
}
