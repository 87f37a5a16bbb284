package io.candor.local.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One thing a promise needs: a line of {@code docs/proofs/tests.tsv}.
 *
 * @param test {@code Class} or {@code Class.method}, simple names, or a file of the pages' tests; null while there is none
 * @param what it shows
 */
record Requirement(int promise, @Nullable String test, String what) {

    /** The promises are numbered from 1 to this. */
    static final int LAST = 25;

    private static final String NONE = "-";

    boolean inJava() {
        return test != null && !test.endsWith(".ts") && !test.endsWith(".tsx");
    }

    /** @throws IllegalArgumentException when a line has not three columns or a promise has no line */
    static List<Requirement> read(Path file) throws IOException {
        List<Requirement> all = Files.readAllLines(file).stream().filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Requirement::parse).toList();
        for (int promise = 1; promise <= LAST; promise++) {
            int number = promise;
            if (all.stream().noneMatch(it -> it.promise() == number)) {
                throw new IllegalArgumentException("promise " + promise + " has no line in " + file);
            }
        }
        return all;
    }

    private static Requirement parse(String line) {
        String[] columns = line.split("\t");
        if (columns.length != 3) {
            throw new IllegalArgumentException("not promise, test and what it shows, separated by tabs: " + line);
        }
        return new Requirement(Integer.parseInt(columns[0]), columns[1].equals(NONE) ? null : columns[1], columns[2]);
    }
}
