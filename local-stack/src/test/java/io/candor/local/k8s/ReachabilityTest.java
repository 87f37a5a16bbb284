package io.candor.local.k8s;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import io.candor.local.k8s.Manifests.Workload;
import io.candor.local.k8s.Reachability.Edge;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;

class ReachabilityTest {

    @ParameterizedTest
    @MethodSource("io.candor.local.k8s.Manifests#overlays")
    void nobodyTalksUnlessAPolicySaysSo(Manifests manifests) {
        assertThat(manifests.all(NetworkPolicy.class))
                .filteredOn(policy -> policy.getSpec().getPodSelector().getMatchLabels().isEmpty())
                .singleElement()
                .satisfies(policy -> {
                    assertThat(policy.getSpec().getPolicyTypes()).containsExactlyInAnyOrder("Ingress", "Egress");
                    assertThat(policy.getSpec().getIngress()).isEmpty();
                    assertThat(policy.getSpec().getEgress()).isEmpty();
                });
    }

    @ParameterizedTest
    @MethodSource("io.candor.local.k8s.Manifests#overlays")
    void policiesAllowExactlyTheDocumentedList(Manifests manifests) {
        var reachability = new Reachability(manifests);

        assertThat(reachability.outgoing()).isEqualTo(documented(manifests, Edge::from));
        assertThat(reachability.incoming()).isEqualTo(documented(manifests, Edge::to));
    }

    @Test
    void nobodyMayCallRelease() {
        assertThat(Reachability.documented()).isNotEmpty().noneMatch(edge -> edge.to().equals("release"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "NetworkPolicy/release | /spec/ingress | [{from: [{podSelector: {matchLabels: {app.kubernetes.io/name: desk}}}]}]",
            "NetworkPolicy/intake  | /spec/egress/- | {}",
            "NetworkPolicy/desk    | /spec/ingress/0/ports/0/endPort | 9000",
            "NetworkPolicy/insight-vendors | /spec/egress/0/to/0/ipBlock/except | [10.0.0.0/8]",
            "NetworkPolicy/insight | /spec/ingress/0/from/- | {ipBlock: {cidr: 0.0.0.0/0}}"
    })
    void openedPolicyIsSeen(String policy, String path, String value) {
        Manifests opened = SeededFault.in(policy, path, value);
        var reachability = new Reachability(opened);

        assertThat(List.of(reachability.outgoing(), reachability.incoming()))
                .isNotEqualTo(List.of(documented(opened, Edge::from), documented(opened, Edge::to)));
    }

    private static Set<Edge> documented(Manifests manifests, Function<Edge, String> ourEnd) {
        Set<String> ours = manifests.workloads().stream().map(Workload::name).collect(Collectors.toSet());
        return Reachability.documented().stream().filter(edge -> ours.contains(ourEnd.apply(edge)))
                .collect(Collectors.toSet());
    }
}
