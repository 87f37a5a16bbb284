package io.candor.local.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a tool is used for in the demo company.
 *
 * @param origin whether people chose it, had it suggested, or are required to
 * @param units whose people name it in the late wave. What people of one unit alone name is not told: the company's totals are
 *        hidden here, as nearly everywhere
 */
record UseCase(String id, String name, Tool tool, String origin, List<String> units) {

    static final List<UseCase> ALL = List.of(
            new UseCase("code-review", "Code review", Tool.COPILOT, "chosen", List.of("cloud-services", "test-automation")),
            new UseCase("unit-tests", "Writing unit tests", Tool.COPILOT, "required", List.of("algorithms")),
            new UseCase("new-code", "Writing new code", Tool.COPILOT, "chosen", List.of("firmware", "data-platform")),
            new UseCase("understanding-code", "Understanding existing code", Tool.COPILOT, "chosen", List.of()),
            new UseCase("change-notes", "Describing changes for approval", Tool.COPILOT, "required",
                    List.of("business-systems")),
            new UseCase("mail", "Writing and answering mail", Tool.CHAT, "chosen", List.of()),
            new UseCase("translation", "Translation", Tool.CHAT, "chosen", List.of()),
            new UseCase("ticket-answers", "Answering tickets", Tool.CHAT, "suggested", List.of("service-desk")),
            new UseCase("minutes", "Minutes of meetings", Tool.NOTES, "required", List.of("sales-dach")));

    private static final double NAMED = 0.6;
    private static final double NAMED_IN_THEATRE = 0.8;
    private static final double NAMED_BESIDE_THEATRE = 0.3;

    Map<String, Object> toJson(LocalDate since) {
        return Map.of("id", id, "name", name, "tool", tool.id(), "since", since.toString(), "origin", origin);
    }

    /** What a person names as the work it was used for; not everybody does, and where use is theatre it is what is required. */
    static Optional<UseCase> namedBy(Person person, Mood mood) {
        double named = switch (person.unit().story()) {
            case THEATRE -> mood == Mood.THEATRE ? NAMED_IN_THEATRE : NAMED_BESIDE_THEATRE;
            // Those few do nothing else with it.
            case UNTAPPED -> 1;
            default -> NAMED;
        };
        return Chance.of(person, "use case").happens(named)
                ? ALL.stream().filter(useCase -> useCase.units().contains(person.unit().id())).findFirst()
                : Optional.empty();
    }
}
