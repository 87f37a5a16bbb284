package io.candor.insight.usage.pull;

import java.net.URI;
import java.util.List;
import java.util.Map;

/** How a source hands out a day in parts. */
@FunctionalInterface
interface Paging {

    /** No source has more parts of a day; an endless chain of pages ends here. */
    int MOST = 10_000;

    /**
     * @param first address of the day
     * @param headers with the credentials; for addresses of the same host only
     * @return all parts, none where the day is empty
     * @throws PullFailure where any part cannot be had: then there is no day
     */
    List<Answer> parts(Fetching fetching, URI first, Map<String, String> headers) throws PullFailure;
}
