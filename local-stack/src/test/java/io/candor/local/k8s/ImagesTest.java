package io.candor.local.k8s;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImagesTest {

    @ParameterizedTest
    @MethodSource("io.candor.local.k8s.Manifests#overlays")
    void podsCarryTheOverlaysTag(Manifests manifests) {
        assertThat(manifests.workloads()).extracting(workload -> workload.main().getImage()).allSatisfy(
                image -> assertThat(image).matches("registry\\.candor\\.example/candor/[a-z-]+:[0-9][\\w.-]*"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "service.Dockerfile", "frontend.Dockerfile" })
    void imagesNameTheirBaseByTagAndEndAsTheUserOfThePods(String file) throws IOException {
        List<String> lines = Files.readAllLines(Manifests.K8S.resolve("docker").resolve(file));

        assertThat(lines).filteredOn(line -> line.startsWith("ARG ") && line.contains("_IMAGE=")).singleElement()
                .asString().matches("ARG \\w+_IMAGE=[a-z/-]+:\\d[\\w.-]+");
        assertThat(lines).filteredOn(line -> line.startsWith("FROM ")).allMatch(line -> line.contains("_IMAGE}"));
        assertThat(lines.stream().filter(line -> line.startsWith("USER ")).toList().getLast())
                .isEqualTo("USER " + podUser() + ":" + podUser());
    }

    @ParameterizedTest
    @ValueSource(strings = { "service.Dockerfile", "frontend.Dockerfile" })
    void buildsSeeOnlyWhatTheyCopy(String file) throws IOException {
        Path ignore = Manifests.K8S.resolve("docker").resolve(file + ".dockerignore");

        assertThat(Files.readAllLines(ignore)).startsWith("*").hasSizeGreaterThan(1);
    }

    private static long podUser() {
        return Manifests.overlay("prod").workloads().getFirst().pod().getSecurityContext().getRunAsUser();
    }
}
