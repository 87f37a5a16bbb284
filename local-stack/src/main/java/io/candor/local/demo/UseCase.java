package io.candor.local.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What a tool is used for in the demo company. */
record UseCase(String id, String name, Tool tool, String origin) {

    static final List<UseCase> ALL = List.of(new UseCase("code-review", "Code review", Tool.COPILOT, "chosen"),
            new UseCase("unit-tests", "Writing unit tests", Tool.COPILOT, "suggested"),
            new UseCase("new-code", "Writing new code", Tool.COPILOT, "chosen"),
            new UseCase("understanding-code", "Understanding existing code", Tool.COPILOT, "chosen"),
            new UseCase("mail", "Writing and answering mail", Tool.CHAT, "chosen"),
            new UseCase("translation", "Translation", Tool.CHAT, "chosen"),
            new UseCase("ticket-answers", "Answering tickets", Tool.CHAT, "suggested"),
            new UseCase("minutes", "Minutes of meetings", Tool.NOTES, "required"));

    Map<String, Object> toJson(LocalDate since) {
        return Map.of("id", id, "name", name, "tool", tool.id(), "since", since.toString(), "origin", origin);
    }
}
