package io.candor.insight.usage.csv;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.candor.insight.usage.Figure;
import io.candor.insight.usage.Identity;
import io.candor.insight.usage.KeptWords;
import io.candor.insight.usage.Measure;
import io.candor.insight.usage.PersonDay;
import io.candor.insight.usage.Use;

/** One line of the file through its mapping. */
final class MappedRow {

    private static final Set<String> COST_KINDS = Set.of("list", "charged", "estimated");

    private final ColumnMapping mapping;
    private final NamedCsvRecord cells;

    MappedRow(ColumnMapping mapping, NamedCsvRecord cells) {
        this.mapping = mapping;
        this.cells = cells;
    }

    /** A cell that cannot be read; {@code field} is the file's own column name. */
    static final class BadCell extends Exception {

        private static final long serialVersionUID = 1L;

        private final String field;
        private final @Nullable String value;
        private final String reason;

        BadCell(String field, @Nullable String value, String reason) {
            super(reason, null, false, false);
            this.field = field;
            this.value = value;
            this.reason = reason;
        }

        String field() {
            return field;
        }

        @Nullable
        String value() {
            return value;
        }

        String reason() {
            return reason;
        }
    }

    PersonDay read(Set<String> unmapped) throws BadCell {
        for (Map.Entry<String, String> cell : cells.getFieldsAsMap().entrySet()) {
            if (cell.getValue().indexOf('\0') >= 0) {
                throw new BadCell(cell.getKey().replace("\0", ""), null, "holds the character U+0000, which no text has");
            }
        }
        String surface = word("surface", Use.WHOLE);
        String model = word("model", "");
        Use use = new Use(surface, model, licensed(), counts(), cost());
        if (use.counts().isEmpty() && use.cost() == null && use.licensed() == null) {
            throw new BadCell(column("person"), null, "no figure in the whole row");
        }
        return new PersonDay(cells.getStartingLineNumber(), person(), required("tool"), day(), "", surface + "\u001f" + model,
                "", List.of(use), extra(unmapped));
    }

    private Identity person() throws BadCell {
        String person = required("person");
        String kind = mapping.personKind();
        if (kind == null) {
            return person.contains("@") ? Identity.email(person) : Identity.employee(person);
        }
        return switch (kind) {
            case "employee_id" -> Identity.employee(person);
            case "email" -> Identity.email(person);
            default -> Identity.alias(kind.substring("alias:".length()), person);
        };
    }

    private LocalDate day() throws BadCell {
        String day = required("day");
        try {
            return LocalDate.parse(day, mapping.dates());
        } catch (DateTimeException e) {
            throw new BadCell(column("day"), day, "not a day of the form the mapping says");
        }
    }

    private @Nullable Boolean licensed() throws BadCell {
        String text = word("licensed", "");
        return switch (text.toLowerCase(java.util.Locale.ROOT)) {
            case "" -> null;
            case "true", "yes", "1" -> true;
            case "false", "no", "0" -> false;
            case "unknown" -> null;
            default -> throw new BadCell(column("licensed"), text, "neither true nor false nor unknown");
        };
    }

    private Map<Measure, Long> counts() throws BadCell {
        Map<Measure, Long> counts = new EnumMap<>(Measure.class);
        for (String name : mapping.columns().keySet()) {
            Optional<Measure> measure = Measure.of(name);
            String cell = measure.isPresent() ? cell(name) : "";
            if (!cell.isEmpty()) {
                try {
                    counts.put(measure.orElseThrow(), Figure.count(pointed(cell)));
                } catch (Figure.NoFigure e) {
                    throw new BadCell(column(name), cell, e.reason());
                }
            }
        }
        return counts;
    }

    private Use.@Nullable Cost cost() throws BadCell {
        String amount = mapping.columns().containsKey("cost_minor") ? cell("cost_minor") : "";
        if (amount.isEmpty()) {
            return null;
        }
        String currency = required("currency");
        String kind = required("cost_kind");
        if (!currency.matches("[A-Z]{3}")) {
            throw new BadCell(column("currency"), currency, "not a currency code such as EUR");
        }
        if (!COST_KINDS.contains(kind)) {
            throw new BadCell(column("cost_kind"), kind, "neither list nor charged nor estimated");
        }
        try {
            BigDecimal minor = Figure.decimal(pointed(amount));
            return new Use.Cost(minor, currency, kind);
        } catch (Figure.NoFigure e) {
            throw new BadCell(column("cost_minor"), amount, e.reason());
        }
    }

    /** Columns nobody mapped: numbers and short words are kept under the file's own names. */
    private Map<String, Object> extra(Set<String> unmapped) {
        Map<String, Object> extra = new TreeMap<>();
        for (String name : unmapped) {
            String cell = cells.getField(name).strip();
            try {
                if (!cell.isEmpty()) {
                    extra.put(name, Figure.decimal(pointed(cell)));
                }
            } catch (Figure.NoFigure e) {
                if (KeptWords.mayKeep(cell) && (cell.equals("true") || cell.equals("false"))) {
                    extra.put(name, Boolean.valueOf(cell));
                }
            }
        }
        return extra;
    }

    /** With a decimal comma a point would be a thousands separator, and the other way round: neither is guessed. */
    private String pointed(String cell) {
        return mapping.decimal() == '.' ? cell : cell.indexOf('.') >= 0 ? "" : cell.replace(',', '.');
    }

    private String required(String name) throws BadCell {
        String word = word(name, "");
        if (word.isEmpty()) {
            throw new BadCell(column(name), null, "empty");
        }
        return word;
    }

    private String word(String name, String otherwise) {
        String cell = mapping.columns().containsKey(name) ? cell(name) : "";
        return cell.isEmpty() ? mapping.defaults().getOrDefault(name, otherwise) : cell;
    }

    private String cell(String name) {
        return cells.getField(mapping.columns().get(name)).strip();
    }

    private String column(String name) {
        return mapping.columns().getOrDefault(name, name);
    }
}
