package io.candor.insight.hygiene;

import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.candor.insight.calendar.IsoPeriod;
import io.candor.insight.disclosure.Disclosure;
import io.candor.insight.disclosure.Node;
import io.candor.insight.disclosure.PublishedFigures;
import io.candor.insight.signal.MadeForTarget;
import io.candor.insight.usage.PeriodUse;
import io.candor.insight.usage.UsageHistory;
import io.candor.insight.usecase.Tool;
import io.candor.insight.verdict.CellFindings;
import io.candor.insight.verdict.CellKey;
import io.candor.insight.verdict.CellUse;
import io.candor.insight.verdict.CurrentBoards;
import io.candor.insight.verdict.PeriodBoard;

/**
 * The labels of all periods, worked out beside their boards when first asked for and kept while the board stands. Once the
 * board is final they are published and stay.
 */
@ApplicationScoped
public class CleanPeriods {

    private static final String KIND = "clean";
    private static final double COVERED = 0.8;

    private final UsageHistory usage;
    private final PublishedFigures figures;
    private final ObjectMapper mapper;
    private final Map<IsoPeriod, CleanPeriod> kept = new ConcurrentHashMap<>();

    CleanPeriods(UsageHistory usage, PublishedFigures figures, ObjectMapper mapper) {
        this.usage = usage;
        this.figures = figures;
        this.mapper = mapper;
    }

    /** Empty for a period without a wave. */
    public Optional<CleanPeriod> of(CurrentBoards current, IsoPeriod period) {
        return current.of(period).map(board -> kept.compute(period,
                (key, known) -> known != null && known.board() == board ? known : settled(current, board)));
    }

    private CleanPeriod settled(CurrentBoards current, PeriodBoard board) {
        // Asked of the table: looking at the board may just have published it.
        if (!figures.days().containsKey(board.period())) {
            return new CleanPeriod(board, cells(current, board));
        }
        if (!figures.isPublished(board.period(), KIND)) {
            Map<String, Disclosure<String>> printed = new HashMap<>();
            cells(current, board).forEach((key, cell) -> printed.put(address(key), cell.map(this::write)));
            figures.publishBeside(board.period(), KIND, printed);
        }
        PublishedFigures.Publication published = figures.beside(board.period(), KIND);
        Map<CellKey, Disclosure<CleanCell>> cells = new HashMap<>();
        board.cells().keySet().forEach(key -> cells.put(key, published.figure(address(key), this::read)));
        return new CleanPeriod(board, cells);
    }

    private Map<CellKey, Disclosure<CleanCell>> cells(CurrentBoards current, PeriodBoard board) {
        Map<CellKey, Disclosure<CleanCell>> cells = new HashMap<>();
        for (Tool tool : board.tools()) {
            List<Node> blocks = board.nodes().stream().filter(Node::block).toList();
            Map<CellKey, CellUse> uses = current.uses(board.period(),
                    blocks.stream().map(block -> new CellKey(block.id(), tool.id())).toList());
            // One sum over the tool's days; what it leaves are a few figures a person, dropped before the next tool is read.
            PeriodUse told = usage.within(board.period(), tool.id());
            blocks.forEach(block -> {
                CellKey key = new CellKey(block.id(), tool.id());
                cells.put(key, board.cell(key)
                        .map(findings -> cell(block, findings, Optional.ofNullable(uses.get(key)), told)));
            });
        }
        return cells;
    }

    /** What the board tells nothing of, nothing is told of here. */
    private static CleanCell cell(Node block, CellFindings findings, Optional<CellUse> use, PeriodUse told) {
        Integer known = findings.known();
        boolean covered = known != null && known >= COVERED * block.people();
        Cleaning cleaning = new Cleaning(block.people(), findings.verdict(), covered, findings.signals(),
                use.map(CellUse::made).orElseGet(MadeForTarget.NoTarget::new));
        return cleaning.of(known == null || use.isEmpty() ? List.of() : told.of(use.get().group()));
    }

    private static String address(CellKey key) {
        return key.node() + "~" + key.tool();
    }

    private String write(CleanCell cell) {
        try {
            return mapper.writeValueAsString(cell);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private CleanCell read(String json) {
        try {
            return mapper.readValue(json, CleanCell.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
