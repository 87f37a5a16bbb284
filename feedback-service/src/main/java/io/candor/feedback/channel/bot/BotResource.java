package io.candor.feedback.channel.bot;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import io.candor.feedback.identity.Role;
import io.candor.feedback.post.At;
import io.candor.feedback.post.Post;

/** The door for chat bots. */
@Path("/api/feedback/v1/bot")
@Tag(name = "bot")
@At(Post.DESK)
public class BotResource {

    private final BotResponses responses;

    @Inject
    BotResource(BotResponses responses) {
        this.responses = responses;
    }

    @GET
    @Path("/waves")
    @RolesAllowed(Role.BOT)
    @Operation(operationId = "listBotWaves", summary = "Open waves with their questions")
    public BotResponses.BotWaves waves() {
        return responses.waves();
    }

    @POST
    @Path("/responses")
    @RolesAllowed(Role.BOT)
    @Operation(operationId = "submitBotResponse", summary = "A person's answers, collected in chat; confidential")
    public RestResponse<BotResponses.Taken> submit(@HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid BotResponses.BotResponse response) {
        return RestResponse.status(RestResponse.Status.ACCEPTED, responses.take(key, response));
    }
}
