package io.candor.insight.verdict;

import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.candor.insight.calendar.IsoPeriod;
import io.candor.insight.disclosure.Disclosure;
import io.candor.insight.disclosure.Node;
import io.candor.insight.disclosure.PublishedFigures;
import io.candor.insight.target.AdoptionTarget;
import io.candor.insight.usecase.Tool;

/** Boards of periods that are over, as they were published: cells with all their pages say. */
@ApplicationScoped
class PublishedBoards {

    /**
     * A board beside its figures.
     *
     * @param waves
     *        ids of those whose answers are in it
     * @param inputs
     *        digests of what it was worked out from; null where it was published before they were kept
     */
    record Frame(List<Node> nodes, List<Tool> tools, List<AdoptionTarget> targets, List<String> waves,
            @Nullable Map<String, String> inputs) {
    }

    private final PublishedFigures figures;
    private final ObjectMapper mapper;
    private final Map<IsoPeriod, PeriodBoard> boards = new ConcurrentHashMap<>();
    private final Map<IsoPeriod, List<String>> waves = new ConcurrentHashMap<>();

    PublishedBoards(PublishedFigures figures, ObjectMapper mapper) {
        this.figures = figures;
        this.mapper = mapper;
    }

    /** The day each published period was. */
    Map<IsoPeriod, LocalDate> days() {
        return figures.days();
    }

    /** Read once: a publication never changes. */
    PeriodBoard of(IsoPeriod period) {
        return boards.computeIfAbsent(period, this::published);
    }

    /** Ids of the waves whose answers are in it; reads no figure. */
    List<String> waves(IsoPeriod period) {
        return waves.computeIfAbsent(period, missing -> read(figures.frame(missing), Frame.class).waves());
    }

    /** Digests of what it was worked out from; empty where none were kept. */
    Map<String, String> inputs(IsoPeriod period) {
        Map<String, String> inputs = read(figures.frame(period), Frame.class).inputs();
        return inputs == null ? Map.of() : inputs;
    }

    /** A cell's page as it is published: printed at once, so that a large company's are not held twice. */
    Disclosure<String> print(Disclosure<CellFindings> page) {
        return page.map(this::write);
    }

    /**
     * Publishes a board with the pages of its cells.
     *
     * @param pages
     *        as {@link #print} made them
     * @param told
     *        ids of the waves whose answers are in it
     * @return the board that is published from now on: another one if somebody was first
     */
    PeriodBoard publish(PeriodBoard board, Map<CellKey, Disclosure<String>> pages, List<String> told,
            Map<String, String> inputs, LocalDate on) {
        Map<String, Disclosure<String>> printed = new HashMap<>();
        pages.forEach((key, page) -> printed.put(address(key), page));
        figures.publish(board.period(), on, write(new Frame(board.nodes(), board.tools(), board.targets(), told, inputs)),
                printed);
        return of(board.period());
    }

    private PeriodBoard published(IsoPeriod period) {
        PublishedFigures.Publication publication = figures.of(period);
        Frame frame = read(figures.frame(period), Frame.class);
        Map<CellKey, Disclosure<CellFindings>> cells = new HashMap<>();
        for (Node node : frame.nodes()) {
            for (Tool tool : frame.tools()) {
                CellKey key = new CellKey(node.id(), tool.id());
                cells.put(key, publication.figure(address(key), json -> read(json, CellFindings.class)));
            }
        }
        return new PeriodBoard(period, true, frame.nodes(), frame.tools(), frame.targets(), cells);
    }

    private static String address(CellKey key) {
        return key.node() + "~" + key.tool();
    }

    private String write(Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T> T read(String json, Class<T> type) {
        try {
            return mapper.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
