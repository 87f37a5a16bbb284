package io.candor.insight.problem;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * One finding inside a problem: a field of a JSON body or query ({@code pointer}) or of an uploaded file ({@code line},
 * {@code field}).
 *
 * @param pointer
 *        RFC 6901 pointer into the body, or the name of the query parameter
 * @param line
 *        counted from 1, the header included
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProblemDetail(@Nullable String pointer, @Nullable Long line, @Nullable String field, @Nullable String value,
        String code, String detail) {

    public static ProblemDetail at(String pointer, String code, String detail) {
        return new ProblemDetail(pointer, null, null, null, code, detail);
    }

    public static ProblemDetail atLine(long line, String field, @Nullable String value, String code, String detail) {
        return new ProblemDetail(null, line, field, value, code, detail);
    }
}
