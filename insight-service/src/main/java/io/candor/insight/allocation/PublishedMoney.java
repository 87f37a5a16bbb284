package io.candor.insight.allocation;

import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.candor.insight.calendar.IsoPeriod;
import io.candor.insight.disclosure.Disclosure;
import io.candor.insight.disclosure.Node;
import io.candor.insight.disclosure.PublishedFigures.Publication;
import io.candor.insight.usecase.Tool;
import io.candor.insight.verdict.CellKey;
import io.candor.insight.verdict.PeriodBoard;

/** Money of final periods as it was printed. What is withheld leaves no trace here. */
@ApplicationScoped
class PublishedMoney {

    private static final String FRAME = "";

    private record Frame(List<Bill.Head> bills) {
    }

    private final Jdbi jdbi;
    private final ObjectMapper mapper;
    private final Map<IsoPeriod, Map<String, String>> read = new ConcurrentHashMap<>();

    PublishedMoney(Jdbi jdbi, ObjectMapper mapper) {
        this.jdbi = jdbi;
        this.mapper = mapper;
    }

    /** Empty where the period was not published yet. */
    Optional<PeriodMoney> of(PeriodBoard board) {
        Map<String, String> figures = read.computeIfAbsent(board.period(), this::figures);
        if (figures.isEmpty()) {
            read.remove(board.period());
            return Optional.empty();
        }
        return Optional.of(money(board, figures));
    }

    /** @return what is published from now on: something else if somebody was first */
    PeriodMoney publish(PeriodBoard board, PeriodMoney money) {
        Map<String, String> told = new HashMap<>();
        money.cells().forEach((key, figure) -> figure.released().ifPresent(it -> told.put(address(key), write(it))));
        money.elsewhere().forEach((tool, figure) -> figure.released().ifPresent(it -> told.put("h~" + tool, write(it))));
        for (int i = 0; i < money.bills().size(); i++) {
            String address = money.heads().get(i).address();
            money.bills().get(i).figures().released().ifPresent(it -> told.put(address, write(it)));
        }
        jdbi.useHandle(db -> db.createUpdate("""
                WITH first AS (
                    INSERT INTO published_money (period, address, figure) VALUES (:period, '', CAST(:frame AS jsonb))
                    ON CONFLICT DO NOTHING RETURNING period)
                INSERT INTO published_money (period, address, figure)
                SELECT period, address, figure::jsonb FROM first, unnest(:addresses, :figures) AS told (address, figure)""")
                .bind("period", board.period().toString()).bind("frame", write(new Frame(money.heads())))
                .bindArray("addresses", String.class, told.keySet()).bindArray("figures", String.class, told.values())
                .execute());
        return of(board).orElseThrow();
    }

    private Map<String, String> figures(IsoPeriod period) {
        Map<String, String> figures = new HashMap<>();
        jdbi.useHandle(db -> db.createQuery("SELECT address, figure::text FROM published_money WHERE period = ?")
                .bind(0, period.toString()).map((row, context) -> figures.put(row.getString(1), row.getString(2))).list());
        return Map.copyOf(figures);
    }

    private PeriodMoney money(PeriodBoard board, Map<String, String> figures) {
        Publication publication = new Publication(figures);
        Map<CellKey, Disclosure<CellMoney>> cells = new HashMap<>();
        for (Node node : board.nodes()) {
            for (Tool tool : board.tools()) {
                CellKey key = new CellKey(node.id(), tool.id());
                cells.put(key, publication.figure(address(key), json -> read(json, CellMoney.class)));
            }
        }
        Map<String, Disclosure<CellMoney>> elsewhere = new HashMap<>();
        board.tools().forEach(tool -> elsewhere.put(tool.id(),
                publication.figure("h~" + tool.id(), json -> read(json, CellMoney.class))));
        List<Bill.Head> heads = read(figures.getOrDefault(FRAME, "{\"bills\":[]}"), Frame.class).bills();
        return new PeriodMoney(cells, elsewhere, heads, heads.stream().map(head -> new Bill(head.source(), head.tool(),
                publication.figure(head.address(), json -> read(json, Amount.class)))).toList());
    }

    private static String address(CellKey key) {
        return "c~" + key.node() + "~" + key.tool();
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
