package io.candor.feedback.channel.file;

import java.io.InputStream;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.candor.feedback.csv.Table;
import io.candor.feedback.privacy.Origin;
import io.candor.feedback.problem.Fault;
import io.candor.feedback.problem.ProblemException;
import io.candor.feedback.problem.ProblemType;
import io.candor.feedback.survey.SurveyDefinition;

/**
 * The Viva Glint raw export: eight fixed columns, then four per question ({@code Q, Q_COMMENT, Q_COMMENT_TOPICS,
 * Q_SENSITIVE_COMMENT_FLAG}). Names and e-mails are read only to count people and find their units. A comment flagged
 * sensitive is counted, never shown. Dates are day first.
 */
final class VivaGlintExport implements HistoricFile {

    static final List<String> FIXED = List.of("First Name", "Last Name", "Email", "Status", "EMP ID", "Manager ID",
            "Survey Cycle Completion Date", "Survey Cycle Sent Date");

    private static final DateTimeFormatter DATES = DateTimeFormatter.ofPattern("dd-MM-uuuu HH:mm")
            .withResolverStyle(ResolverStyle.STRICT);
    /** What says that a comment is not sensitive; whatever else stands there, or a missing column, keeps it from readers. */
    private static final Set<String> NOT_FLAGGED = Set.of("", "false", "no", "n", "0");

    private final Table table;
    private final List<String> questions = new ArrayList<>();
    private final SurveyDefinition definition;

    VivaGlintExport(InputStream in) {
        this.table = Table.open(in, ',');
        if (!table.header().containsAll(FIXED)) {
            throw new ProblemException(ProblemType.MALFORMED_INPUT,
                    "This is not a Viva Glint export. For another CSV send the parts 'file' and 'mapping'.",
                    List.of(Fault.at(1, null, String.join(",", table.header()), "the header of a Viva Glint export is "
                            + String.join(",", FIXED))));
        }
        for (String column : table.header()) {
            if (table.header().contains(column + "_COMMENT")) {
                questions.add(column);
            }
        }
        this.definition = SurveyDefinition.of(json());
    }

    private ObjectNode json() {
        ObjectNode survey = JsonNodeFactory.instance.objectNode();
        ArrayNode elements = survey.putArray("pages").addObject().putArray("elements");
        for (String question : questions) {
            elements.addObject().put("type", "text").put("inputType", "number").put("name", question);
            elements.addObject().put("type", "comment").put("name", question + "_COMMENT").put("maxLength", 20_000)
                    .put("candorConsent", question + "_QUOTE");
            elements.addObject().put("type", "radiogroup").put("name", question + "_QUOTE").putArray("choices")
                    .add(SurveyDefinition.MAY_BE_QUOTED).add("count-only");
        }
        return survey;
    }

    @Override
    public SurveyDefinition definition() {
        return definition;
    }

    @Override
    public boolean namesPeople() {
        return true;
    }

    @Override
    public Origin origin() {
        return Origin.IMPORT;
    }

    @Override
    public Table table() {
        return table;
    }

    @Override
    public List<String> warnings() {
        return List.of("The export names no tool: these answers count for units, not for a tool.");
    }

    @Override
    public void read(Table.Row row, Consumer<HistoricRow> response, Consumer<Fault> refusal) {
        String completed = row.get("Survey Cycle Completion Date");
        String person = row.get("EMP ID").isEmpty() ? row.get("Email").toLowerCase(Locale.ROOT) : row.get("EMP ID");
        if (row.fault().isPresent()) {
            refusal.accept(row.fault().get());
        } else if (completed.isEmpty()) {
            refusal.accept(Fault.at(row.line(), "Survey Cycle Completion Date", null, "was not completed"));
        } else if (person.isEmpty()) {
            refusal.accept(Fault.at(row.line(), "EMP ID", null, "neither EMP ID nor Email is given"));
        } else {
            dated(row, completed, person, response, refusal);
        }
    }

    private void dated(Table.Row row, String completed, String person, Consumer<HistoricRow> response,
            Consumer<Fault> refusal) {
        try {
            LocalDateTime at = LocalDateTime.parse(completed, DATES);
            ObjectNode answers = answers(row);
            List<Fault> faults = definition.check(answers);
            if (answers.isEmpty()) {
                refusal.accept(Fault.at(row.line(), null, null, "holds no answer"));
            } else if (!faults.isEmpty()) {
                Fault fault = faults.getFirst();
                refusal.accept(Fault.at(row.line(), fault.field(), fault.value(), fault.reason()));
            } else {
                response.accept(new HistoricRow(row.line(), person, null, at.toLocalDate(), answers));
            }
        } catch (DateTimeParseException malformed) {
            refusal.accept(Fault.at(row.line(), "Survey Cycle Completion Date", completed,
                    "is no date of the form dd-MM-yyyy HH:mm"));
        }
    }

    private ObjectNode answers(Table.Row row) {
        ObjectNode answers = JsonNodeFactory.instance.objectNode();
        for (String question : questions) {
            String score = row.get(question);
            if (score.matches("-?[0-9]{1,6}(\\.[0-9]{1,6})?")) {
                answers.put(question, Double.parseDouble(score));
            } else if (!score.isEmpty()) {
                answers.put(question, score);
            }
            String comment = row.get(question + "_COMMENT");
            if (!comment.isEmpty()) {
                String flag = question + "_SENSITIVE_COMMENT_FLAG";
                boolean sensitive = !table.header().contains(flag)
                        || !NOT_FLAGGED.contains(row.get(flag).toLowerCase(Locale.ROOT));
                answers.put(question + "_COMMENT", comment);
                answers.put(question + "_QUOTE", sensitive ? "count-only" : SurveyDefinition.MAY_BE_QUOTED);
            }
        }
        return answers;
    }
}
