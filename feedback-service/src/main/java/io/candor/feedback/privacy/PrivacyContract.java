package io.candor.feedback.privacy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * What a campaign promises everybody it asks. Shown before the first question, hashed into every key list, frozen when the
 * campaign's first wave opens; a looser one needs another campaign.
 *
 * @param ordinals reports one person may send in a wave; only the first counts as a person
 * @param retentionMonths after which released answers are erased
 * @param theatreReaders roles that see a cell called <em>figure shaped by the target</em>
 * @param theatreBelowTwenty whether such a cell is shown below 20 people, which takes a works agreement
 * @param bandTarget the adoption target whose usage bands people may add to an answer; null, and then absent from the text,
 *        where none are offered
 */
@JsonPropertyOrder({ "v", "campaign", "levels", "floors", "blocks", "ordinals", "retentionMonths", "erasureHours",
        "correctionHours", "scoreReaders", "commentReaders", "theatreReaders", "theatreBelowTwenty", "bandTarget" })
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PrivacyContract(int v, String campaign, Levels levels, People floors, String blocks, int ordinals,
        int retentionMonths, int erasureHours, int correctionHours, List<String> scoreReaders,
        List<String> commentReaders, List<String> theatreReaders, boolean theatreBelowTwenty,
        @Nullable String bandTarget) {

    private static final ObjectMapper TEXT = new ObjectMapper();

    /** Who may read scores and comments; the operations that show them admit these roles and no other. */
    private static final List<String> READERS = List.of("reader", "unit-lead", "auditor");

    /** Reports one person may send in a wave at most. */
    public static final int MOST_ORDINALS = 5;

    /** A floor above this would hide everything for ever. */
    public static final int HIGHEST_FLOOR = 1_000;

    public PrivacyContract {
        scoreReaders = scoreReaders == null ? List.of() : List.copyOf(scoreReaders);
        commentReaders = commentReaders == null ? List.of() : List.copyOf(commentReaders);
        theatreReaders = theatreReaders == null ? List.of() : List.copyOf(theatreReaders);
    }

    /** How answers of each door are kept. */
    public record Levels(Level web, Level bot, Level imported) {
    }

    /** The fewest people for each thing; constants of the code, repeated here so that they are signed. */
    public record People(int invited, int batch, int label, int score, int comment, int verdict, int cross) {
        public static final People FLOORS = new People(Floors.GROUP, Floors.GROUP, Floors.SCORE, Floors.SCORE, Floors.GROUP,
                Floors.GROUP, Floors.GROUP);
    }

    /** The contract of a campaign whose author declared nothing else. */
    public static PrivacyContract usual(String campaign, int ordinals) {
        return new PrivacyContract(1, campaign, new Levels(Level.ANONYMOUS, Level.CONFIDENTIAL, Level.CONFIDENTIAL),
                People.FLOORS,
                "The invited are split into groups of at least ten, fixed for a period of four weeks; a smaller unit joins its "
                        + "smallest neighbour and the group carries both names.",
                ordinals, 24, 24, 12, READERS, READERS,
                List.of("reader", "auditor"), false, null);
    }

    /** The same contract with usage bands of a target. */
    public PrivacyContract withBands(String target) {
        return new PrivacyContract(v, campaign, levels, floors, blocks, ordinals, retentionMonths, erasureHours,
                correctionHours, scoreReaders, commentReaders, theatreReaders, theatreBelowTwenty, target);
    }

    /** Reads a contract's text. */
    public static PrivacyContract of(String text) {
        try {
            return TEXT.readValue(text, PrivacyContract.class);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException(damaged);
        }
    }

    /** The exact text that is hashed, signed and shown. */
    public String text() {
        try {
            return TEXT.writeValueAsString(this);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** SHA-256 of a contract's text, base64url. */
    public static String hash(String text) {
        try {
            return Base64.getUrlEncoder().withoutPadding().encodeToString(
                    MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
