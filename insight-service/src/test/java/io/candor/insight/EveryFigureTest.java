package io.candor.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

/**
 * Every number this service answers with stands in {@code figures.tsv} with what it may rest on: a new one needs somebody to
 * say why it gives no small group away before this passes.
 */
class EveryFigureTest {

    private static final Set<String> BASES = Set.of("known", "definition", "released", "import", "own", "log", "public",
            "service");

    @Test
    void everyNumberInAnAnswerIsAccountedFor() throws IOException {
        assertThat(numbers(new YAMLMapper().readTree(Files.readString(Path.of("src/main/openapi/openapi.yaml")))))
                .containsExactlyElementsOf(accounted());
    }

    /** A number that rests on a group's answers or usage is reached only through what may be withheld instead. */
    @Test
    void everyReleasedFigureMayBeWithheldInstead() throws IOException {
        JsonNode api = new YAMLMapper().readTree(Files.readString(Path.of("src/main/openapi/openapi.yaml")));
        Set<String> released = accounted("released");
        assertThat(released).isNotEmpty().allSatisfy(figure -> assertThat(openNumbers(api)).doesNotContain(figure));
        assertThat(numbers(api)).containsAll(released);
    }

    @Test
    void aFigureBesideItsDisclosureIsSeen() throws IOException {
        JsonNode api = new YAMLMapper().readTree(
                """
                        paths: {/x: {get: {responses: {'200': {content: {a/b: {schema: {$ref: '#/components/schemas/Cell'}}}}}}}}
                        components: {schemas: {Withheld: {properties: {withheld: {type: string}}}, Told: {properties: {few: {type: integer}}}, Cell: {properties: {bare: {type: integer}, figures: {oneOf: [{$ref: '#/components/schemas/Told'}, {$ref: '#/components/schemas/Withheld'}]}}}}}
                        """);
        assertThat(numbers(api)).containsExactly("Cell.bare", "Told.few");
        assertThat(openNumbers(api)).containsExactly("Cell.bare");
    }

    @Test
    void aNumberNobodyAccountedForIsSeen() throws IOException {
        JsonNode api = new YAMLMapper().readTree(
                """
                        paths: {/x: {get: {responses: {'200': {content: {a/b: {schema: {$ref: '#/components/schemas/Told'}}}}}}}}
                        components: {schemas: {Told: {properties: {few: {type: [integer, 'null']}, said: {type: string}, each: {type: array, items: {type: number}}}}}}
                        """);
        assertThat(numbers(api)).containsExactly("Told.each", "Told.few");
    }

    private static Set<String> accounted(String... bases) throws IOException {
        Set<String> accounted = new TreeSet<>();
        for (String line : Files.readAllLines(Path.of("src/test/resources/figures.tsv"))) {
            if (!line.startsWith("#")) {
                String[] columns = line.split("\t");
                assertThat(columns).as(line).hasSize(3);
                assertThat(BASES).contains(columns[1]);
                if (bases.length == 0 || Set.of(bases).contains(columns[1])) {
                    assertThat(accounted.add(columns[0])).as("once: " + line).isTrue();
                }
            }
        }
        return accounted;
    }

    private static Set<String> numbers(JsonNode api) {
        return numbers(api, false);
    }

    /** Those that do not depend on a disclosure. */
    private static Set<String> openNumbers(JsonNode api) {
        return numbers(api, true);
    }

    private static Set<String> numbers(JsonNode api, boolean open) {
        Set<String> answered = new HashSet<>();
        api.path("paths")
                .forEach(path -> path.forEach(operation -> follow(api, operation.path("responses"), answered, open)));
        Set<String> numbers = new TreeSet<>();
        answered.forEach(name -> schema(api, name).path("properties").properties().stream()
                .filter(property -> isNumber(property.getValue()))
                .forEach(property -> numbers.add(name + "." + property.getKey())));
        return numbers;
    }

    private static void follow(JsonNode api, JsonNode part, Set<String> answered, boolean open) {
        if (part.has("$ref")) {
            String reference = part.path("$ref").asText();
            String name = reference.substring(reference.lastIndexOf('/') + 1);
            if (answered.add(name)) {
                follow(api, schema(api, name), answered, open);
            }
        } else if (!open || !mayBeWithheld(part)) {
            part.forEach(inner -> follow(api, inner, answered, open));
        }
    }

    private static boolean mayBeWithheld(JsonNode part) {
        return part.path("oneOf").findValuesAsText("$ref").contains("#/components/schemas/Withheld");
    }

    private static JsonNode schema(JsonNode api, String name) {
        return api.path("components").path("schemas").path(name);
    }

    /** A number, or numbers in a list or by name. */
    private static boolean isNumber(JsonNode property) {
        String type = property.path("type").toString();
        return type.contains("integer") || type.contains("number") || property.has("items") && isNumber(property.path("items"))
                || property.has("additionalProperties") && isNumber(property.path("additionalProperties"));
    }
}
