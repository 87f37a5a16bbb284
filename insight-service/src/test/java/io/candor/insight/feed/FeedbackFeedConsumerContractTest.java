package io.candor.insight.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.ws.rs.GET;

import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

import io.candor.insight.feedback.ClosedWave;
import io.candor.insight.feedback.Level;
import io.candor.insight.feedback.OpenedWave;
import io.candor.insight.feedback.ReleasedComment;
import io.candor.insight.feedback.ReleasedResponse;
import io.candor.insight.feedback.UnitVersion;

/**
 * What this service needs of the feed, derived from the records that read it. The committed file is the contract; the
 * provider verifies that it sends all of it. Set {@code CANDOR_WRITE_CONTRACT=1} to write it anew.
 */
class FeedbackFeedConsumerContractTest {

    private static final Path CONTRACT = Path.of("../feedback-service/src/test/resources/contract/feed-v1.json");

    private static final Map<String, Class<?>> READ = new LinkedHashMap<>();
    static {
        READ.put("response.released", ReleasedResponse.class);
        READ.put("comment.released", ReleasedComment.class);
        READ.put("response.erased", IncomingEvent.Erasure.class);
        READ.put("comment.erased", IncomingEvent.Erasure.class);
        READ.put("wave.opened", OpenedWave.class);
        READ.put("wave.closed", ClosedWave.class);
        READ.put("unit.changed", UnitVersion.class);
    }

    private final ObjectMapper mapper = JsonMapper.builder().addModule(new JavaTimeModule())
            .enable(SerializationFeature.INDENT_OUTPUT).build();
    private final EventReader reader = new EventReader(mapper);

    @Test
    void committedContractSaysWhatTheCodeReads() throws IOException, NoSuchMethodException {
        String needed = mapper.writeValueAsString(contract()) + "\n";
        if (System.getenv("CANDOR_WRITE_CONTRACT") != null) {
            Files.createDirectories(CONTRACT.getParent());
            Files.writeString(CONTRACT, needed);
        }
        assertThat(CONTRACT).content().isEqualTo(needed);
    }

    @Test
    void readsEveryExampleOfTheContract() throws IOException {
        for (JsonNode example : mapper.readTree(CONTRACT.toFile()).path("examples")) {
            assertThat(reader.read(example)).as(example.path("type").asText())
                    .isNotInstanceOf(IncomingEvent.Unknown.class);
        }
        assertThat(mapper.readTree(CONTRACT.toFile()).path("examples")).hasSameSizeAs(READ.keySet());
    }

    @Test
    void skipsFieldsItDoesNotKnow() throws IOException {
        for (JsonNode example : mapper.readTree(CONTRACT.toFile()).path("examples")) {
            ((ObjectNode) example).put("later", 1);
            ((ObjectNode) example.path("data")).put("later", true);
            assertThat(reader.read(example)).isNotInstanceOf(IncomingEvent.Unknown.class);
        }
    }

    @Test
    void countsATypeItDoesNotKnow() throws IOException {
        JsonNode event = mapper.readTree("{\"sequence\":7,\"type\":\"theme.named\",\"data\":{}}");
        assertThat(reader.read(event)).isEqualTo(new IncomingEvent.Unknown(7, "theme.named"));
    }

    @Test
    void stopsAtAKnownTypeThatDoesNotFitWithoutQuotingIt() throws IOException {
        JsonNode event = mapper.readTree(
                "{\"sequence\":7,\"type\":\"comment.released\",\"data\":{\"level\":\"whispered\",\"text\":\"secret words\"}}");
        assertThatThrownBy(() -> reader.read(event)).isInstanceOf(UnreadableEventException.class)
                .hasMessageContaining("7").message().doesNotContain("secret");
    }

    private JsonNode contract() throws NoSuchMethodException {
        ObjectNode contract = mapper.createObjectNode();
        contract.put("consumer", "insight-service").put("provider", "feedback-service");
        ObjectNode request = contract.putObject("request");
        request.put("method", FeedbackFeed.class.getDeclaredMethod("events", long.class, int.class)
                .getAnnotation(GET.class) == null ? "?" : "GET");
        request.put("path", FeedbackFeed.class.getAnnotation(jakarta.ws.rs.Path.class).value());
        ObjectNode query = request.putObject("query");
        for (var parameter : FeedbackFeed.class.getDeclaredMethod("events", long.class, int.class).getParameters()) {
            assertThat(parameter.isAnnotationPresent(RestQuery.class)).isTrue();
            query.put(parameter.getName(), "integer");
        }
        request.put("largestLimit", FeedReading.PAGE);
        request.put("role", "service");
        contract.set("response", shape(FeedPage.class));
        contract.putArray("rules")
                .add("events are ascending by sequence; next is the last sequence, or after when there are none")
                .add("a page shorter than limit ends the feed: every batch begun in it is complete")
                .add("wave.opened comes before the events of its wave; unit.changed before the wave.opened that needs it")
                .add("a label is one blockId of its wave or several joined by +");
        ObjectNode envelope = contract.putObject("envelope");
        envelope.put("sequence", "integer").put("type", "string").put("data", "object");
        ObjectNode types = contract.putObject("types");
        READ.forEach((type, shape) -> types.set(type, shape(shape)));
        contract.set("examples", examples());
        return contract;
    }

