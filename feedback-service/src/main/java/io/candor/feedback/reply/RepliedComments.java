package io.candor.feedback.reply;

import java.sql.Array;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

import io.candor.feedback.directory.Directory;
import io.candor.feedback.identity.Role;
import io.candor.feedback.identity.SignedIn;
import io.candor.feedback.problem.ProblemException;
import io.candor.feedback.problem.ProblemType;
import io.candor.feedback.sealing.ReplySeal;

/** Finds the comment a reader means, or says no in words that tell nothing about it. */
@ApplicationScoped
class RepliedComments {

    private final Directory directory;
    private final Clock clock;
    private final ZoneId zone;

    @Inject
    RepliedComments(Directory directory, Clock clock, ZoneId zone) {
        this.directory = directory;
        this.clock = clock;
        this.zone = zone;
    }

    /** A comment that takes replies. */
    record RepliedComment(String waveId, byte[] receiptId) {
    }

    private record Found(String waveId, String period, String label, byte @Nullable [] receiptId,
            byte @Nullable [] replyKey) {
    }

    /** @throws ProblemException NOT_FOUND, whatever the reason; OWN_UNIT for who leads the people it may come from */
    RepliedComment find(Handle handle, SignedIn login, UUID commentId) {
        Found found = handle.createQuery("""
                SELECT c.wave_id, w.period, c.label, c.receipt_id, c.reply_key
                FROM release.comment c JOIN desk.wave w USING (wave_id) WHERE c.id = :id AND c.publishable""")
                .bind("id", commentId)
                .map((row, context) -> new Found(row.getString(1), row.getString(2), row.getString(3), row.getBytes(4),
                        row.getBytes(5)))
                .findOne().orElseThrow(RepliedComments::none);
        Surroundings surroundings = surroundings(handle, found);
        if (!surroundings.within(login.units())) {
            throw none();
        }
        if (!login.roles().contains(Role.AUDITOR) && leads(handle, login, surroundings)) {
            throw new ProblemException(ProblemType.OWN_UNIT,
                    "You lead people this comment may come from; conversations with them are for readers outside.");
        }
        byte[] receiptId = found.receiptId();
        byte[] replyKey = found.replyKey();
        if (receiptId == null || replyKey == null || !ReplySeal.accepts(replyKey)) {
            throw none();
        }
        return new RepliedComment(found.waveId(), receiptId);
    }

    private static Surroundings surroundings(Handle handle, Found found) {
        return new Surroundings(handle.createQuery("""
                SELECT path, unit_ids FROM desk.block
                WHERE period = :period AND block_id = ANY(string_to_array(:label, '+'))""")
                .bind("period", found.period()).bind("label", found.label())
                .map((row, context) -> new Surroundings.Place(strings(row.getArray(1)), strings(row.getArray(2)))).list());
    }

    /** By grant, or because the directory names this person as somebody's manager there, now or ever. */
    private boolean leads(Handle handle, SignedIn login, Surroundings surroundings) {
        if (login.roles().contains(Role.UNIT_LEAD) && surroundings.touches(login.units())) {
            return true;
        }
        return directory.find(login, LocalDate.now(clock.withZone(zone))).map(person -> handle.createQuery("""
                SELECT EXISTS (SELECT 1 FROM desk.membership WHERE manager_id = :person AND unit_id = ANY(:units))""")
                .bind("person", person.employeeId()).bind("units", surroundings.unitIds().toArray(String[]::new))
                .mapTo(Boolean.class).one()).orElse(false);
    }

    private static ProblemException none() {
        return new ProblemException(ProblemType.NOT_FOUND, "No comment of this name takes replies.");
    }

    private static List<String> strings(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
