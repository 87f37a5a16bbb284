package io.candor.local.proof;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.ObjectMapper;

/** Writes {@code docs/proofs/promises.json}: each promise, whether this run proved it, and by what figure. */
public final class Promises {

    private final List<Requirement> requirements;
    private final TestResults results;
    private final Map<String, String> figures;

    Promises(List<Requirement> requirements, TestResults results, Map<String, String> figures) {
        this.requirements = requirements;
        this.results = results;
        this.figures = Map.copyOf(figures);
    }

    /** A promise as the trust page shows it; {@code test} null where there is none yet. */
    record Proof(int promise, String status, String figure, @Nullable String test, String commit, String date) {
    }

    /**
     * {@code select}: prints what Surefire is to run. {@code write commit}: reads what it said and writes the file; ends with
     * 1 when a test of a promise failed.
     */
    static void main(String[] arguments) throws IOException {
        Path root = Path.of("").toAbsolutePath();
        List<Requirement> requirements = Requirement.read(root.resolve("docs/proofs/tests.tsv"));
        if (arguments[0].equals("select")) {
            System.out.println(selection(requirements));
            return;
        }
        Promises promises = new Promises(requirements, TestResults.below(root), figures(root));
        List<Proof> proofs = promises.proofs(arguments[1], LocalDate.now(ZoneOffset.UTC).toString());
        Files.writeString(root.resolve("docs/proofs/promises.json"), json(proofs));
        proofs.forEach(it -> System.out.printf("%3d %-8s %s%n", it.promise(), it.status(), it.figure()));
        System.exit(promises.anyFailed() ? 1 : 0);
    }

    /** The Java tests there are, as {@code -Dtest} takes them. */
    static String selection(List<Requirement> requirements) {
        Map<String, List<String>> methods = new TreeMap<>();
        for (Requirement requirement : requirements) {
            if (requirement.inJava() && requirement.test() instanceof String test) {
                String[] parts = test.split("\\.");
                methods.computeIfAbsent(parts[0], type -> new ArrayList<>()).add(parts.length == 1 ? "*" : parts[1]);
            }
        }
        return methods.entrySet().stream().map(it -> it.getValue().contains("*") ? it.getKey()
                : it.getKey() + "#" + it.getValue().stream().distinct().collect(Collectors.joining("+")))
                .collect(Collectors.joining(","));
    }

    private static Map<String, String> figures(Path root) throws IOException {
        Map<String, String> figures = new LinkedHashMap<>();
        try (DirectoryStream<Path> modules = Files.newDirectoryStream(root, Files::isDirectory)) {
            for (Path module : modules) {
                Path folder = module.resolve(Figures.FOLDER);
                if (Files.isDirectory(folder)) {
                    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
                        for (Path file : files) {
                            figures.put(file.getFileName().toString(), Files.readString(file));
                        }
                    }
                }
            }
        }
        return figures;
    }

    List<Proof> proofs(String commit, String date) {
        List<Proof> proofs = new ArrayList<>();
        for (int promise = 1; promise <= Requirement.LAST; promise++) {
            int number = promise;
            List<Requirement> needed = requirements.stream().filter(it -> it.promise() == number).toList();
            boolean proven = needed.stream().allMatch(this::met);
            String tests = needed.stream().map(Requirement::test).filter(Objects::nonNull).collect(Collectors.joining(", "));
            proofs.add(new Proof(promise, proven ? "proven" : "unproven",
                    needed.stream().map(this::figure).collect(Collectors.joining("; ")), tests.isEmpty() ? null : tests, commit,
                    date));
        }
        return proofs;
    }

    private boolean met(Requirement requirement) {
        return requirement.test() instanceof String test && results.ending(test) == TestResults.Ending.PASSED;
    }

    private String figure(Requirement requirement) {
        String test = requirement.test();
        if (test == null) {
            return "no test yet: " + requirement.what();
        }
        return switch (results.ending(test)) {
            case PASSED -> figures.getOrDefault(test, requirement.what() + " (" + results.passed(test) + " passed)");
            case FAILED -> "FAILED: " + requirement.what();
            case SKIPPED -> "skipped: " + requirement.what();
            case DID_NOT_RUN -> "did not run: " + requirement.what();
        };
    }

    boolean anyFailed() {
        return requirements.stream().map(Requirement::test).filter(Objects::nonNull)
                .anyMatch(test -> results.ending(test) == TestResults.Ending.FAILED);
    }

    private static String json(List<Proof> proofs) throws IOException {
        return new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(proofs) + "\n";
    }
}
