package io.candor.local.k8s;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.candor.local.k8s.Manifests.Workload;
import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.PersistentVolumeClaim;
import io.fabric8.kubernetes.api.model.Volume;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;

class WorkloadsTest {

    @ParameterizedTest
    @MethodSource("io.candor.local.k8s.Manifests#overlays")
    void oneImageRunsThreePostsEachByItself(Manifests manifests) {
        List<Workload> posts = manifests.workloads().stream()
                .filter(workload -> value(workload, "CANDOR_POSTS") != null).toList();

        assertThat(posts).extracting(workload -> value(workload, "CANDOR_POSTS"))
                .containsExactlyInAnyOrder("desk", "intake", "release")
                .containsExactlyElementsOf(posts.stream().map(Workload::name).toList());
        assertThat(posts).extracting(workload -> workload.main().getImage()).containsOnly(posts.getFirst().main().getImage());
    }

    @ParameterizedTest
    @ValueSource(strings = { "desk", "insight", "release" })
    void singleWritersRunOnceAndNeverTwoAtATime(String name) {
        assertThat(Manifests.overlays().map(manifests -> manifests.deployment(name))).allSatisfy(deployment -> {
            assertThat(deployment.getSpec().getReplicas()).isOne();
            assertThat(deployment.getSpec().getStrategy().getType()).isEqualTo("Recreate");
        });
    }

    @ParameterizedTest
    @MethodSource("io.candor.local.k8s.Manifests#overlays")
    void everyServiceTellsWhetherItStartedLivesAndIsReady(Manifests manifests) {
        assertThat(manifests.all(Deployment.class)).allSatisfy(deployment -> {
            var main = deployment.getSpec().getTemplate().getSpec().getContainers().getFirst();
            boolean quarkus = !deployment.getMetadata().getName().equals("frontend");
            assertThat(Stream.of(main.getStartupProbe(), main.getLivenessProbe(), main.getReadinessProbe())
                    .map(probe -> probe.getHttpGet().getPath()))
                    .containsExactlyElementsOf(quarkus
                            ? List.of("/q/health/started", "/q/health/live", "/q/health/ready")
                            : List.of("/healthz", "/healthz", "/healthz"));
            assertThat(main.getPorts()).singleElement().extracting(port -> port.getName()).isEqualTo("http");
        });
    }

    @ParameterizedTest
    @MethodSource("io.candor.local.k8s.Manifests#overlays")
    void everyContainerIsBounded(Manifests manifests) {
        assertThat(manifests.workloads()).allSatisfy(workload -> {
            var resources = workload.main().getResources();
            assertThat(resources.getRequests()).containsOnlyKeys("cpu", "memory", "ephemeral-storage");
            assertThat(resources.getLimits()).containsOnlyKeys("memory", "ephemeral-storage");
            assertThat(resources.getLimits().get("memory")).isEqualTo(resources.getRequests().get("memory"));
        });
    }

    @ParameterizedTest
    @MethodSource("io.candor.local.k8s.Manifests#overlays")
    void everyDeploymentHasABudgetThatLetsNodesDrain(Manifests manifests) {
        assertThat(manifests.all(PodDisruptionBudget.class)).allSatisfy(
                budget -> assertThat(budget.getSpec().getMaxUnavailable().getIntVal()).isOne());
        assertThat(manifests.all(PodDisruptionBudget.class))
                .flatExtracting(budget -> manifests.matching(budget.getSpec().getSelector().getMatchLabels()))
                .containsExactlyInAnyOrderElementsOf(
                        manifests.all(Deployment.class).stream().map(it -> it.getMetadata().getName()).toList());
    }

    @ParameterizedTest
    @MethodSource("io.candor.local.k8s.Manifests#overlays")
    void everyVolumeAndSettingReferredToExists(Manifests manifests) {
        List<String> claims = manifests.workloads().stream().flatMap(workload -> workload.pod().getVolumes().stream())
                .map(Volume::getPersistentVolumeClaim).filter(Objects::nonNull).map(it -> it.getClaimName()).toList();
        assertThat(claims).as("each by one workload").containsExactlyInAnyOrderElementsOf(
                manifests.all(PersistentVolumeClaim.class).stream().map(it -> it.getMetadata().getName()).toList());

        assertThat(manifests.workloads()).flatExtracting(workload -> workload.main().getEnv())
                .extracting(EnvVar::getValueFrom).filteredOn(Objects::nonNull)
                .extracting(source -> source.getConfigMapKeyRef()).filteredOn(Objects::nonNull)
                .allSatisfy(reference -> assertThat(data(manifests, reference.getName())).contains(reference.getKey()));
        assertThat(manifests.workloads()).flatExtracting(workload -> workload.pod().getVolumes())
                .extracting(Volume::getConfigMap).filteredOn(Objects::nonNull)
                .allMatch(map -> map.getName().equals("candor-trust") || !data(manifests, map.getName()).isEmpty());
    }

    @Test
    void migrationsRunAMainThatExists() {
        assertThat(Manifests.overlay("prod").all(Job.class)).hasSize(2).allSatisfy(job -> {
            String service = job.getMetadata().getName().replace("migration", "service");
            String main = job.getSpec().getTemplate().getSpec().getContainers().getFirst().getCommand().getLast();
            assertThat(Path.of("..", service, "src/main/java", main.replace('.', '/') + ".java")).isRegularFile();
        });
    }

    private static @Nullable String value(Workload workload, String variable) {
        return workload.main().getEnv().stream().filter(it -> it.getName().equals(variable)).map(EnvVar::getValue)
                .findFirst().orElse(null);
    }

    private static List<String> data(Manifests manifests, String configMap) {
        return manifests.all(ConfigMap.class).stream().filter(it -> it.getMetadata().getName().equals(configMap))
                .flatMap(it -> it.getData().keySet().stream()).toList();
    }
}
