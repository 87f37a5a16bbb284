package io.candor.local.k8s;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.PodSecurityContext;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.SecurityContext;
import io.fabric8.kubernetes.api.model.Volume;

/**
 * The restricted level of the Kubernetes Pod Security Standards, and three rules of our own: a read-only root, no service
 * account token, volumes only of the kinds in use.
 */
final class PodSecurity {

    private static final Map<String, Predicate<PodSpec>> POD = new TreeMap<>(Map.of(
            "shares a host namespace", pod -> Stream.of(pod.getHostNetwork(), pod.getHostPID(), pod.getHostIPC())
                    .noneMatch(Boolean.TRUE::equals),
            "mounts a service account token", pod -> Boolean.FALSE.equals(pod.getAutomountServiceAccountToken()),
            "may run as root", pod -> runsAsNonRoot(security(pod)),
            "lacks the runtime's seccomp profile", pod -> security(pod).getSeccompProfile() != null
                    && Objects.equals(security(pod).getSeccompProfile().getType(), "RuntimeDefault"),
            "sets sysctls", pod -> security(pod).getSysctls().isEmpty(),
            "has a volume of another kind", pod -> pod.getVolumes().stream().allMatch(PodSecurity::isPlain)));

    private static final Map<String, Predicate<Container>> CONTAINER = new TreeMap<>(Map.of(
            "is privileged", container -> !Boolean.TRUE.equals(security(container).getPrivileged()),
            "may gain privileges", container -> Boolean.FALSE.equals(security(container).getAllowPrivilegeEscalation()),
            "can write its root", container -> Boolean.TRUE.equals(security(container).getReadOnlyRootFilesystem()),
            "keeps capabilities", container -> dropsAll(security(container)),
            "loosens the pod's context", container -> Stream.of(security(container).getRunAsNonRoot(),
                    security(container).getRunAsUser(), security(container).getSeccompProfile(),
                    security(container).getProcMount()).allMatch(Objects::isNull),
            "takes a port of the host", container -> container.getPorts().stream()
                    .allMatch(port -> port.getHostPort() == null)));

    private PodSecurity() {
    }

    static List<String> violations(PodSpec pod) {
        return Stream.concat(
                POD.entrySet().stream().filter(rule -> !rule.getValue().test(pod)).map(Map.Entry::getKey),
                Stream.concat(pod.getContainers().stream(), pod.getInitContainers().stream())
                        .flatMap(container -> CONTAINER.entrySet().stream()
                                .filter(rule -> !rule.getValue().test(container)).map(Map.Entry::getKey)))
                .toList();
    }

    private static boolean runsAsNonRoot(PodSecurityContext context) {
        return Boolean.TRUE.equals(context.getRunAsNonRoot()) && context.getRunAsUser() != null
                && context.getRunAsUser() > 0;
    }

    private static boolean dropsAll(SecurityContext context) {
        return context.getCapabilities() != null && context.getCapabilities().getDrop().equals(List.of("ALL"))
                && context.getCapabilities().getAdd().isEmpty();
    }

    private static boolean isPlain(Volume volume) {
        return volume.getConfigMap() != null || volume.getEmptyDir() != null
                || volume.getPersistentVolumeClaim() != null || volume.getSecret() != null;
    }

    private static PodSecurityContext security(PodSpec pod) {
        return Objects.requireNonNullElseGet(pod.getSecurityContext(), PodSecurityContext::new);
    }

    private static SecurityContext security(Container container) {
        return Objects.requireNonNullElseGet(container.getSecurityContext(), SecurityContext::new);
    }
}
