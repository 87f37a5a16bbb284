package io.candor.feedback.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.candor.feedback.problem.Fault;

/** A survey's questions with their rules, and the JSON they came from. */
public final class SurveyDefinition {

    /** The value of a consent question that lets readers see a text. */
    public static final String MAY_BE_QUOTED = "may-be-quoted";

    private static final int LONGEST_IMPORTED_COMMENT = 20_000;
    private static final int SECONDS_PER_QUESTION = 5;
    private static final int KILOBYTE = 1024;
    /** The length prefix, survey id and version, the token, and the braces around everything. */
    private static final int ENVELOPE_BYTES = 1024;
    /** Id, verifier and reply key of one part in base64url, with their names. */
    private static final int RECEIPT_BYTES = 384;

    private final JsonNode json;
    private final Map<String, Question> questions;

    private SurveyDefinition(JsonNode json) {
        this.json = json;
        this.questions = DefinitionReader.read(json);
    }

    /**
     * Reads a definition.
     *
     * @throws io.candor.feedback.problem.ProblemException when it leaves the documented subset, with JSON pointers
     */
    public static SurveyDefinition of(JsonNode json) {
        return new SurveyDefinition(json);
    }

    public JsonNode json() {
        return json;
    }

    /** How many questions a person meets at most, given that some exclude each other. */
    public int questions() {
        return questions.values().stream().filter(Question.Choice.class::isInstance).map(Question.Choice.class::cast)
                .flatMapToInt(choice -> choice.values().stream().mapToInt(value -> asked(choice.name(), value)))
                .max().orElse(questions.size());
    }

    private int asked(String name, String value) {
        ObjectNode answers = JsonNodeFactory.instance.objectNode().put(name, value);
        return (int) questions.values().stream().filter(question -> question.visibleIf().holds(answers)).count();
    }

    public boolean asks(String name) {
        return questions.containsKey(name);
    }

    /** The JSON shape of a question's value. */
    public Shape shapeOf(String name) {
        Question question = questions.get(name);
        if (question == null) {
            throw new IllegalArgumentException(name + " is not a question of this survey");
        }
        return question.shape();
    }

    /**
     * The one size all answers of this version are padded to before sealing: the largest valid answer, with the receipts'
     * keys of its parts, rounded up to whole kilobytes.
     */
    public int paddedBytes() {
        int answers = questions.values().stream().mapToInt(Question::largestBytes).sum();
        long texts = questions.values().stream().filter(Question::freeText).count();
        return (int) ((ENVELOPE_BYTES + answers + (1 + texts) * RECEIPT_BYTES + KILOBYTE - 1) / KILOBYTE * KILOBYTE);
    }

    /** A fair guess for the invitation, in seconds, rounded up to ten. */
    public int seconds() {
        return (questions() * SECONDS_PER_QUESTION + 9) / 10 * 10;
    }

    /**
     * Checks one submission: every visible required question answered, every value within its question's rule, nothing
     * answered that was not asked.
     *
     * @return the faults, none when the answers are valid
     */
    public List<Fault> check(ObjectNode answers) {
        List<Fault> faults = new ArrayList<>();
        answers.fieldNames().forEachRemaining(name -> {
            if (!questions.containsKey(name)) {
                faults.add(Fault.at(name, null, "is not a question of this survey"));
            }
        });
        for (Question question : questions.values()) {
            String reason = reason(question, answers);
            if (reason != null) {
                faults.add(Fault.at(question.name(), question.freeText() ? null : shown(answers.get(question.name())),
                        reason));
            }
        }
        return faults;
    }

    private static @Nullable String reason(Question question, ObjectNode answers) {
        JsonNode value = answers.get(question.name());
        boolean answered = value != null && !value.isNull();
        if (!question.visibleIf().holds(answers)) {
            return answered ? "was not asked, given the other answers" : null;
        }
        if (!answered) {
            return question.required() ? "needs an answer" : null;
        }
        return question.fault(value);
    }

    private static @Nullable String shown(@Nullable JsonNode value) {
        return value == null ? null : value.toString();
    }

    /** Free texts of a submission: question, text, and whether its author lets readers see it. */
    public List<Comment> comments(ObjectNode answers) {
        List<Comment> comments = new ArrayList<>();
        for (Question question : questions.values()) {
            JsonNode value = answers.get(question.name());
            if (question instanceof Question.Words words && value != null && !value.asText().isBlank()) {
                boolean publishable = words.consent() != null
                        && MAY_BE_QUOTED.equals(answers.path(words.consent()).asText());
                comments.add(new Comment(words.name(), value.asText().strip(), publishable));
            }
        }
        return comments;
    }

    /** The longest text any question takes, in UTF-16 units. */
    public int longestComment() {
        return questions.values().stream()
                .mapToInt(question -> question instanceof Question.Words words ? words.maxLength() : 0)
                .max().orElse(0);
    }

    /** A submission without its free texts and their consents, which travel with the texts. */
    public ObjectNode withoutComments(ObjectNode answers) {
        ObjectNode rest = answers.deepCopy();
        for (Question question : questions.values()) {
            if (question instanceof Question.Words words) {
                rest.remove(words.name());
                if (words.consent() != null) {
                    rest.remove(words.consent());
                }
            }
        }
        return rest;
    }

    /** The same questions for historic answers: nothing is required or conditional, comments may be longer. */
    public SurveyDefinition asHistory() {
        JsonNode copy = json.deepCopy();
        for (JsonNode page : copy.path("pages")) {
            ((ObjectNode) page).remove("visibleIf");
            for (JsonNode element : page.path("elements")) {
                ObjectNode question = (ObjectNode) element;
                question.remove(List.of("visibleIf", "isRequired"));
                if (question.path("type").asText().equals("comment")) {
                    question.put("maxLength", LONGEST_IMPORTED_COMMENT);
                }
            }
        }
        return new SurveyDefinition(copy);
    }

    /**
     * One free text.
     *
     * @param publishable its author chose <em>may be quoted</em>
     */
    public record Comment(String question, String text, boolean publishable) {
    }
}
