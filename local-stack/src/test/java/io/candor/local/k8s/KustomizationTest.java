package io.candor.local.k8s;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

class KustomizationTest {

    @TempDir
    Path directory;

    @Test
    void mergesListsByTheirKeyAndPutsNewElementsFirst() throws IOException {
        var pod = object("{containers: [{name: main, env: [{name: A, value: old}, {name: B, value: kept}]}]}");

        StrategicMerge.merge(pod, object("{containers: [{name: main, env: [{name: A, value: new}, {name: C, value: c}]}]}"));

        assertThat(pod).isEqualTo(object("{containers: [{name: main, env: "
                + "[{name: C, value: c}, {name: A, value: new}, {name: B, value: kept}]}]}"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "{rules: [{host: b}]}", "{name: null}", "{$patch: delete}" })
    void refusesAMergeItDoesNotKnow(String change) throws IOException {
        var target = object("{name: a, rules: [{host: a}]}");

        assertThatThrownBy(() -> StrategicMerge.merge(target, object(change)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesToReplaceWhatIsNotThere() throws IOException {
        var operations = (ArrayNode) Kustomization.YAML.readTree("[{op: replace, path: /spec/host, value: b}]");

        assertThatThrownBy(() -> JsonPatch.apply(object("{spec: {}}"), operations))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("/spec/host");
    }

    @ParameterizedTest
    @ValueSource(strings = { "secretGenerator", "namePrefix", "replacements", "helmCharts", "components" })
    void overlaysUseNothingElse(String feature) throws IOException {
        Files.writeString(directory.resolve("kustomization.yaml"), "kind: Kustomization\n" + feature + ": []\n");

        assertThatThrownBy(() -> Kustomization.build(directory)).hasMessageContaining("'" + feature + "'");
    }

    @ParameterizedTest
    @ValueSource(strings = { "base", "overlays/dev", "overlays/prod" })
    void agreesWithKubectlWhereItIsInstalled(String name) throws Exception {
        Path kustomization = Manifests.K8S.resolve(name);
        assumeTrue(isInstalled("kubectl"), "kubectl is not installed: the Java merge is not held against it");
        Path built = directory.resolve("built.yaml");
        Process kubectl = new ProcessBuilder("kubectl", "kustomize", kustomization.toString())
                .redirectOutput(built.toFile()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        assertThat(kubectl.waitFor(30, TimeUnit.SECONDS)).isTrue();
        Files.writeString(built,
                Files.readString(built).replaceAll("(name: candor-(settings|frontend))-[a-z0-9]{10}\n", "$1\n"));

        assertThat(Kustomization.build(kustomization))
                .containsExactlyInAnyOrderElementsOf(Kustomization.documents(built));
    }

    private static boolean isInstalled(String command) {
        return Stream.of(System.getenv("PATH").split(":")).anyMatch(it -> Files.isExecutable(Path.of(it, command)));
    }

    private static ObjectNode object(String yaml) throws IOException {
        JsonNode node = Kustomization.YAML.readTree(yaml);
        return (ObjectNode) node;
    }
}
