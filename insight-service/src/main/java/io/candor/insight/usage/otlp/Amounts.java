package io.candor.insight.usage.otlp;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** What an export changes, cell by cell. */
final class Amounts {

    private final Map<Cell, BigDecimal> amounts = new LinkedHashMap<>();

    void add(Cell cell, BigDecimal amount) {
        amounts.merge(cell, amount, BigDecimal::add);
    }

    /** A number that changes nothing says nothing: neither an hour nor a day comes of it. */
    Map<Cell, BigDecimal> changes() {
        return amounts.entrySet().stream().filter(it -> it.getValue().signum() != 0)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new));
    }
}
