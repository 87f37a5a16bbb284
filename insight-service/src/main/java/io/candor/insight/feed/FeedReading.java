package io.candor.insight.feed;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.rest.client.inject.RestClient;

import io.candor.insight.database.PhysicalErasure;
import io.candor.insight.search.IndexFollower;
import io.quarkus.logging.Log;

/** One step along the feed: ask, apply, let the index follow, take what was erased out of the files. */
@ApplicationScoped
class FeedReading {

    static final int PAGE = 1_000;

    private final FeedbackFeed feed;
    private final EventReader reader;
    private final FeedApplication application;
    private final IndexFollower index;
    private final PhysicalErasure erasure;

    FeedReading(@RestClient FeedbackFeed feed, EventReader reader, FeedApplication application, IndexFollower index,
            PhysicalErasure erasure) {
        this.feed = feed;
        this.reader = reader;
        this.application = application;
        this.index = index;
        this.erasure = erasure;
    }

    /** @return whether more is waiting */
    boolean step() {
        FeedPage page = feed.events(application.position(), PAGE);
        take(page);
        return page.events().size() >= PAGE;
    }

    /**
     * Applies one answer of the feed; a page that is not full ends it. What was erased up to the end is then out of the
     * tables, the index and their files.
     */
    void take(FeedPage page) {
        List<IncomingEvent> events = page.events().stream().map(reader::read).toList();
        application.apply(events, events.size() < PAGE);
        index.follow();
        if (events.size() < PAGE && erasure.complete()) {
            Log.info("What was erased is out of the files");
        }
    }
}
