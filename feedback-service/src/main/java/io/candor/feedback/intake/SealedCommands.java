package io.candor.feedback.intake;

import java.util.Base64;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

import io.candor.feedback.post.DatabaseOf;
import io.candor.feedback.post.Post;
import io.candor.feedback.problem.Fault;
import io.candor.feedback.problem.ProblemException;
import io.candor.feedback.problem.ProblemType;
import io.candor.feedback.sealing.AnswerSeal;
import io.candor.feedback.sealing.CommandSeal;

/** Keeps sealed commands until release's next job. Their number is limited for the whole door: nobody is known here. */
@ApplicationScoped
class SealedCommands {

    private final Jdbi intake;
    private final Refusals refusals;

    @Inject
    SealedCommands(@DatabaseOf(Post.INTAKE) Jdbi intake, Refusals refusals) {
        this.intake = intake;
        this.refusals = refusals;
    }

    /**
     * A command as the browser sends it.
     *
     * @param keyId the command key it is sealed to, as the key log names it
     * @param sealed base64url, exactly one size
     */
    record SealedCommand(@NotNull UUID keyId, @NotNull String sealed) {
    }

    /** Taken; whether it fitted a part is told to nobody. */
    record CommandTaken(String state) {
    }

    /**
     * Takes a command.
     *
     * @throws ProblemException WRONG_SIZE, INVALID_INPUT, COMMAND_KEY_CHANGED or TOO_MANY_REFUSALS
     */
    @Transactional
    CommandTaken take(SealedCommand command) {
        byte[] sealed = bytes(command.sealed());
        refusals.countCommand();
        return intake.withHandle(handle -> {
            handle.createUpdate("INSERT INTO intake.command (key_id, sealed) VALUES (:key, :sealed)")
                    .bind("key", command.keyId()).bind("sealed", sealed).execute();
            refuseOldKey(handle, command.keyId());
            return new CommandTaken("accepted");
        });
    }

    /** Read after the insert took the lock that the job takes first: a key withdrawn meanwhile is seen here. */
    private static void refuseOldKey(Handle handle, UUID keyId) {
        boolean offered = handle.createQuery("SELECT EXISTS (SELECT 1 FROM intake.command_key WHERE key_id = :key)")
                .bind("key", keyId).mapTo(Boolean.class).one();
        if (!offered) {
            throw new ProblemException(ProblemType.COMMAND_KEY_CHANGED,
                    "The command key has changed; read the key log and seal again.");
        }
    }

    private static byte[] bytes(String text) {
        try {
            byte[] sealed = Base64.getUrlDecoder().decode(text);
            if (sealed.length == AnswerSeal.sealedBytes(CommandSeal.SIZE)) {
                return sealed;
            }
            throw new ProblemException(ProblemType.WRONG_SIZE, "A sealed command has exactly "
                    + AnswerSeal.sealedBytes(CommandSeal.SIZE) + " bytes.",
                    List.of(Fault.at("sealed", null, "has " + sealed.length + " bytes")));
        } catch (IllegalArgumentException malformed) {
            throw new ProblemException(ProblemType.INVALID_INPUT, "A field is not base64url.",
                    List.of(Fault.at("sealed", null, "is not base64url")));
        }
    }
}