    private ObjectNode shape(Class<?> type) {
        ObjectNode shape = mapper.createObjectNode();
        for (RecordComponent component : type.getRecordComponents()) {
            shape.set(component.getName(), shape(component.getAnnotatedType()));
        }
        return shape;
    }

    /** A name of a JSON type, with a question mark where null may come; for lists of records, their shape in an array. */
    private JsonNode shape(AnnotatedType type) {
        if (type instanceof AnnotatedParameterizedType list) {
            return mapper.createArrayNode().add(shape(list.getAnnotatedActualTypeArguments()[0]));
        }
        Class<?> raw = (Class<?>) type.getType();
        if (raw.isRecord()) {
            return shape(raw);
        }
        return mapper.getNodeFactory().textNode(name(raw) + (type.isAnnotationPresent(Nullable.class) ? "?" : ""));
    }

    private static String name(Class<?> type) {
        return switch (type) {
            case Class<?> it when it == int.class || it == long.class || it == Integer.class -> "integer";
            case Class<?> it when it == boolean.class -> "boolean";
            case Class<?> it when it == LocalDate.class -> "date";
            case Class<?> it when it == OffsetDateTime.class -> "date-time";
            case Class<?> it when it == Level.class -> "anonymous|confidential";
            case Class<?> it when it == JsonNode.class -> "object";
            default -> "string";
        };
    }

    private JsonNode examples() {
        String wave = "\"wave\":\"ai-at-work-2026-W47\",\"period\":\"2026-P12\"";
        String released = "\"batch\":\"7f0c\"," + wave + ",\"level\":\"anonymous\",\"origin\":\"web\","
                + "\"label\":\"b-ledger@2026-P12\",\"person\":true,\"tool\":\"copilot\",\"useCase\":null";
        List<String> data = List.of(
                "{\"id\":\"r-1\",\"survey\":\"ai-at-work\",\"surveyVersion\":1," + released
                        + ",\"answers\":{\"tool\":\"copilot\",\"used\":\"yes\",\"usefulness\":1,\"netMinutes\":20,"
                        + "\"quality\":\"same\",\"withoutTarget\":\"yes\",\"obstacles\":[\"none\"]}}",
                "{\"id\":\"c-1\"," + released
                        + ",\"question\":\"comment\",\"text\":\"Reviews go faster.\",\"publishable\":true}",
                "{\"id\":\"r-1\"}",
                "{\"id\":\"c-1\"}",
                "{" + wave + ",\"survey\":\"ai-at-work\",\"week\":\"2026-W47\",\"opensAt\":\"2026-11-16T08:00:00+01:00\","
                        + "\"closesAt\":\"2026-11-22T23:59:59+01:00\",\"origin\":\"web\",\"blocks\":[{\"blockId\":"
                        + "\"b-ledger@2026-P12\",\"names\":[\"Ledger\"],\"unitIds\":[\"ledger\"],\"parentUnitId\":"
                        + "\"finance\",\"invited\":48}]}",
                "{" + wave + ",\"blocks\":[{\"blockId\":\"b-ledger@2026-P12\",\"label\":\"b-ledger@2026-P12\","
                        + "\"answered\":31,\"withheld\":false}],\"refused\":0}",
                "{\"unitId\":\"finance\",\"parentUnitId\":\"company\",\"name\":\"Finance\",\"validFrom\":\"2026-01-01\","
                        + "\"validTo\":null,\"headcount\":120}");
        var examples = mapper.createArrayNode();
        int sequence = 0;
        for (String type : READ.keySet()) {
            ObjectNode event = examples.addObject();
            event.put("sequence", ++sequence).put("specversion", "1.0").put("id", "e-" + sequence)
                    .put("source", "/feedback-service").put("type", type).put("time", "2026-11-23T00:00:00Z")
                    .put("datacontenttype", "application/json");
            try {
                event.set("data", mapper.readTree(data.get(sequence - 1)));
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
        return examples;
    }
}
