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

    /**
     * @param name
     *        of a unit, a block or merged blocks
     * @param searchedAs
     *        the id under which comments of a node are found
     * @param upwards
     *        units from the node's own up to the top
     * @param waveName
     *        a wave's week, with its origin where that is not the web pages
     */
    public record Atlas(Function<String, String> name, Function<String, String> searchedAs,
            Function<String, List<String>> upwards, Function<String, String> waveName) {
    }

    /** As they are known at this moment. */
    public Atlas now() {
        NodeNames.Known known = names.known();
        return new Atlas(known::name, known::searchedAs, known::upwards, known::waveName);
    }
}
