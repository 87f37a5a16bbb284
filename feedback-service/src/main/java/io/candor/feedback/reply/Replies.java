package io.candor.feedback.reply;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

import io.candor.feedback.identity.Role;
import io.candor.feedback.identity.SignedIn;
import io.candor.feedback.post.DatabaseOf;
import io.candor.feedback.post.Post;
import io.candor.feedback.problem.Fault;
import io.candor.feedback.problem.ProblemException;
import io.candor.feedback.problem.ProblemType;
import io.candor.feedback.reply.RepliedComments.RepliedComment;

/** What readers wrote to a comment's author and what came back. */
@ApplicationScoped
class Replies {

    static final int LONGEST = 2_000;
    static final int TURNS = 3;
    static final Duration PAUSE = Duration.ofHours(24);

    private final Jdbi desk;
    private final RepliedComments comments;
    private final Clock clock;
    private final ZoneId zone;

    @Inject
    Replies(@DatabaseOf(Post.DESK) Jdbi desk, RepliedComments comments, Clock clock, ZoneId zone) {
        this.desk = desk;
        this.comments = comments;
        this.clock = clock;
        this.zone = zone;
    }

    /** Who spoke. */
    enum Speaker {
        reader,
        author
    }

    /**
     * One turn.
     *
     * @param writer the reader's name; null for an author, and for everybody but the auditor
     */
    record Turn(int turn, Speaker from, String text, LocalDate day, @Nullable String writer) {
    }

    /**
     * A conversation so far.
     *
     * @param left turns that may still be taken, authors' included
     * @param nextAt when a reader may write next; null when that is now, or when no turn is left
     */
    record Conversation(List<Turn> turns, int left, @Nullable Instant nextAt) {
    }

    private record Spoken(UUID id, int turn, Speaker from, String text, Instant at) {
    }

    @Transactional
    Conversation of(SignedIn login, UUID commentId) {
        return desk.withHandle(handle -> shown(handle, login, spoken(handle, comments.find(handle, login, commentId))));
    }

    /**
     * Takes a reader's turn.
     *
     * @throws ProblemException NOT_FOUND, OWN_UNIT, INVALID_INPUT, REPLY_TOO_SOON or CONVERSATION_OVER
     */
    @Transactional
    Conversation write(SignedIn login, UUID commentId, String text) {
        String words = words(text);
        return desk.withHandle(handle -> {
            RepliedComment comment = comments.find(handle, login, commentId);
            handle.execute("SELECT pg_advisory_xact_lock(hashtext('release.reply'))");
            List<Spoken> before = spoken(handle, comment);
            refuseOutOfTurn(before);
            UUID id = UUID.randomUUID();
            handle.createUpdate("""
                    INSERT INTO release.reply (id, wave_id, receipt_id, turn, speaker, body, spoken_at)
                    VALUES (:id, :wave, :receipt, :turn, 'reader', :text, :now)""")
                    .bind("id", id).bind("wave", comment.waveId()).bind("receipt", comment.receiptId())
                    .bind("turn", before.size() + 1).bind("text", words).bind("now", clock.instant()).execute();
            handle.createUpdate("INSERT INTO desk.reply_writer (reply_id, writer) VALUES (:id, :writer)").bind("id", id)
                    .bind("writer", login.name()).execute();
            return shown(handle, login, spoken(handle, comment));
        });
    }

    private void refuseOutOfTurn(List<Spoken> before) {
        if (before.size() >= TURNS) {
            throw new ProblemException(ProblemType.CONVERSATION_OVER, "Three turns were taken; no more are possible.");
        }
        Instant next = nextAt(before);
        if (next != null) {
            throw new ProblemException(ProblemType.REPLY_TOO_SOON, "The next reply is possible from " + next + " on.",
                    List.of(Fault.at("nextAt", next.toString(), "a day passes between two turns")));
        }
    }

    private @Nullable Instant nextAt(List<Spoken> before) {
        if (before.isEmpty() || before.size() >= TURNS) {
            return null;
        }
        Instant next = before.getLast().at().plus(PAUSE);
        return next.isAfter(clock.instant()) ? next : null;
    }

    private Conversation shown(Handle handle, SignedIn login, List<Spoken> spoken) {
        boolean auditor = login.roles().contains(Role.AUDITOR);
        return new Conversation(spoken.stream()
                .map(turn -> new Turn(turn.turn(), turn.from(), turn.text(), LocalDate.ofInstant(turn.at(), zone),
                        auditor ? writer(handle, turn) : null))
                .toList(), TURNS - spoken.size(), nextAt(spoken));
    }

    private static @Nullable String writer(Handle handle, Spoken turn) {
        return handle.createQuery("SELECT writer FROM desk.reply_writer WHERE reply_id = :id").bind("id", turn.id())
                .mapTo(String.class).findOne().orElse(null);
    }

    private static List<Spoken> spoken(Handle handle, RepliedComment comment) {
        return handle.createQuery("""
                SELECT id, turn, speaker, body, spoken_at FROM release.reply
                WHERE wave_id = :wave AND receipt_id = :receipt ORDER BY turn""")
                .bind("wave", comment.waveId()).bind("receipt", comment.receiptId())
                .map((row, context) -> new Spoken(row.getObject("id", UUID.class), row.getInt("turn"),
                        Speaker.valueOf(row.getString("speaker")), row.getString("body"),
                        row.getTimestamp("spoken_at").toInstant()))
                .list();
    }

    private static String words(String text) {
        String words = text.replace("\r\n", "\n").strip();
        if (words.isEmpty()) {
            throw new ProblemException(ProblemType.INVALID_INPUT, "A reply needs words.",
                    List.of(Fault.at("text", null, "is empty")));
        }
        if (words.chars().anyMatch(letter -> Character.isISOControl(letter) && letter != '\n' && letter != '\t')) {
            throw new ProblemException(ProblemType.INVALID_INPUT, "A reply is plain text.",
                    List.of(Fault.at("text", null, "holds a control character")));
        }
        return words;
    }
}
