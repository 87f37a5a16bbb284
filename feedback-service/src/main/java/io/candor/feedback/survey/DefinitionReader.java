package io.candor.feedback.survey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;

import io.candor.feedback.problem.Fault;
import io.candor.feedback.problem.ProblemException;
import io.candor.feedback.problem.ProblemType;

/** Reads SurveyJS JSON of the documented subset; collects every fault with its JSON pointer. */
final class DefinitionReader {

    private static final Set<String> SURVEY = Set.of("title", "description", "pages");
    private static final Set<String> PAGE = Set.of("name", "title", "description", "visibleIf", "elements");
    private static final Set<String> ELEMENT = Set.of("type", "name", "title", "description", "isRequired", "visibleIf",
            "choices", "choicesByUrl", "showOtherItem", "otherText", "showNoneItem", "noneText", "rateMin", "rateMax",
            "minRateDescription", "maxRateDescription", "inputType", "min", "max", "maxLength", "defaultValue",
            "candorKind", "candorConsent");
    private static final int LONGEST_TEXT = 20_000;

    private final List<Fault> faults = new ArrayList<>();
    private final Map<String, Question> questions = new LinkedHashMap<>();

    /**
     * All questions in order.
     *
     * @throws ProblemException SURVEY_DEFINITION_REFUSED with a fault per pointer
     */
    static Map<String, Question> read(JsonNode definition) {
        DefinitionReader reader = new DefinitionReader();
        reader.survey(definition);
        if (reader.questions.isEmpty() && reader.faults.isEmpty()) {
            reader.faults.add(Fault.at("/pages", null, "there is no question"));
        }
        if (!reader.faults.isEmpty()) {
            throw new ProblemException(ProblemType.SURVEY_DEFINITION_REFUSED,
                    "The survey definition has " + reader.faults.size() + " fault(s).", reader.faults);
        }
        return reader.questions;
    }

    private void survey(JsonNode survey) {
        knownProperties(survey, SURVEY, "");
        JsonNode pages = survey.path("pages");
        for (int page = 0; page < pages.size(); page++) {
            page(pages.get(page), "/pages/" + page);
        }
    }

    private void page(JsonNode page, String pointer) {
        knownProperties(page, PAGE, pointer);
        Condition visible = condition(page, pointer);
        JsonNode elements = page.path("elements");
        for (int element = 0; element < elements.size(); element++) {
            element(elements.get(element), visible, pointer + "/elements/" + element);
        }
    }

    private void element(JsonNode element, Condition page, String pointer) {
        knownProperties(element, ELEMENT, pointer);
        String name = element.path("name").asText();
        if (!name.matches("\\p{L}[^{}\\p{Cntrl}]{0,199}")) {
            faults.add(Fault.at(pointer + "/name", name, "a question needs a name that starts with a letter"));
            return;
        }
        Condition visible = new Condition.All(List.of(page, condition(element, pointer)));
        Question question = question(element, name, element.path("isRequired").asBoolean(), visible, pointer);
        if (question != null && questions.put(name, question) != null) {
            faults.add(Fault.at(pointer + "/name", name, "two questions have this name"));
        }
    }

    private @Nullable Question question(JsonNode element, String name, boolean required, Condition visible,
            String pointer) {
        return switch (element.path("type").asText()) {
            case "dropdown", "radiogroup" -> new Question.Choice(name, required, visible, choices(element, pointer));
            case "checkbox" -> new Question.Choices(name, required, visible, choices(element, pointer));
            case "rating" -> new Question.Rating(name, required, visible, element.path("rateMin").asInt(1),
                    element.path("rateMax").asInt(5));
            case "comment" -> words(element, name, required, visible);
            case "text" -> element.path("inputType").asText().equals("number")
                    ? new Question.Amount(name, required, visible, element.path("min").asDouble(-1e9),
                            element.path("max").asDouble(1e9))
                    : words(element, name, required, visible);
            default -> {
                faults.add(Fault.at(pointer + "/type", element.path("type").asText(), "is not in the documented subset"));
                yield null;
            }
        };
    }

    private static Question words(JsonNode element, String name, boolean required, Condition visible) {
        JsonNode consent = element.path("candorConsent");
        return new Question.Words(name, required, visible,
                Math.min(element.path("maxLength").asInt(LONGEST_TEXT), LONGEST_TEXT),
                consent.isTextual() ? consent.textValue() : null);
    }

    private Set<String> choices(JsonNode element, String pointer) {
        Set<String> values = new LinkedHashSet<>();
        if (element.has("choicesByUrl")) {
            return values;
        }
        for (JsonNode choice : element.path("choices")) {
            values.add(choice.isObject() ? choice.path("value").asText() : choice.asText());
        }
        if (values.isEmpty()) {
            faults.add(Fault.at(pointer + "/choices", null, "there is nothing to choose"));
        }
        if (element.path("showNoneItem").asBoolean()) {
            values.add("none");
        }
        if (element.path("showOtherItem").asBoolean()) {
            values.add("other");
        }
        return values;
    }

    private Condition condition(JsonNode node, String pointer) {
        if (!node.has("visibleIf")) {
            return Condition.ALWAYS;
        }
        try {
            return Condition.parse(node.get("visibleIf").asText());
        } catch (Condition.OutsideSubset outside) {
            faults.add(Fault.at(pointer + "/visibleIf", node.get("visibleIf").asText(), outside.reason()));
            return Condition.ALWAYS;
        }
    }

    private void knownProperties(JsonNode node, Set<String> known, String pointer) {
        node.fieldNames().forEachRemaining(property -> {
            if (!known.contains(property)) {
                faults.add(Fault.at(pointer + "/" + property, null, "is not in the documented subset"));
            }
        });
    }
}
