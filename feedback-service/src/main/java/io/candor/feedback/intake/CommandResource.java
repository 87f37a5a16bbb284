package io.candor.feedback.intake;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

import io.candor.feedback.post.At;
import io.candor.feedback.post.Post;

/** Corrections and erasures from receipts: sealed, without a token, all of one size. */
@Path("/api/intake/v1/commands")
@Tag(name = "intake")
@At(Post.INTAKE)
public class CommandResource {

    private final SealedCommands commands;
    private final Door door;

    @Inject
    CommandResource(SealedCommands commands, Door door) {
        this.commands = commands;
        this.door = door;
    }

    @POST
    @PermitAll
    @Operation(operationId = "sendCommand", summary = "Hand in a sealed correction or erasure; applied within twelve hours")
    public RestResponse<SealedCommands.CommandTaken> send(@NotNull @Valid SealedCommands.SealedCommand command,
            HttpHeaders headers) {
        door.refuseCredentials(headers);
        return ResponseBuilder.ok(commands.take(command)).header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("Referrer-Policy", "no-referrer").build();
    }
}
