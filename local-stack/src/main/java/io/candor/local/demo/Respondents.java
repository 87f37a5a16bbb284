package io.candor.local.demo;

import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.candor.local.TokenEndpoint;
import io.candor.local.respondent.BlindToken;
import io.candor.local.respondent.KeyListReader;
import io.candor.local.respondent.SealedAnswer;

/** Demo people who answer a wave as a browser does: sign in, fetch tokens, hand the answer to the intake. */
final class Respondents {

    private static final int AT_ONCE = 6;

    private final DemoEndpoints endpoints;
    private final TokenEndpoint tokens;
    private final ApiClient api;

    Respondents(DemoEndpoints endpoints, TokenEndpoint tokens, ApiClient api) {
        this.endpoints = endpoints;
        this.tokens = tokens;
        this.api = api;
    }

    /** Each person answers once; handing in the same answer again replaces it. */
    void answer(String waveId, JsonNode survey, Map<Person, Answer> answers) {
        KeyListReader keys = KeyListReader.of(api.get(endpoints.feedback() + "/api/feedback/v1/key-log", null), waveId);
        try (ExecutorService pool = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Future<?>> submissions = new ArrayList<>();
            answers.forEach(
                    (person, answer) -> submissions.add(pool.submit(() -> submit(waveId, survey, keys, person, answer))));
            for (Future<?> submission : submissions) {
                submission.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("a demo answer was not taken: " + e.getCause(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private void submit(String waveId, JsonNode survey, KeyListReader keys, Person person, Answer answer) {
        String session = tokens.ofUser(person.logIn(), person.logIn(), "candor-cli");
        String label = invitation(waveId, session).get("block").get("blockId").asText();
        BlindToken token = BlindToken.forWave(waveId, keys.moduli(label).getFirst(),
                new Random((waveId + person.logIn()).hashCode()));
        JsonNode issued = api.post(endpoints.feedback() + "/api/feedback/v1/waves/" + waveId + "/tokens", session,
                Map.of("blinded", List.of(Map.of("ordinal", 1, "message", base64(token.blinded())))));
        byte[] signature = token.unblind(Base64.getUrlDecoder().decode(issued.at("/signatures/0/signature").asText()));
        ObjectNode content = ApiClient.object(Map.of("surveyId", survey.get("surveyId").asText(), "surveyVersion",
                survey.get("surveyVersion").asInt(), "answers", answer.answers()));
        Carried band = keys.bands(label).isEmpty() ? null : band(waveId, keys.bands(label), session, token, person);
        byte[] sealed = SealedAnswer.of(keys.sealingKey(), keys.paddedSize(),
                new SealedAnswer.Spending(waveId, label, 1, token.nonce(), signature), band == null ? null : band.band(),
                content);
        Map<String, Object> submission = new HashMap<>(Map.of("waveId", waveId, "label", label, "ordinal", 1, "nonce",
                base64(token.nonce()), "signature", base64(signature), "sealed", base64(sealed)));
        if (band != null) {
            submission.put("band", band);
        }
        api.post(endpoints.intake() + "/api/intake/v1/submissions", null, submission);
    }

    /** A usage band with its finished signature, as intake takes it. */
    private record Carried(String band, String signature) {
    }

    /** Every invited browser has its band signed for; three people of four add it. Who is in none is told so. */
    private @Nullable Carried band(String waveId, Map<String, byte[]> listed, String session, BlindToken token, Person person) {
        String wave = endpoints.insight() + "/api/insight/v1/waves/" + waveId;
        JsonNode own = api.find(wave + "/band", session);
        if (own == null) {
            return null;
        }
        Random random = new Random((waveId + person.logIn() + " band").hashCode());
        byte[] modulus = Objects.requireNonNull(listed.get(own.get("band").asText()), "a band that is not listed");
        BlindToken blinded = BlindToken.again(token.nonce(), waveId, modulus, random);
        JsonNode issued = api.post(wave + "/band-tokens", session, Map.of("blinded", base64(blinded.blinded())));
        return random.nextInt(4) == 0 ? null
                : new Carried(own.get("band").asText(),
                        base64(blinded.unblind(Base64.getUrlDecoder().decode(issued.get("signature").asText()))));
    }

    /** The invitation of the person whose session it is. */
    private JsonNode invitation(String waveId, String session) {
        for (JsonNode open : api.get(endpoints.feedback() + "/api/feedback/v1/waves/open", session).get("waves")) {
            if (open.get("waveId").asText().equals(waveId)) {
                return open;
            }
        }
        throw new IllegalStateException("not invited to " + waveId);
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
