package io.candor.feedback.directory;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import io.candor.feedback.identity.SignedIn;
import io.candor.feedback.post.At;
import io.candor.feedback.post.Post;
import io.candor.feedback.post.PostSettings;
import io.quarkus.security.Authenticated;

/** Who the signed-in person is to Candor. */
@Path("/api/feedback/v1/me")
@Tag(name = "directory")
@At(Post.DESK)
public class MeResource {

    private final Directory directory;
    private final SignedIn login;
    private final PostSettings settings;
    private final Clock clock;
    private final ZoneId zone;

    @Inject
    MeResource(Directory directory, SignedIn login, PostSettings settings, Clock clock, ZoneId zone) {
        this.directory = directory;
        this.login = login;
        this.settings = settings;
        this.clock = clock;
        this.zone = zone;
    }

    /**
     * The log-in and, where the directory knows it, the person.
     *
     * @param matched false: this person can answer nothing until the directory is mended
     * @param demo everything here is synthetic
     */
    public record Me(String name, List<String> roles, boolean matched, Directory.@Nullable Employee employee,
            boolean demo) {
    }

    @GET
    @Authenticated
    @Operation(operationId = "whoAmI", summary = "The signed-in person, their roles and their unit")
    public Me me() {
        Directory.Employee employee = directory.find(login, LocalDate.now(clock.withZone(zone))).orElse(null);
        return new Me(login.name(), login.roles().stream().sorted().toList(), employee != null, employee,
                settings.demo());
    }
}
