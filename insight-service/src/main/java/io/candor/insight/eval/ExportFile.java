package io.candor.insight.eval;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.candor.insight.verdict.Recomputation;

/** An exported period, its verdicts worked out again from what it prints. */
final class ExportFile {

    private ExportFile() {
    }

    /**
     * Says what it found, one line for a cell that differs.
     *
     * @return whether the same comes out, byte for byte
     */
    static boolean check(Path file, PrintStream out) throws IOException, InputProblem {
        ObjectNode export = read(file);
        ObjectNode again;
        try {
            again = new Recomputation().of(export);
        } catch (IllegalArgumentException e) {
            throw new InputProblem(file.toString(), 1, "export", String.valueOf(e.getMessage()));
        }
        if (again.toString().equals(export.toString())) {
            out.printf("the same: %d cells of %s, %d others, cut-off %s%n", export.path("cells").size(),
                    export.path("period").asText(), export.path("family").path("others").size(),
                    export.path("family").path("cut").asText());
            return true;
        }
        for (int i = 0; i < export.path("cells").size(); i++) {
            JsonNode told = export.path("cells").path(i).path("judged");
            JsonNode found = again.path("cells").path(i).path("judged");
            if (!told.equals(found)) {
                out.printf("DIFFERENT: %s: %s%n", export.path("cells").path(i).path("id").asText(), differences(told, found));
            }
        }
        if (!export.path("family").equals(again.path("family"))) {
            out.printf("DIFFERENT: cut-off %s, recomputed %s%n", export.path("family").path("cut").asText(),
                    again.path("family").path("cut").asText());
        }
        return false;
    }

    private static String differences(JsonNode told, JsonNode found) {
        TreeSet<String> fields = new TreeSet<>();
        for (String field : new String[] { "verdict", "alone", "evidence", "eligible" }) {
            if (!told.path(field).equals(found.path(field))) {
                fields.add(field + " " + told.path(field).asText() + ", recomputed " + found.path(field).asText());
            }
        }
        for (int i = 0; i < told.path("conditions").size(); i++) {
            JsonNode condition = told.path("conditions").path(i);
            String state = found.path("conditions").path(i).path("state").asText();
            if (!condition.path("state").asText().equals(state)) {
                fields.add(condition.path("verdict").asText() + " " + condition.path("name").asText() + " "
                        + condition.path("state").asText() + ", recomputed " + state);
            }
        }
        return String.join("; ", fields);
    }

    private static ObjectNode read(Path file) throws IOException, InputProblem {
        if (!Files.isRegularFile(file)) {
            throw new InputProblem(file.toString(), 1, "export", "there is no such file");
        }
        try {
            if (new ObjectMapper().readTree(Files.readString(file)) instanceof ObjectNode export) {
                return export;
            }
            throw new InputProblem(file.toString(), 1, "export", "an object is expected");
        } catch (CharacterCodingException e) {
            throw new InputProblem(file.toString(), 1, "export", "is no UTF-8");
        } catch (JsonProcessingException e) {
            throw new InputProblem(file.toString(), e.getLocation() == null ? 1 : e.getLocation().getLineNr(), "export",
                    e.getOriginalMessage());
        }
    }
}
