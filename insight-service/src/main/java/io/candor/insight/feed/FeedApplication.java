package io.candor.insight.feed;

import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jdbi.v3.core.Jdbi;

import io.candor.insight.band.BandClosing;
import io.candor.insight.feedback.CommentSettlement;
import io.candor.insight.feedback.ReleasedFeedback;

/** Applies events and moves the cursor in one transaction. */
@ApplicationScoped
class FeedApplication {

    private final Jdbi jdbi;
    private final ReleasedFeedback feedback;
    private final CommentSettlement settlement;
    private final BandClosing bands;

    FeedApplication(Jdbi jdbi, ReleasedFeedback feedback, CommentSettlement settlement, BandClosing bands) {
        this.jdbi = jdbi;
        this.feedback = feedback;
        this.settlement = settlement;
        this.bands = bands;
    }

    /** Sequence of the last event applied; 0 before the first. */
    long position() {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT sequence FROM feed_cursor").mapTo(Long.class).one());
    }

    /**
     * Applies what is new among these events.
     *
     * @param end
     *        whether the feed holds nothing after them, so that every release is here whole
     * @return how many were new
     */
    @Transactional
    public int apply(List<IncomingEvent> events, boolean end) {
        // The row lock makes this the read model's one writer, even if two processes ever ran.
        long position = jdbi.withHandle(handle -> handle.createQuery("SELECT sequence FROM feed_cursor FOR UPDATE")
                .mapTo(Long.class).one());
        List<IncomingEvent> fresh = events.stream().filter(event -> event.sequence() > position).toList();
        runs(fresh).forEach(this::applyRun);
        if (!fresh.isEmpty()) {
            jdbi.useHandle(handle -> handle.execute("UPDATE feed_cursor SET sequence = ?", fresh.getLast().sequence()));
        }
        if (end) {
            settlement.settle();
        }
        return fresh.size();
    }

    /** Neighbours of one kind go to the database together; the order between kinds stays. */
    private static List<List<IncomingEvent>> runs(List<IncomingEvent> events) {
        List<List<IncomingEvent>> runs = new ArrayList<>();
        for (IncomingEvent event : events) {
            if (runs.isEmpty() || runs.getLast().getFirst().getClass() != event.getClass()) {
                runs.add(new ArrayList<>());
            }
            runs.getLast().add(event);
        }
        return runs;
    }

    private void applyRun(List<IncomingEvent> run) {
        switch (run.getFirst()) {
            case IncomingEvent.ResponseReleased first -> feedback.addResponses(
                    run.stream().map(IncomingEvent.ResponseReleased.class::cast).map(it -> it.response()).toList());
            case IncomingEvent.CommentReleased first -> feedback.addComments(
                    run.stream().map(IncomingEvent.CommentReleased.class::cast).map(it -> it.comment()).toList());
            default -> run.forEach(this::apply);
        }
    }

    private void apply(IncomingEvent event) {
        switch (event) {
            case IncomingEvent.ResponseReleased released -> feedback.addResponses(List.of(released.response()));
            case IncomingEvent.CommentReleased released -> feedback.addComments(List.of(released.comment()));
            case IncomingEvent.ResponseErased erased -> feedback.eraseResponse(erased.erasure().id());
            case IncomingEvent.CommentErased erased -> feedback.eraseComment(erased.erasure().id());
            case IncomingEvent.WaveOpened opened -> feedback.open(opened.wave());
            case IncomingEvent.WaveClosed closed -> {
                feedback.close(closed.wave());
                bands.close(closed.wave().wave());
            }
            case IncomingEvent.UnitChanged changed -> feedback.change(changed.unit());
            case IncomingEvent.Unknown unknown -> count(unknown);
        }
    }

    private void count(IncomingEvent.Unknown unknown) {
        jdbi.useHandle(handle -> handle.execute("""
                INSERT INTO feed_unknown_type (type, seen) VALUES (?, 1)
                ON CONFLICT (type) DO UPDATE SET seen = feed_unknown_type.seen + 1
                """, unknown.type()));
    }
}
