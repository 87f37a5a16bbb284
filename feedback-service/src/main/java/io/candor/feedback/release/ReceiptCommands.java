package io.candor.feedback.release;

import java.io.IOException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

import com.fasterxml.jackson.databind.ObjectMapper;

import io.candor.feedback.feed.Outbox;
import io.candor.feedback.feed.Outbox.Event;
import io.candor.feedback.post.DatabaseOf;
import io.candor.feedback.post.Post;
import io.candor.feedback.sealing.CommandSeal;
import io.candor.feedback.sealing.SealingKeyPair;

/**
 * Unseals the commands that came since the last job and applies them in one transaction: rows of touched waves are written
 * anew in another order, the events that told them are emptied, new ones tell what changed. A command that fits no part is
 * dropped without a trace.
 */
@ApplicationScoped
class ReceiptCommands {

    private final Jdbi release;
    private final CommandKeys keys;
    private final PartRewriting parts;
    private final Outbox outbox;
    private final ObjectMapper json;
    private final Clock clock;
    private final ZoneId zone;
    private final SecureRandom random = new SecureRandom();

    @Inject
    ReceiptCommands(@DatabaseOf(Post.RELEASE) Jdbi release, CommandKeys keys, PartRewriting parts, Outbox outbox,
            ObjectMapper json, Clock clock, ZoneId zone) {
        this.release = release;
        this.keys = keys;
        this.parts = parts;
        this.outbox = outbox;
        this.json = json;
        this.clock = clock;
        this.zone = zone;
    }

    private record Sealed(UUID keyId, byte[] bytes) {
    }

    /**
     * Applies what is waiting and changes the command key.
     *
     * @return how many commands changed something
     */
    @Transactional
    int apply() {
        return release.withHandle(handle -> {
            Map<UUID, SealingKeyPair> held = keys.withdraw(handle);
            handle.execute("LOCK TABLE intake.command IN ACCESS EXCLUSIVE MODE");
            List<Command> commands = new ArrayList<>();
            for (Sealed sealed : waiting(handle)) {
                SealingKeyPair key = held.get(sealed.keyId());
                if (key != null) {
                    CommandSeal.open(key, sealed.bytes()).ifPresent(bytes -> commands.addAll(read(bytes)));
                }
            }
            Collections.shuffle(commands, random);
            int applied = apply(handle, commands);
            handle.execute("TRUNCATE intake.command");
            keys.offer(handle);
            return applied;
        });
    }

    /**
     * Destroys the keys of earlier jobs: what is left of commands in WAL and backups opens no more. Called once a job is
     * committed, because a job that was undone needs its key again; and before one, for those a crash left behind.
     */
    void destroyOldKeys() {
        release.useHandle(keys::destroyWithdrawn);
    }

    /** Whether nothing waits and a key is offered. */
    boolean idle() {
        return release.withHandle(handle -> handle.createQuery("""
                SELECT EXISTS (SELECT 1 FROM intake.command_key) AND NOT EXISTS (SELECT 1 FROM intake.command)""")
                .mapTo(Boolean.class).one());
    }

    private int apply(Handle handle, List<Command> commands) {
        List<Event> events = new ArrayList<>();
        Set<String> waves = new HashSet<>();
        int applied = 0;
        for (Command command : commands) {
            PartRewriting.Outcome outcome = parts.apply(handle, command);
            if (outcome.applied()) {
                events.addAll(outcome.events());
                waves.add(command.wave());
                applied++;
            }
        }
        waves.forEach(wave -> parts.reshuffle(handle, wave));
        Collections.shuffle(events, random);
        outbox.append(handle, LocalDate.now(clock.withZone(zone)), events);
        return applied;
    }

    private List<Command> read(byte[] bytes) {
        try {
            return Command.of(json.readTree(bytes));
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    private static List<Sealed> waiting(Handle handle) {
        return handle.createQuery("SELECT key_id, sealed FROM intake.command")
                .map((row, context) -> new Sealed(row.getObject("key_id", UUID.class), row.getBytes("sealed"))).list();
    }
}
