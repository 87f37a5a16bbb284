package io.candor.feedback.problem;

import java.io.IOException;
import java.util.List;

import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;

import io.quarkus.jackson.ObjectMapperCustomizer;

/** The character U+0000 is in no name or text, and PostgreSQL stores none: refused where it comes in. */
final class NoNullCharacter {

    private NoNullCharacter() {
    }

    /** In addresses. */
    @Provider
    static class InAddresses implements ContainerRequestFilter {
        @Override
        public void filter(ContainerRequestContext request) {
            boolean inPath = request.getUriInfo().getPath().indexOf('\0') >= 0;
            if (inPath || request.getUriInfo().getQueryParameters().values().stream().flatMap(List::stream)
                    .anyMatch(value -> value.indexOf('\0') >= 0)) {
                throw new ProblemException(ProblemType.MALFORMED_INPUT, "The address holds the character U+0000.",
                        List.of(Fault.at(inPath ? "path" : "query", null, "holds the character U+0000")));
            }
        }
    }

    /** In JSON strings that become text of ours. */
    @Singleton
    static class InJson implements ObjectMapperCustomizer {
        @Override
        public void customize(ObjectMapper mapper) {
            mapper.registerModule(new SimpleModule().addDeserializer(String.class, new RefusingStringDeserializer()));
        }
    }

    private static final class RefusingStringDeserializer extends StringDeserializer {

        private static final long serialVersionUID = 1L;

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            String text = super.deserialize(parser, context);
            return text.indexOf('\0') < 0 ? text
                    : (String) context.handleWeirdStringValue(String.class, "", "holds the character U+0000");
        }
    }
}
