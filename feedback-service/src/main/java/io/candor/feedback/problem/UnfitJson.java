package io.candor.feedback.problem;

import java.util.List;

import jakarta.annotation.Priority;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;

/** Says where a JSON body is wrong and why, in words of ours: the library's name classes and quote input. */
@Provider
@Priority(1)
class UnfitJson implements ExceptionMapper<MismatchedInputException> {

    @Override
    public Response toResponse(MismatchedInputException unfit) {
        return ProblemMapper.response(ProblemType.MALFORMED_INPUT, "The JSON does not have the form that is taken here.",
                List.of(fault(unfit)));
    }

    /** Field, line and reason of what a JSON reader refused. */
    static Fault fault(JsonProcessingException refused) {
        Long line = refused.getLocation() == null ? null : (long) refused.getLocation().getLineNr();
        String field = refused instanceof JsonMappingException mapping ? pointer(mapping) : null;
        return new Fault(line, field, null, reason(refused));
    }

    private static String reason(JsonProcessingException refused) {
        return switch (refused) {
            case UnrecognizedPropertyException unknown -> "is not known here";
            case InvalidFormatException format when format.getTargetType().isEnum() -> "is none of "
                    + List.of(format.getTargetType().getEnumConstants());
            case InvalidFormatException format when format.getTargetType() == String.class -> "holds the character U+0000";
            case InvalidFormatException format -> "is not of the form that is taken here (a date is written 2026-11-25)";
            case MismatchedInputException unfit -> "is not of the kind that is taken here";
            case JsonParseException broken -> "is not JSON from here on";
            default -> "cannot be read";
        };
    }

    private static String pointer(JsonMappingException unfit) {
        StringBuilder pointer = new StringBuilder();
        unfit.getPath().forEach(step -> pointer.append(pointer.isEmpty() || step.getFieldName() == null ? "" : ".")
                .append(step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName()));
        return pointer.isEmpty() ? "body" : pointer.toString();
    }
}
