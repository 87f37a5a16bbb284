package io.candor.feedback.feed;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jdbi.v3.core.Jdbi;

import com.fasterxml.jackson.annotation.JsonRawValue;

import io.candor.feedback.identity.Role;
import io.candor.feedback.post.At;
import io.candor.feedback.post.DatabaseOf;
import io.candor.feedback.post.Post;

/** The event feed for insight-service: read on from a remembered sequence. */
@Path("/api/feedback/v1/feed")
@Tag(name = "feed")
@At(Post.DESK)
public class FeedResource {

    private static final int MOST = 1_000;

    private final Jdbi desk;

    @Inject
    FeedResource(@DatabaseOf(Post.DESK) Jdbi desk) {
        this.desk = desk;
    }

    /** A CloudEvents 1.0 envelope in structured JSON, with the feed's own sequence as an extension attribute. */
    public record FeedEvent(long sequence, String specversion, String id, String source, String type, String time,
            String datacontenttype, @JsonRawValue String data) {
    }

    /** Events after the asked sequence, and the sequence to ask for next. */
    public record FeedPage(List<FeedEvent> events, long next) {
    }

    @GET
    @Path("/events")
    @RolesAllowed(Role.SERVICE)
    @Operation(operationId = "readFeed", summary = "Events after a sequence number, oldest first")
    public FeedPage events(@QueryParam("after") @DefaultValue("0") @Min(0) long after,
            @QueryParam("limit") @DefaultValue("500") @Min(1) @Max(MOST) int limit) {
        List<FeedEvent> events = desk.withHandle(handle -> handle.createQuery("""
                SELECT sequence, id, type, on_day, data FROM feed.outbox WHERE sequence > :after
                ORDER BY sequence LIMIT :limit""")
                .bind("after", after).bind("limit", limit)
                .map((row, context) -> new FeedEvent(row.getLong("sequence"), "1.0", row.getString("id"),
                        "/feedback-service", row.getString("type"), row.getString("on_day") + "T00:00:00Z",
                        "application/json", row.getString("data")))
                .list());
        return new FeedPage(events, events.isEmpty() ? after : events.getLast().sequence());
    }
}
