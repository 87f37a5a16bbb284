package io.candor.local.k8s;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.candor.local.k8s.Manifests.Workload;
import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.Volume;

class SecretsTest {

    private static final Predicate<String> SECRET_NAME = Pattern
            .compile("password|secret|credential|token|private|subject.key").asPredicate();
    private static final Predicate<String> SECRET_VALUE = Pattern.compile("password=|secret=|private key-").asPredicate();

    /** One row of the README: a secret, its key, the only workload that sees it. */
    private record Use(String secret, String key, String workload) {
    }

    @ParameterizedTest
    @MethodSource("io.candor.local.k8s.Manifests#overlays")
    void referencesAreTheDocumentedOnes(Manifests manifests) {
        List<Use> documented = ReadmeTable.under("Secrets the cluster brings").stream()
                .flatMap(row -> Stream.of(row.get(1).split(", ")).map(key -> new Use(row.get(0), key, row.get(2))))
                .toList();

        assertThat(uses(manifests)).containsExactlyInAnyOrderElementsOf(documented);
    }

    @ParameterizedTest
    @MethodSource("io.candor.local.k8s.Manifests#overlays")
    void noTwoWorkloadsShareASecret(Manifests manifests) {
        assertThat(sharedSecrets(manifests)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("io.candor.local.k8s.Manifests#overlays")
    void nothingSecretIsWrittenDown(Manifests manifests) {
        assertThat(inlineSecrets(manifests)).isEmpty();
    }

    @Test
    void sharedAndInlineSecretsAreSeen() {
        String variables = "/spec/template/spec/containers/0/env/-";

        assertThat(sharedSecrets(SeededFault.in("Deployment/intake", variables,
                "{name: X, valueFrom: {secretKeyRef: {name: candor-desk-database, key: password}}}")))
                .containsExactly("candor-desk-database");
        assertThat(inlineSecrets(SeededFault.in("Deployment/intake", variables, "{name: DB_PASSWORD, value: hunter2}")))
                .containsExactly("DB_PASSWORD");
        assertThat(inlineSecrets(SeededFault.in("Deployment/intake", variables, "{name: SECRETS_FOLDER, value: hunter2}")))
                .containsExactly("SECRETS_FOLDER");
        assertThat(sharedSecrets(SeededFault.in("Deployment/insight", "/spec/template/spec/volumes/-",
                "{name: x, secret: {secretName: candor-desk-database}}"))).containsExactly("candor-desk-database");
        assertThat(inlineSecrets(SeededFault.in("ConfigMap/candor-settings", "/data/CANDOR_FRONT_DOOR",
                "jdbc:postgresql://db/feedback?password=hunter2")))
                .containsExactly("CANDOR_FRONT_DOOR");
    }

    private static List<Use> uses(Manifests manifests) {
        var uses = new ArrayList<Use>();
        for (Workload workload : manifests.workloads()) {
            workload.main().getEnv().stream().map(EnvVar::getValueFrom).filter(Objects::nonNull)
                    .map(source -> source.getSecretKeyRef()).filter(Objects::nonNull)
                    .forEach(secret -> uses.add(new Use(secret.getName(), secret.getKey(), workload.name())));
            workload.pod().getVolumes().stream().map(Volume::getSecret).filter(Objects::nonNull)
                    .forEach(secret -> uses.add(new Use(secret.getSecretName(), "as files", workload.name())));
        }
        return uses;
    }

    private static List<String> sharedSecrets(Manifests manifests) {
        return uses(manifests).stream().map(Use::secret).distinct()
                .filter(secret -> uses(manifests).stream().filter(use -> use.secret().equals(secret))
                        .map(Use::workload).distinct().count() > 1)
                .toList();
    }

    private static List<String> inlineSecrets(Manifests manifests) {
        Stream<Map.Entry<String, String>> variables = manifests.workloads().stream()
                .flatMap(workload -> workload.main().getEnv().stream()).filter(variable -> variable.getValue() != null)
                .map(variable -> Map.entry(variable.getName(), variable.getValue()));
        Stream<Map.Entry<String, String>> settings = manifests.all(ConfigMap.class).stream()
                .flatMap(configMap -> configMap.getData().entrySet().stream());
        return Stream.concat(variables, settings)
                .filter(it -> SECRET_NAME.test(it.getKey().toLowerCase(Locale.ROOT)) && !isFolder(it)
                        || SECRET_VALUE.test(it.getValue().toLowerCase(Locale.ROOT)))
                .map(Map.Entry::getKey).toList();
    }

    /** Where secrets lie is no secret. */
    private static boolean isFolder(Map.Entry<String, String> variable) {
        return variable.getKey().endsWith("_FOLDER") && variable.getValue().startsWith("/etc/candor/");
    }
}
