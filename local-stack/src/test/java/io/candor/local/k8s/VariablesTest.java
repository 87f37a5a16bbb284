package io.candor.local.k8s;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import io.candor.local.k8s.Manifests.Workload;
import io.fabric8.kubernetes.api.model.EnvVar;

/** A variable nobody reads is a setting that silently does not apply. */
class VariablesTest {

    private static final Pattern NAMED = Pattern.compile("CANDOR_[A-Z_]+|candor\\.[a-z-]+(?:\\.[a-z-]+)*");
    private static final Pattern MAPPED = Pattern.compile("@ConfigMapping\\(prefix = \"([a-z.-]+)\"\\)");
    private static final Pattern SETTING = Pattern.compile("\\s(\\w+)\\(\\);");

    @Test
    void everyVariableOfOursIsReadByItsService() {
        assertThat(unread(Manifests.overlay("prod"))).isEmpty();
    }

    @Test
    void variableNobodyReadsIsSeen() {
        assertThat(unread(SeededFault.in("Deployment/insight", "/spec/template/spec/containers/0/env/-",
                "{name: CANDOR_INDEX_PATH, value: /tmp}"))).containsExactly("insight: CANDOR_INDEX_PATH");
    }

    private static List<String> unread(Manifests manifests) {
        return manifests.workloads().stream().filter(workload -> image(workload).endsWith("-service"))
                .flatMap(workload -> ours(workload).filter(name -> !read(image(workload)).contains(name))
                        .map(name -> workload.name() + ": " + name))
                .toList();
    }

    private static String image(Workload workload) {
        String image = workload.main().getImage();
        return image.substring(image.lastIndexOf('/') + 1, image.lastIndexOf(':'));
    }

    private static Stream<String> ours(Workload workload) {
        return workload.main().getEnv().stream().map(EnvVar::getName).filter(name -> name.startsWith("CANDOR_"));
    }

    private static Set<String> read(String module) {
        try (Stream<Path> sources = Files.walk(Path.of("..", module, "src/main"))) {
            return sources.filter(file -> file.toString().matches(".*\\.(java|properties)"))
                    .flatMap(VariablesTest::variables).collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> variables(Path file) {
        try {
            String source = Files.readString(file);
            Stream<String> named = NAMED.matcher(source).results().map(match -> match.group());
            Stream<String> mapped = MAPPED.matcher(source).results().map(match -> match.group(1))
                    .flatMap(prefix -> SETTING.matcher(source).results()
                            .map(setting -> prefix + "." + setting.group(1).replaceAll("(?=[A-Z])", "-")));
            return Stream.concat(named, mapped)
                    .map(name -> name.toUpperCase(Locale.ROOT).replaceAll("[.-]", "_"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
