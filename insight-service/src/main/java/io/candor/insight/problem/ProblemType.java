package io.candor.insight.problem;

import java.net.URI;
import java.util.Locale;

/** The closed vocabulary of errors this API answers with. The slug is the problem's {@code code}. */
public enum ProblemType {

    BAD_REQUEST(400, "The request cannot be read"),
    VALIDATION_FAILED(400, "Some fields are not valid"),
    UNREADABLE_FILE(400, "The file cannot be read"),
    MAPPING_INVALID(400, "The column mapping does not fit"),
    UNKNOWN_SOURCE(400, "No importer for this source"),
    UNAUTHORIZED(401, "A valid access token is needed"),
    FORBIDDEN(403, "This role may not do that"),
    NOT_FOUND(404, "There is nothing here"),
    NO_BAND(404, "No usage band is offered to you in this wave"),
    METHOD_NOT_ALLOWED(405, "This address does not know that method"),
    NOT_ACCEPTABLE(406, "None of the accepted formats is offered"),
    CONFLICT(409, "Another change came first"),
    ALREADY_EXISTS(409, "It exists already"),
    WAVE_CLOSED(409, "The wave is closed"),
    TOKEN_ISSUED_ELSEWHERE(409, "The token was issued to another browser"),
    TOO_LARGE(413, "The body is larger than allowed"),
    UNSUPPORTED_MEDIA_TYPE(415, "This content type is not read here"),
    INTERNAL_ERROR(500, "Something went wrong on our side"),
    DIRECTORY_UNAVAILABLE(503, "The people directory does not answer"),
    TRY_AGAIN(503, "This cannot be done just now");

    private static final String BASE = "https://candor.example/problems/";

    private final int status;
    private final String title;

    ProblemType(int status, String title) {
        this.status = status;
        this.title = title;
    }

    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public URI uri() {
        return URI.create(BASE + slug());
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }

    /** The type of a problem the framework reports by status alone. */
    static ProblemType ofStatus(int status) {
        return switch (status) {
            case 401 -> UNAUTHORIZED;
            case 403 -> FORBIDDEN;
            case 404 -> NOT_FOUND;
            case 405 -> METHOD_NOT_ALLOWED;
            case 406 -> NOT_ACCEPTABLE;
            case 413 -> TOO_LARGE;
            case 415 -> UNSUPPORTED_MEDIA_TYPE;
            default -> status < 500 ? BAD_REQUEST : INTERNAL_ERROR;
        };
    }
}
