package io.candor.local.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The demo people's words: sentences about everyday work, kept in two tables beside this class. */
final class Words {

    private static final String ANY = "*";

    private final List<Sentence> sentences = lines("comments.tsv").stream()
            .map(columns -> new Sentence(columns[0], columns[1], columns[2])).toList();
    private final List<String[]> tasks = lines("tasks.tsv");

    private record Sentence(String mood, String tool, String text) {
    }

    /** Something a person of this unit could say about the tool in that mood. */
    String comment(Unit unit, Tool tool, Mood mood, Chance chance) {
        List<Sentence> fitting = sentences.stream().filter(
                sentence -> sentence.mood().equals(mood.words()) && List.of(ANY, tool.id()).contains(sentence.tool()))
                .toList();
        return fitting.isEmpty() ? "" : chance.pick(fitting).text().replace("{task}", task(unit, chance));
    }

    private String task(Unit unit, Chance chance) {
        List<String> own = tasks.stream().filter(columns -> columns[0].equals(unit.id())).map(columns -> columns[1])
                .toList();
        List<String> others = tasks.stream().filter(columns -> columns[0].equals(ANY)).map(columns -> columns[1])
                .toList();
        return chance.pick(own.isEmpty() || chance.happens(0.15) ? others : own);
    }

    private static List<String[]> lines(String resource) {
        try (InputStream in = Objects.requireNonNull(Words.class.getResourceAsStream(resource))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank()).map(line -> line.split("\t")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
