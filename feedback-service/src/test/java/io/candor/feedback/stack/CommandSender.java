package io.candor.feedback.stack;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jdbi.v3.core.Jdbi;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.candor.feedback.post.DatabaseOf;
import io.candor.feedback.post.Post;
import io.candor.feedback.sealing.CommandSeal;

/** Seals commands to the key of the moment and hands them in as nobody. */
@ApplicationScoped
public class CommandSender {

    private final Jdbi desk;

    @Inject
    CommandSender(@DatabaseOf(Post.DESK) Jdbi desk) {
        this.desk = desk;
    }

    /** The key changes with every job, so a browser may have to read it again. */
    public void send(ObjectNode command) {
        for (int attempt = 0; attempt < 20; attempt++) {
            int status = given().contentType("application/json").body(sealed(command)).post("/api/intake/v1/commands")
                    .statusCode();
            if (status == 200) {
                return;
            }
            assertThat(status).isEqualTo(409);
        }
        throw new AssertionError("the command key never stood still");
    }

    /** A command as a browser hands it in. */
    public Map<String, Object> sealed(ObjectNode command) {
        return desk.withHandle(handle -> handle.createQuery("SELECT key_id::text, public_key FROM intake.command_key")
                .map((row, context) -> Map.<String, Object> of("keyId", row.getString(1), "sealed",
                        Browsers.base64(CommandSeal.seal(row.getBytes(2),
                                command.toString().getBytes(StandardCharsets.UTF_8)))))
                .one());
    }
}
