package io.candor.local.k8s;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import io.fabric8.kubernetes.api.model.LabelSelector;
import io.fabric8.kubernetes.api.model.networking.v1.IPBlock;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyPeer;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyPort;

/**
 * Who may open a connection to whom. A connection inside the namespace needs both ends' consent, so each end is listed by
 * itself: {@link #outgoing} from egress rules, {@link #incoming} from ingress rules.
 */
final class Reachability {

    /** {@code port} reads like {@code 8080/TCP}. */
    record Edge(String from, String to, String port) implements Comparable<Edge> {

        @Override
        public int compareTo(Edge other) {
            return toString().compareTo(other.toString());
        }
    }

    /** RFC 6890: this host, private, shared, loopback, link-local, protocol, benchmark; multicast and reserved. */
    private static final Set<String> PRIVATE = Set.of("0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8",
            "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.168.0.0/16", "198.18.0.0/15", "224.0.0.0/3");

    private final Manifests manifests;

    Reachability(Manifests manifests) {
        this.manifests = manifests;
    }

    /** Rows of the README's table; commas in a cell stand for several rows. */
    static Set<Edge> documented() {
        var edges = new TreeSet<Edge>();
        for (List<String> row : ReadmeTable.under("Who may call whom")) {
            for (String from : row.get(0).split(", ")) {
                for (String to : row.get(1).split(", ")) {
                    Stream.of(row.get(2).split(", ")).forEach(port -> edges.add(new Edge(from, to, port)));
                }
            }
        }
        return edges;
    }

    Set<Edge> outgoing() {
        var edges = new TreeSet<Edge>();
        for (NetworkPolicy policy : manifests.all(NetworkPolicy.class)) {
            for (var rule : policy.getSpec().getEgress()) {
                for (String from : pods(policy.getSpec().getPodSelector())) {
                    for (String to : peers(rule.getTo())) {
                        ports(rule.getPorts()).forEach(port -> edges.add(new Edge(from, to, port)));
                    }
                }
            }
        }
        return edges;
    }

    Set<Edge> incoming() {
        var edges = new TreeSet<Edge>();
        for (NetworkPolicy policy : manifests.all(NetworkPolicy.class)) {
            for (var rule : policy.getSpec().getIngress()) {
                for (String to : pods(policy.getSpec().getPodSelector())) {
                    for (String from : peers(rule.getFrom())) {
                        ports(rule.getPorts()).forEach(port -> edges.add(new Edge(from, to, port)));
                    }
                }
            }
        }
        return edges;
    }

    private List<String> peers(List<NetworkPolicyPeer> peers) {
        return peers.isEmpty() ? List.of("anywhere") : peers.stream().flatMap(peer -> names(peer).stream()).toList();
    }

    private Collection<String> names(NetworkPolicyPeer peer) {
        if (peer.getIpBlock() != null) {
            return List.of(addresses(peer.getIpBlock()));
        }
        if (peer.getNamespaceSelector() == null) {
            return pods(peer.getPodSelector());
        }
        String namespace = labels(peer.getNamespaceSelector()).getOrDefault("kubernetes.io/metadata.name",
                "any namespace");
        return List.of(peer.getPodSelector() == null ? namespace
                : namespace + "/" + String.join("+", labels(peer.getPodSelector()).values()));
    }

    private static String addresses(IPBlock block) {
        List<String> left = block.getExcept();
        return left.isEmpty() ? block.getCidr()
                : block.getCidr() + " but " + (Set.copyOf(left).equals(PRIVATE) ? "private" : String.join("+", left));
    }

    private List<String> pods(LabelSelector selector) {
        List<String> names = manifests.matching(labels(selector));
        return names.isEmpty() ? List.of("nobody " + labels(selector)) : names;
    }

    private static Map<String, String> labels(LabelSelector selector) {
        if (!selector.getMatchExpressions().isEmpty()) {
            throw new IllegalArgumentException("policies here select by labels only: " + selector);
        }
        return selector.getMatchLabels();
    }

    private static List<String> ports(List<NetworkPolicyPort> ports) {
        return ports.isEmpty() ? List.of("any port") : ports.stream().map(Reachability::port).toList();
    }

    private static String port(NetworkPolicyPort port) {
        String range = port.getEndPort() == null ? "" : "-" + port.getEndPort();
        return (port.getPort() == null ? "any port" : port.getPort().getValue()) + range + "/" + port.getProtocol();
    }
}
