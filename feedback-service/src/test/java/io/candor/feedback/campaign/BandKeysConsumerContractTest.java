package io.candor.feedback.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

import jakarta.ws.rs.POST;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

import io.candor.feedback.campaign.BandKeysClient.AskedBlock;
import io.candor.feedback.campaign.BandKeysClient.BandKeys;
import io.candor.feedback.campaign.BandKeysClient.BandRequest;

/**
 * What this service asks insight-service for and reads of the answer, derived from the client itself. The committed file is the
 * contract; insight-service verifies that it takes the request and answers so. Set {@code CANDOR_WRITE_CONTRACT=1} to write it
 * anew.
 */
class BandKeysConsumerContractTest {

    private static final Path CONTRACT = Path.of("../insight-service/src/test/resources/contract/bands-v1.json");

    private final ObjectMapper mapper = JsonMapper.builder().addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS).enable(SerializationFeature.INDENT_OUTPUT).build();

    @Test
    void committedContractSaysWhatTheClientSendsAndReads() throws IOException, NoSuchMethodException {
        String needed = mapper.writeValueAsString(contract()) + "\n";
        if (System.getenv("CANDOR_WRITE_CONTRACT") != null) {
            Files.createDirectories(CONTRACT.getParent());
            Files.writeString(CONTRACT, needed);
        }
        assertThat(CONTRACT).content().isEqualTo(needed);
    }

    @Test
    void fieldsOfALaterVersionAreSkipped() throws IOException {
        BandKeys read = mapper.readValue("""
                {"later":1,"blocks":[{"blockId":"b","later":2,"bands":[{"band":"none","key":"AA","later":3}]}]}""",
                BandKeys.class);

        assertThat(read.blocks().getFirst().bands()).containsExactly(new BandKeysClient.BandKey("none", "AA"));
    }

    private JsonNode contract() throws NoSuchMethodException {
        ObjectNode contract = mapper.createObjectNode().put("consumer", "feedback-service").put("provider", "insight-service");
        ObjectNode request = contract.putObject("request");
        request.put("method", BandKeysClient.class.getDeclaredMethod("prepare", String.class, BandRequest.class)
                .isAnnotationPresent(POST.class) ? "POST" : "?");
        request.put("path", BandKeysClient.class.getAnnotation(jakarta.ws.rs.Path.class).value()).put("role", "service");
        request.set("example", mapper.valueToTree(new BandRequest("contract-target", "2024-P05",
                Instant.parse("2099-04-28T22:00:00Z"),
                List.of(new AskedBlock("b-ledger", List.of("company", "finance"), List.of("ledger"), 1.0,
                        IntStream.range(0, 24).mapToObj(person -> "K" + person).toList()),
                        new AskedBlock("b-tax", List.of("company", "finance"), List.of("tax"), null,
                                List.of("K100", "K101"))))));
        contract.set("response", shape(BandKeys.class));
        contract.putArray("rules").add("every block asked about is answered, in order; bands are empty or two and more")
                .add("a band has ten people or more, all of a block's no more than the block")
                .add("a key is an RSA modulus of 256 bytes, base64url without padding, no two alike")
                .add("the same request for a wave gets the same answer, another 409");
        return contract;
    }

    private JsonNode shape(Type type) {
        if (type instanceof ParameterizedType list) {
            return mapper.createArrayNode().add(shape(list.getActualTypeArguments()[0]));
        }
        Class<?> raw = (Class<?>) type;
        if (!raw.isRecord()) {
            return mapper.getNodeFactory().textNode(raw == int.class ? "integer" : "string");
        }
        ObjectNode shape = mapper.createObjectNode();
        for (RecordComponent component : raw.getRecordComponents()) {
            shape.set(component.getName(), shape(component.getGenericType()));
        }
        return shape;
    }
}
