package io.candor.local.k8s;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Namespace;
import io.fabric8.kubernetes.api.model.PersistentVolumeClaim;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;

/** One overlay as the API server would see it. Kinds not listed here are not used, and refused. */
record Manifests(List<HasMetadata> objects) {

    static final Path K8S = Path.of("..", "k8s");
    static final Path README = K8S.resolve("README.md");

    private static final Map<String, Class<? extends HasMetadata>> KINDS = Map.ofEntries(
            Map.entry("v1/Namespace", Namespace.class),
            Map.entry("v1/ConfigMap", ConfigMap.class),
            Map.entry("v1/Service", Service.class),
            Map.entry("v1/PersistentVolumeClaim", PersistentVolumeClaim.class),
            Map.entry("apps/v1/Deployment", Deployment.class),
            Map.entry("batch/v1/Job", Job.class),
            Map.entry("networking.k8s.io/v1/Ingress", Ingress.class),
            Map.entry("networking.k8s.io/v1/NetworkPolicy", NetworkPolicy.class),
            Map.entry("policy/v1/PodDisruptionBudget", PodDisruptionBudget.class));

    /** A pod template and the labels policies, services and budgets find it by. */
    record Workload(String name, Map<String, String> labels, PodSpec pod) {

        private static Workload of(HasMetadata owner, PodTemplateSpec template) {
            return new Workload(owner.getMetadata().getName(), template.getMetadata().getLabels(), template.getSpec());
        }

        boolean matches(Map<String, String> selector) {
            return labels.entrySet().containsAll(selector.entrySet());
        }

        Container main() {
            return pod.getContainers().getFirst();
        }
    }

    /** Both overlays: what holds for one and not for the other is an accident. */
    static Stream<Manifests> overlays() {
        return Stream.of(overlay("dev"), overlay("prod"));
    }

    static Manifests overlay(String name) {
        return of(Kustomization.build(K8S.resolve("overlays").resolve(name)));
    }

    static Manifests of(List<ObjectNode> documents) {
        return new Manifests(documents.stream().map(Manifests::typed).toList());
    }

    private static HasMetadata typed(ObjectNode document) {
        String kind = document.path("apiVersion").asText() + "/" + document.path("kind").asText();
        return Kustomization.YAML.convertValue(document,
                Objects.requireNonNull(KINDS.get(kind), () -> kind + " is not among the kinds in use"));
    }

    <T extends HasMetadata> List<T> all(Class<T> kind) {
        return objects.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    Deployment deployment(String name) {
        return all(Deployment.class).stream().filter(deployment -> deployment.getMetadata().getName().equals(name))
                .findFirst().orElseThrow();
    }

    List<Workload> workloads() {
        return Stream.concat(
                all(Deployment.class).stream().map(it -> Workload.of(it, it.getSpec().getTemplate())),
                all(Job.class).stream().map(it -> Workload.of(it, it.getSpec().getTemplate()))).toList();
    }

    List<String> matching(Map<String, String> selector) {
        return workloads().stream().filter(workload -> workload.matches(selector)).map(Workload::name).toList();
    }
}
