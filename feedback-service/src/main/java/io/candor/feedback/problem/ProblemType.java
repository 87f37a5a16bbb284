package io.candor.feedback.problem;

/** The closed list of what can be wrong with a request; {@code code} is the constant in lower case with hyphens. */
public enum ProblemType {
    NOT_FOUND(404, "Not found"),
    MALFORMED_INPUT(400, "The input cannot be read"),
    INVALID_INPUT(422, "The input breaks a rule"),
    INVALID_ANSWERS(422, "The answers break the survey's rules"),
    UNSUPPORTED_CONTENT(415, "This content type is not taken here"),
    TOO_LARGE(413, "The input is too large"),
    NOT_IN_DIRECTORY(403, "This log-in is not in the company's directory"),
    NOT_INVITED(403, "This person is not invited"),
    TOKEN_REFUSED(403, "The token is not valid for this wave"),
    CREDENTIALS_REFUSED(400, "Answers are taken without credentials"),
    WAVE_CLOSED(409, "The wave is closed"),
    WAVE_EXISTS(409, "The wave exists already"),
    WAVE_IN_THE_PAST(422, "A past week cannot be opened"),
    TOO_FEW_PEOPLE(409, "Too few people to protect anyone"),
    LEVEL_ALREADY_CHOSEN(409, "One person answers a wave at one level"),
    EARLIER_THAN_KNOWN(409, "The directory already knows a later day"),
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
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
