package io.candor.local.k8s;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;

/** Tables of {@code k8s/README.md}, so that what people read is what the tests compare with. */
final class ReadmeTable {

    private ReadmeTable() {
    }

    /** Cells of the first table under a heading, without its two heading rows and without backticks. */
    static List<List<String>> under(String heading) {
        try {
            return Files.readAllLines(Manifests.README).stream()
                    .dropWhile(line -> !line.matches("#+ " + heading))
                    .dropWhile(line -> !line.startsWith("|"))
                    .takeWhile(line -> line.startsWith("|"))
                    .skip(2)
                    .map(ReadmeTable::cells)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> cells(String line) {
        return Stream.of(line.substring(1).replace("`", "").split("\\|")).map(String::strip).toList();
    }
}
