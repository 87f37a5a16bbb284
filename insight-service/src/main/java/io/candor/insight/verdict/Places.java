package io.candor.insight.verdict;

import java.util.List;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;

import io.candor.insight.feedback.NodeNames;

/** Names of units and blocks for those who show results; they never see what lies behind. */
@ApplicationScoped
public class Places {

    private final NodeNames names;

    Places(NodeNames names) {
        this.names = names;
    }

    public record Map(Function<String, String> name, Function<String, String> searchedAs,
            Function<String, List<String>> upwards) {
    }

    public Map now() {
        NodeNames.Known known = names.known();
        return new Map(known::name, known::searchedAs, known::upwards);
    }
}
