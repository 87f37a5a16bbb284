package io.candor.insight.statistics;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.jspecify.annotations.Nullable;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

/** Published data sets of the folder {@code shared/data/statistics}; a test is skipped where it is absent. */
public record ReferenceFile(List<NamedCsvRecord> rows) {

    public static ReferenceFile of(String name) {
        Path file = find(name);
        assumeTrue(file != null, "skipped: ../shared/data/statistics/" + name + " is not here");
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file, StandardCharsets.UTF_8)) {
            return new ReferenceFile(rows.stream().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public double[] numbers(String column) {
        return rows.stream().mapToDouble(row -> Double.parseDouble(row.getField(column))).toArray();
    }

    public int[] counts(String column) {
        return rows.stream().mapToInt(row -> Integer.parseInt(row.getField(column))).toArray();
    }

    public List<String> texts(String column) {
        return rows.stream().map(row -> row.getField(column)).toList();
    }

    private static @Nullable Path find(String name) {
        for (Path root = Path.of("").toAbsolutePath(); root != null; root = root.getParent()) {
            Path file = root.resolve("shared/data/statistics").resolve(name);
            if (Files.exists(file)) {
                return file;
            }
        }
        return null;
    }
}
