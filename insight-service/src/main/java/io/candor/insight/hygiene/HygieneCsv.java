package io.candor.insight.hygiene;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import io.candor.insight.calendar.IsoPeriod;
import io.candor.insight.disclosure.Disclosure;
import io.candor.insight.export.CsvLine;

/**
 * The labels as CSV, a line for all surfaces of a cell together ({@code *}) and one for each that is shown. A withheld cell is
 * UNKNOWN, and each of its figures says why in the one wording; what reports do not tell is {@code not reported}.
 */
final class HygieneCsv {

    static final String ALL = "*";
    private static final String NOT_REPORTED = "not reported";
    private static final String UNKNOWN = "unknown";
    private static final List<String> PARTS = List.of("raw", "passive", "machine", "automation", "topped_up", "genuine");
    private static final List<String> HEAD = Stream.of(
            Stream.of("period", "figures", "unit_id", "unit", "tool", "surface", "label", "reasons", "verdict", "says_it_helps",
                    "says_it_helps_low", "says_it_helps_high", "answers", "people_from", "people_to"),
            PARTS.stream().flatMap(part -> Stream.of(part, part + "_low", part + "_high")),
            Stream.of("genuine_share", "genuine_share_low", "genuine_share_high")).flatMap(head -> head).toList();
    private static final int FIGURES = HEAD.size() - 8;

    private HygieneCsv() {
    }

    static String of(IsoPeriod period, String figures, List<CleanList.Row> rows) {
        return CsvLine.of(HEAD) + rows.stream().map(row -> lines(List.of(period.toString(), figures, row.group().id(),
                row.group().name(), row.tool().id()), row.cell())).collect(Collectors.joining());
    }

    private static String lines(List<String> place, Disclosure<CleanCell> cell) {
        return cell.released().map(shown -> line(place, ALL, shown, shown.whole()) + shown.surfaces().stream()
                .map(surface -> line(place, surface.name(), shown, surface.labelled())).collect(Collectors.joining()))
                .orElseGet(() -> withheld(place));
    }

    private static String withheld(List<String> place) {
        List<String> cells = new ArrayList<>(place);
        cells.addAll(List.of(ALL, CleanLabel.UNKNOWN.name(), Disclosure.WORDING));
        for (int i = 0; i < FIGURES; i++) {
            cells.add(Disclosure.WORDING);
        }
        return CsvLine.of(cells);
    }

    private static String line(List<String> place, String surface, CleanCell cell, CleanCell.Labelled labelled) {
        List<String> cells = new ArrayList<>(place);
        cells.addAll(List.of(surface, labelled.label().name(), String.join("; ", labelled.reasons()),
                cell.verdict() == null ? UNKNOWN : cell.verdict().name()));
        CleanCell.Said said = cell.said();
        cells.addAll(said == null ? List.of(UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN)
                : List.of(number(said.share().value()), number(said.share().low()), number(said.share().high()),
                        Integer.toString(said.answers())));
        GenuineUsage usage = labelled.usage();
        if (usage == null) {
            while (cells.size() < HEAD.size()) {
                cells.add(UNKNOWN);
            }
        } else {
            cells.addAll(List.of(Integer.toString(usage.people().from()), Integer.toString(usage.people().to())));
            cells.addAll(quantity(usage.raw()));
            cells.addAll(part(usage.passive(), NOT_REPORTED));
            cells.addAll(part(usage.machine(), NOT_REPORTED));
            cells.addAll(part(usage.automation(), UNKNOWN));
            cells.addAll(part(usage.toppedUp(), UNKNOWN));
            cells.addAll(part(usage.genuine(), UNKNOWN));
            Share share = usage.genuine().share();
            cells.addAll(List.of(number(share.value()), number(share.low()), number(share.high())));
        }
        return CsvLine.of(cells);
    }

    private static List<String> part(GenuineUsage.@Nullable Part part, String otherwise) {
        return part == null ? List.of(otherwise, otherwise, otherwise) : quantity(part.events());
    }

    private static List<String> quantity(Quantity quantity) {
        return List.of(number(quantity.value()), number(quantity.low()), number(quantity.high()));
    }

    /** Without an exponent, which spreadsheets read differently. */
    private static String number(double figure) {
        BigDecimal plain = BigDecimal.valueOf(figure).stripTrailingZeros();
        return plain.signum() == 0 ? "0" : plain.toPlainString();
    }
}
