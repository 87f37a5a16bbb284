package io.candor.insight.feed;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.candor.insight.feedback.ClosedWave;
import io.candor.insight.feedback.OpenedWave;
import io.candor.insight.feedback.ReleasedComment;
import io.candor.insight.feedback.ReleasedResponse;
import io.candor.insight.feedback.UnitVersion;

/** Turns the envelope's JSON into an {@link IncomingEvent}. */
@ApplicationScoped
class EventReader {

    private final ObjectMapper mapper;

    EventReader(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /** @throws UnreadableEventException for a known type whose fields are not what the contract says */
    IncomingEvent read(JsonNode event) {
        long sequence = event.path("sequence").asLong();
        String type = event.path("type").asText();
        if (sequence < 1 || type.isEmpty()) {
            throw new UnreadableEventException("An event without sequence or type");
        }
        return switch (type) {
            case "response.released" ->
                new IncomingEvent.ResponseReleased(sequence, bind(event, type, ReleasedResponse.class));
            case "comment.released" -> new IncomingEvent.CommentReleased(sequence, bind(event, type, ReleasedComment.class));
            case "response.erased" ->
                new IncomingEvent.ResponseErased(sequence, bind(event, type, IncomingEvent.Erasure.class));
            case "comment.erased" ->
                new IncomingEvent.CommentErased(sequence, bind(event, type, IncomingEvent.Erasure.class));
            case "wave.opened" -> new IncomingEvent.WaveOpened(sequence, bind(event, type, OpenedWave.class));
            case "wave.closed" -> new IncomingEvent.WaveClosed(sequence, bind(event, type, ClosedWave.class));
            case "unit.changed" -> new IncomingEvent.UnitChanged(sequence, bind(event, type, UnitVersion.class));
            default -> new IncomingEvent.Unknown(sequence, type);
        };
    }

    private <T extends Record> T bind(JsonNode event, String type, Class<T> shape) {
        String unreadable = "Event %d of type %s does not fit the contract: ".formatted(event.path("sequence").asLong(), type);
        try {
            T data = mapper.treeToValue(event.path("data"), shape);
            ContractFields.missing(data).ifPresent(field -> {
                throw new UnreadableEventException(unreadable + field + " is missing");
            });
            return data;
        } catch (JsonProcessingException e) {
            // The cause would quote the event, and an event may hold people's words.
            throw new UnreadableEventException(unreadable + e.getClass().getSimpleName());
        }
    }
}
