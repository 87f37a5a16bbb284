package io.candor.local.demo;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import com.fasterxml.jackson.databind.JsonNode;

import io.candor.local.TokenEndpoint;

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
        try (ExecutorService pool = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Future<?>> submissions = new ArrayList<>();
            answers.forEach((person, answer) -> submissions.add(pool.submit(() -> submit(waveId, survey, person, answer))));
            for (Future<?> submission : submissions) {
                submission.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("a demo answer was not taken", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private void submit(String waveId, JsonNode survey, Person person, Answer answer) {
        String session = tokens.ofUser(person.logIn(), person.logIn(), "candor-cli");
        JsonNode issued = api.post(endpoints.feedback() + "/api/feedback/v1/waves/" + waveId + "/tokens", session, Map.of());
        JsonNode first = issued.get("tokens").get(0);
        String content = ApiClient.json(Map.of("surveyId", survey.get("surveyId").asText(), "surveyVersion",
                survey.get("surveyVersion").asInt(), "answers", answer.answers()));
        api.post(endpoints.intake() + "/api/intake/v1/submissions", null, Map.of("waveId", waveId, "label",
                issued.get("label").asText(), "ordinal", first.get("ordinal").asInt(), "token",
                first.get("token").asText(), "answer",
                Base64.getUrlEncoder().withoutPadding().encodeToString(content.getBytes(StandardCharsets.UTF_8))));
    }
}
