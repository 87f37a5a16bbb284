package io.candor.insight.accesslog;

import java.util.List;

/** An exported log for tests of other packages. */
public final class TestingChain {

    private TestingChain() {
    }

    public static List<String> lines(int length) {
        return ChainCheckTest.chain(length).stream().map(ChainedEntry::line).toList();
    }
}
