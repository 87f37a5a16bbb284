package io.candor.local.respondent;

import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** What a respondent needs of the published key log. */
public final class KeyListReader {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonNode list;

    private KeyListReader(JsonNode list) {
        this.list = list;
    }

    /**
     * The list of a wave in the published log.
     *
     * @throws IllegalArgumentException when the log holds none of that wave
     */
    public static KeyListReader of(JsonNode published, String waveId) {
        for (JsonNode entry : published.path("open")) {
            JsonNode list = parsed(entry.path("list").asText());
            if (list.path("wave").asText().equals(waveId)) {
                return new KeyListReader(list);
            }
        }
        throw new IllegalArgumentException("the key log holds no open wave " + waveId);
    }

    /** The moduli of a label, ordinal 1 first. */
    public List<byte[]> moduli(String label) {
        for (JsonNode each : list.path("labels")) {
            if (each.path("label").asText().equals(label)) {
                List<byte[]> moduli = new ArrayList<>();
                each.path("keys").forEach(key -> moduli.add(bytes(key)));
                return moduli;
            }
        }
        throw new IllegalArgumentException("the key list holds no label " + label);
    }

    /** The moduli of a label's usage bands by name, empty where it has none. */
    public Map<String, byte[]> bands(String label) {
        Map<String, byte[]> bands = new LinkedHashMap<>();
        for (JsonNode each : list.path("labels")) {
            if (each.path("label").asText().equals(label)) {
                each.path("bands").forEach(band -> bands.put(band.path("band").asText(), bytes(band.path("key"))));
            }
        }
        return bands;
    }

    public byte[] sealingKey() {
        return bytes(list.path("sealing").path("key"));
    }

    public int paddedSize() {
        return list.path("sealing").path("size").asInt();
    }

    private static byte[] bytes(JsonNode base64) {
        return Base64.getUrlDecoder().decode(base64.asText());
    }

    private static JsonNode parsed(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException("the key list is no JSON", broken);
        }
    }
}
