package io.candor.local.k8s;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import io.candor.local.k8s.Manifests.Workload;
import io.fabric8.kubernetes.api.model.Namespace;

class PodSecurityTest {

    @ParameterizedTest
    @MethodSource("io.candor.local.k8s.Manifests#overlays")
    void everyPodIsRestricted(Manifests manifests) {
        assertThat(manifests.workloads()).hasSize(7).allSatisfy(
                workload -> assertThat(PodSecurity.violations(workload.pod())).as(workload.name()).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("io.candor.local.k8s.Manifests#overlays")
    void namespaceRefusesLessThanRestricted(Manifests manifests) {
        assertThat(manifests.all(Namespace.class)).singleElement().satisfies(
                namespace -> assertThat(namespace.getMetadata().getLabels())
                        .containsEntry("pod-security.kubernetes.io/enforce", "restricted"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "/hostNetwork                                  | true          | shares a host namespace",
            "/automountServiceAccountToken                 | true          | mounts a service account token",
            "/securityContext/runAsNonRoot                 | false         | may run as root",
            "/securityContext/runAsUser                    | 0             | may run as root",
            "/securityContext/seccompProfile/type          | Unconfined    | lacks the runtime's seccomp profile",
            "/securityContext/sysctls                      | [{name: a, value: b}] | sets sysctls",
            "/volumes/-                                    | {name: host, hostPath: {path: /}} | has a volume of another kind",
            "/containers/0/securityContext/privileged      | true          | is privileged",
            "/containers/0/securityContext/allowPrivilegeEscalation | true | may gain privileges",
            "/containers/0/securityContext/readOnlyRootFilesystem | false  | can write its root",
            "/containers/0/securityContext/capabilities/add | [SYS_ADMIN]  | keeps capabilities",
            "/containers/0/securityContext/capabilities/drop | [NET_RAW]   | keeps capabilities",
            "/containers/0/securityContext/runAsUser       | 0             | loosens the pod's context",
            "/containers/0/ports/0/hostPort                | 80            | takes a port of the host"
    })
    void weakenedPodIsSeen(String path, String value, String violation) {
        Manifests weakened = SeededFault.in("Deployment/release", "/spec/template/spec" + path, value);

        assertThat(weakened.workloads().stream()
                .collect(Collectors.toMap(Workload::name, workload -> PodSecurity.violations(workload.pod()))))
                .allSatisfy((name, violations) -> {
                    if (name.equals("release")) {
                        assertThat(violations).containsExactly(violation);
                    } else {
                        assertThat(violations).isEmpty();
                    }
                });
    }
}
