package io.candor.local.k8s;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;

class RoutesTest {

    @ParameterizedTest
    @MethodSource("io.candor.local.k8s.Manifests#overlays")
    void routesAreTheDocumentedOnes(Manifests manifests) {
        List<List<String>> routes = manifests.all(Ingress.class).stream()
                .flatMap(ingress -> ingress.getSpec().getRules().stream()
                        .flatMap(rule -> rule.getHttp().getPaths().stream())
                        .map(path -> List.of(ingress.getMetadata().getName(), path.getPath(),
                                path.getBackend().getService().getName())))
                .toList();

        assertThat(routes).containsExactlyInAnyOrderElementsOf(
                ReadmeTable.under("Routes").stream().map(row -> row.subList(0, 3)).toList());
    }

    @ParameterizedTest
    @MethodSource("io.candor.local.k8s.Manifests#overlays")
    void intakeHasAnOriginOfItsOwn(Manifests manifests) {
        List<String> hosts = manifests.all(Ingress.class).stream()
                .flatMap(ingress -> ingress.getSpec().getRules().stream()).map(rule -> rule.getHost()).toList();

        assertThat(hosts).hasSize(2).doesNotHaveDuplicates().doesNotContainNull();
    }

    @ParameterizedTest
    @MethodSource("io.candor.local.k8s.Manifests#overlays")
    void everyAddressIsServedOverTlsWithoutAnAccessLog(Manifests manifests) {
        assertThat(manifests.all(Ingress.class)).allSatisfy(ingress -> {
            assertThat(ingress.getSpec().getTls()).singleElement().satisfies(
                    tls -> assertThat(tls.getHosts()).containsExactly(ingress.getSpec().getRules().getFirst().getHost()));
            assertThat(ingress.getMetadata().getAnnotations())
                    .containsEntry("traefik.ingress.kubernetes.io/router.observability.accesslogs", "false");
        });
    }

    @ParameterizedTest
    @MethodSource("io.candor.local.k8s.Manifests#overlays")
    void everyServiceLeadsToOneWorkloadAndNoneToRelease(Manifests manifests) {
        assertThat(manifests.all(Service.class)).allSatisfy(service -> {
            assertThat(manifests.matching(service.getSpec().getSelector()))
                    .containsExactly(service.getMetadata().getName()).doesNotContain("release");
            assertThat(service.getSpec().getPorts()).allSatisfy(
                    port -> assertThat(port.getTargetPort().getStrVal()).isEqualTo("http"));
        });
        assertThat(manifests.all(Ingress.class).stream().flatMap(ingress -> ingress.getSpec().getRules().stream())
                .flatMap(rule -> rule.getHttp().getPaths().stream())
                .map(path -> path.getBackend().getService().getName()))
                .isSubsetOf(manifests.all(Service.class).stream().map(it -> it.getMetadata().getName()).toList());
    }
}
