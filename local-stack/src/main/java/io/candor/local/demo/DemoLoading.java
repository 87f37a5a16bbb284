package io.candor.local.demo;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.candor.local.CannotStart;
import io.candor.local.Progress;
import io.candor.local.TokenEndpoint;

/** Hands the demo company to a running product through its public APIs. */
public final class DemoLoading {

    private static final String SURVEY = "ai-at-work";

    private final DemoCompany company;
    private final DemoEndpoints endpoints;
    private final LoadedSteps steps;
    private final Progress progress;
    private final ApiClient api = new ApiClient();
    private final TokenEndpoint tokens;

    private DemoLoading(LoadedSteps steps, DemoEndpoints endpoints, Progress progress) {
        this.company = DemoCompany.asOf(steps.day());
        this.endpoints = endpoints;
        this.steps = steps;
        this.progress = progress;
        this.tokens = new TokenEndpoint(endpoints.issuer());
    }

    /** The company an installation holds, or would be given today. */
    public static DemoCompany company(Path record, LocalDate today) {
        return DemoCompany.asOf(new LoadedSteps(record, today).day());
    }

    /**
     * Loads what the installation does not hold yet and waits until the board shows it.
     *
     * @param record the installation's note of what was loaded
     */
    public static void load(Path record, LocalDate today, DemoEndpoints endpoints, Progress progress) {
        DemoLoading loading = new DemoLoading(new LoadedSteps(record, today), endpoints, progress);
        try {
            loading.all();
        } catch (IllegalStateException | UncheckedIOException e) {
            throw new CannotStart("The demo company could not be loaded: " + e.getMessage()
                    + ". './candor up' goes on where it stopped, './candor up --fresh' starts over.", e);
        }
        if (DemoCalendar.of(today).thisMonday().isAfter(loading.company.calendar().thisMonday())) {
            progress.say("  The demo company was made for week " + loading.company.calendar().thisWeek()
                    + "; './candor up --fresh' makes one for this week.");
        }
    }

    private void all() {
        step("directory of 1,500 people", this::directory);
        step("tools, use cases, target", this::catalogue);
        step("privacy contract with usage bands", this::contract);
        step("usage of GitHub Copilot", this::copilot);
        step("usage of the chat assistant", () -> office(Tool.CHAT));
        step("usage of the meeting notes", () -> office(Tool.NOTES));
        step("what the tools cost", this::costs);
        step("outcomes of tasks", this::tasks);
        step("history of answers", this::history);
        step("last wave of the closed period", this::lateWave);
        step("this week's answers", this::thisWeek);
        step("the board shows it", () -> new BoardWatch(company.calendar(), endpoints, api).await(tokenOf("reader")));
    }

    private void step(String name, Runnable work) {
        if (!steps.done(name)) {
            progress.run("demo: " + name, () -> {
                work.run();
                steps.finished(name);
            });
        }
    }

    private void directory() {
        api.upload(feedback("/directory/imports?effective=" + company.calendar().founded()), tokenOf("admin"), "text/csv",
                company.directory());
    }

    private void catalogue() {
        String token = tokenOf("usage-admin");
        for (Tool tool : Tool.values()) {
            api.create(insight("/tools"), token, Map.of("id", tool.id(), "name", tool.title()));
        }
        for (UseCase useCase : UseCase.ALL) {
            api.create(insight("/use-cases"), token, useCase.toJson(company.calendar().founded()));
        }
        api.create(insight("/targets"), token,
                Map.of("targetId", "copilot-20", "name", "20 prompts a week", "tool", Tool.COPILOT.id(), "metric",
                        "human_prompts", "threshold", 20, "per", "week", "units", List.of(), "announced",
                        company.calendar().announced().toString(), "from", company.calendar().targetFrom().toString(),
                        "leaderboard", true));
    }

    /** The usual terms, and bands of the demo's target; a product that declares no contracts goes without. */
    private void contract() {
        String contract = feedback("/campaigns/" + SURVEY + "/contract");
        JsonNode current = api.find(contract, tokenOf("author"));
        if (current != null && current.get("terms") instanceof ObjectNode terms) {
            api.put(contract, tokenOf("author"), terms.put("bandTarget", "copilot-20"));
        }
    }

    private void copilot() {
        api.upload(insight("/usage/imports?source=github-copilot-users"), tokenOf("usage-admin"), "application/x-ndjson",
                company.copilotReport());
    }

    private void office(Tool tool) {
        api.uploadMapped(insight("/usage/imports?source=csv"), tokenOf("usage-admin"),
                new Multipart(tool.id() + ".csv", company.officeReport(tool), OfficeReport.mapping(tool)));
    }

    private void costs() {
        api.upload(insight("/usage/imports?source=csv"), tokenOf("usage-admin"), "text/csv", company.costReport());
    }

    private void tasks() {
        api.upload(insight("/outcomes/imports"), tokenOf("usage-admin"), "text/csv", company.taskReport());
    }

    private void history() {
        api.uploadMapped(feedback("/response-imports?survey=" + SURVEY), tokenOf("author"),
                new Multipart("earlier-survey.csv", company.responseHistory(), ResponseHistory.mapping()));
    }

    private void lateWave() {
        String week = company.calendar().lateWeek();
        api.create(feedback("/waves"), tokenOf("author"), Map.of("week", week));
        JsonNode wave = wave(week);
        new Respondents(endpoints, tokens, api).answer(wave.get("waveId").asText(), wave, company.lateAnswers());
        api.create(feedback("/waves/" + wave.get("waveId").asText() + "/close"), tokenOf("author"), Map.of());
    }

    private void thisWeek() {
        String week = company.calendar().thisWeek();
        api.create(feedback("/waves"), tokenOf("author"), Map.of("week", week));
        JsonNode wave = wave(week);
        new Respondents(endpoints, tokens, api).answer(wave.get("waveId").asText(), wave, company.thisWeeksAnswers());
    }

    /** The open wave of a week as an invited person sees it. */
    private JsonNode wave(String week) {
        JsonNode open = api.get(feedback("/waves/open"), tokenOf("employee")).get("waves");
        for (JsonNode wave : open) {
            if (wave.get("waveId").asText().equals(SURVEY + "-" + week)) {
                return wave;
            }
        }
        throw new IllegalStateException("no open wave of week " + week + " among " + open.findValuesAsText("waveId"));
    }

    private String tokenOf(String role) {
        return tokens.ofUser(role, role, "candor-cli");
    }

    private String feedback(String path) {
        return endpoints.feedback() + "/api/feedback/v1" + path;
    }

    private String insight(String path) {
        return endpoints.insight() + "/api/insight/v1" + path;
    }
}
