package io.candor.feedback.problem;

import java.net.URI;
import java.util.Locale;

/** The closed list of what can be wrong with a request; {@code code} is the constant in lower case with hyphens. */
public enum ProblemType {
    UNAUTHORIZED(401, "A valid access token is needed"),
    FORBIDDEN(403, "This role may not do that"),
    NOT_FOUND(404, "Not found"),
    METHOD_NOT_ALLOWED(405, "This address does not know that method"),
    INTERNAL_ERROR(500, "Something went wrong on our side"),
    MALFORMED_INPUT(400, "The input cannot be read"),
    INVALID_INPUT(422, "The input breaks a rule"),
    INVALID_ANSWERS(422, "The answers break the survey's rules"),
    UNSUPPORTED_CONTENT(415, "This content type is not taken here"),
    TOO_LARGE(413, "The input is too large"),
    NOT_IN_DIRECTORY(403, "This log-in is not in the company's directory"),
    NOT_INVITED(403, "This person is not invited"),
    TOKEN_ISSUED_ELSEWHERE(409, "The tokens were issued to another browser"),
    TOKEN_REFUSED(403, "The token is not valid for this wave"),
    CREDENTIALS_REFUSED(400, "Answers are taken without credentials"),
    TOO_MANY_REFUSALS(429, "Too many refused tokens"),
    WRONG_SIZE(422, "Sealed answers of a wave have one size"),
    COMMAND_KEY_CHANGED(409, "The command key has changed"),
    OWN_UNIT(403, "Who leads a unit does not talk to its authors"),
    REPLY_TOO_SOON(409, "A conversation pauses for a day between readers' turns"),
    CONVERSATION_OVER(409, "This conversation has had its three turns"),
    KEYS_NOT_READY(503, "Keys are still being made"),
    WAVE_CLOSED(409, "The wave is closed"),
    WAVE_EXISTS(409, "The wave exists already"),
    WAVE_IN_THE_PAST(422, "A past week cannot be opened"),
    TOO_FEW_PEOPLE(409, "Too few people to protect anyone"),
    LEVEL_ALREADY_CHOSEN(409, "One person answers a wave at one level"),
    CONTRACT_FROZEN(409, "The privacy contract is frozen"),
    EARLIER_THAN_KNOWN(409, "The directory already knows a later day"),
    MANY_WOULD_LEAVE(409, "Most of the company would leave"),
    ALREADY_IMPORTED(409, "This file was imported before"),
    SURVEY_DEFINITION_REFUSED(422, "The survey definition is outside the documented subset");

    private final int status;
    private final String title;

    ProblemType(int status, String title) {
        this.status = status;
        this.title = title;
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public URI uri() {
        return URI.create("https://candor.example/problems/" + code());
    }

    /** The type of what a framework reports by status alone. */
    static ProblemType ofStatus(int status) {
        return switch (status) {
            case 401 -> UNAUTHORIZED;
            case 403 -> FORBIDDEN;
            case 404 -> NOT_FOUND;
            case 405 -> METHOD_NOT_ALLOWED;
            case 413 -> TOO_LARGE;
            case 415 -> UNSUPPORTED_CONTENT;
            default -> status < 500 ? MALFORMED_INPUT : INTERNAL_ERROR;
        };
    }
}
