package io.candor.insight.usage.otlp;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.Message;
import com.google.protobuf.util.JsonFormat;

import io.candor.insight.problem.ProblemDetail;
import io.candor.insight.problem.ProblemException;
import io.candor.insight.problem.ProblemType;

/** The two forms of an OTLP message over HTTP; an answer has the form of its request. */
enum Encoding {

    JSON {

        @Override
        void read(byte[] body, Message.Builder into) {
            String text = text(body);
            checkForm(text);
            try {
                PARSER.merge(text, into);
            } catch (InvalidProtocolBufferException e) {
                // Its words quote the body, which may hold a prompt.
                throw unreadable("The body is JSON, but not of an OTLP export: some field has a value of another kind.");
            }
        }
    },

    PROTOBUF {

        @Override
        void read(byte[] body, Message.Builder into) {
            try {
                into.mergeFrom(body);
            } catch (InvalidProtocolBufferException e) {
                throw unreadable("The body is no protobuf message of an OTLP export.");
            }
        }
    };

    private static final JsonFormat.Parser PARSER = JsonFormat.parser().ignoringUnknownFields();
    private static final JsonFormat.Printer PRINTER = JsonFormat.printer().omittingInsignificantWhitespace();
    private static final JsonMapper STRICT = new JsonMapper();

    /** @throws ProblemException BAD_REQUEST, with the line of a fault in JSON */
    abstract void read(byte[] body, Message.Builder into);

    static String json(Message message) {
        try {
            return PRINTER.print(message);
        } catch (InvalidProtocolBufferException e) {
            throw new IllegalStateException("an answer of ours has a JSON form", e);
        }
    }

    private static String text(byte[] body) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
        } catch (CharacterCodingException e) {
            throw unreadable("The body is not UTF-8.");
        }
    }

    /** The reader of messages takes what is nearly JSON, and does not say where a fault lies. */
    private static void checkForm(String text) {
        try (JsonParser parser = STRICT.createParser(text)) {
            while (parser.nextToken() != null) {
                // Only its form counts.
            }
        } catch (StreamReadException e) {
            throw new ProblemException(ProblemType.BAD_REQUEST, "The body is no JSON.", List.of(ProblemDetail.atLine(
                    e.getLocation().getLineNr(), "column " + e.getLocation().getColumnNr(), null, "unreadable", "is no JSON")));
        } catch (IOException e) {
            throw new IllegalStateException("text in memory is always there", e);
        }
    }

    private static ProblemException unreadable(String detail) {
        return new ProblemException(ProblemType.BAD_REQUEST, detail);
    }
}
