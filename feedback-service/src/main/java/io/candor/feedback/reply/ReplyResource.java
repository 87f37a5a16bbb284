package io.candor.feedback.reply;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import io.candor.feedback.identity.Role;
import io.candor.feedback.identity.SignedIn;
import io.candor.feedback.post.At;
import io.candor.feedback.post.Post;

/** Conversations beside released comments. */
@Path("/api/feedback/v1/comments/{commentId}/replies")
@Tag(name = "reply")
@At(Post.DESK)
public class ReplyResource {

    private final Replies replies;
    private final SignedIn login;

    @Inject
    ReplyResource(Replies replies, SignedIn login) {
        this.replies = replies;
        this.login = login;
    }

    /** What a reader writes. */
    public record Reply(@NotNull @Size(max = Replies.LONGEST) String text) {
    }

    @GET
    @RolesAllowed({ Role.READER, Role.AUDITOR })
    @Operation(operationId = "readConversation", summary = "What readers wrote to a comment's author, and the answers")
    public Replies.Conversation read(@PathParam("commentId") UUID commentId) {
        return replies.of(login, commentId);
    }

    @POST
    @RolesAllowed(Role.READER)
    @Operation(operationId = "writeReply", summary = "Write to a comment's author; at most three turns, a day apart")
    public Replies.Conversation write(@PathParam("commentId") UUID commentId, @NotNull @Valid Reply reply) {
        return replies.write(login, commentId, reply.text());
    }
}
