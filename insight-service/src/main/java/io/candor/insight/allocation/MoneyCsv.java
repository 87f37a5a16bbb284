package io.candor.insight.allocation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import io.candor.insight.allocation.MoneyPage.CellSpend;
import io.candor.insight.allocation.MoneyPage.MoneyCell;
import io.candor.insight.calendar.IsoPeriod;
import io.candor.insight.disclosure.Disclosure;
import io.candor.insight.export.CsvLine;
import io.candor.insight.outcome.OutcomeFigures;
import io.candor.insight.outcome.PrintedDifference;

/**
 * Money and outcomes of tasks as CSV, as the page prints them: a line for each group × tool and each currency and kind of price
 * of it, one without a price where none can be shown. Money is in minor units, as cents. A withheld cell says why in the one
 * wording; what is not known or cannot be told is {@code unknown}.
 */
final class MoneyCsv {

    private static final String UNKNOWN = "unknown";
    private static final List<String> PLACE = List.of("period", "figures", "unit_id", "unit", "tool");
    private static final List<String> HEAD = Stream.of(PLACE.stream(),
            Stream.of("verdict", "currency", "kind", "spend_from", "spend_to", "people", "tasks_with", "tasks_without"),
            Stream.of("time_ratio", "expected_ratio", "perception_gap", "grade", "rework")
                    .flatMap(figure -> Stream.of(figure, figure + "_low", figure + "_high")),
            Stream.of("hours_from", "hours_to", "hours_saved", "hours_saved_low", "hours_saved_high", "cost_per_hour_from",
                    "cost_per_hour_to", "note"))
            .flatMap(columns -> columns).toList();
    private static final int OF_OUTCOMES = 23;

    private MoneyCsv() {
    }

    static String of(IsoPeriod period, String figures, List<MoneyCell> cells) {
        return CsvLine.of(HEAD) + cells.stream()
                .map(cell -> lines(List.of(period.toString(), figures, cell.node(), cell.name(), cell.tool()), cell.figures()))
                .collect(Collectors.joining());
    }

    private static String lines(List<String> place, Disclosure<CellSpend> figures) {
        return figures.released().map(shown -> shown.spend().isEmpty() ? line(place, shown, null)
                : shown.spend().stream().map(amount -> line(place, shown, amount)).collect(Collectors.joining()))
                .orElseGet(() -> withheld(place));
    }

    private static String withheld(List<String> place) {
        List<String> cells = new ArrayList<>(place);
        while (cells.size() < HEAD.size()) {
            cells.add(Disclosure.WORDING);
        }
        return CsvLine.of(cells);
    }

    private static String line(List<String> place, CellSpend shown, @Nullable Amount amount) {
        List<String> cells = new ArrayList<>(place);
        cells.add(shown.verdict() == null ? UNKNOWN : shown.verdict().name());
        cells.addAll(amount == null ? List.of(UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN)
                : List.of(amount.currency(), amount.kind(), Long.toString(amount.from()), Long.toString(amount.to())));
        cells.addAll(outcomes(shown.outcomes(), shown.hoursSaved()));
        cells.addAll(amount == null ? List.of(UNKNOWN, UNKNOWN)
                : shown.costPerHour().stream()
                        .filter(cost -> cost.currency().equals(amount.currency()) && cost.kind().equals(amount.kind()))
                        .findFirst().map(cost -> List.of(Long.toString(cost.from()), Long.toString(cost.to())))
                        .orElse(List.of(UNKNOWN, UNKNOWN)));
        cells.add(shown.note() == null ? "" : shown.note());
        return CsvLine.of(cells);
    }

    private static List<String> outcomes(@Nullable OutcomeFigures told, @Nullable HoursSaved hours) {
        List<String> cells = new ArrayList<>();
        if (told == null || hours == null) {
            while (cells.size() < OF_OUTCOMES) {
                cells.add(UNKNOWN);
            }
            return cells;
        }
        cells.addAll(List.of(told.people() == null ? UNKNOWN : Integer.toString(told.people()),
                Integer.toString(told.tasksWith()), Integer.toString(told.tasksWithout())));
        cells.addAll(difference(told.timeRatio()));
        cells.addAll(difference(told.expectedRatio()));
        cells.addAll(difference(told.perceptionGap()));
        cells.addAll(difference(told.grade()));
        cells.addAll(difference(told.rework()));
        cells.addAll(List.of(Integer.toString(told.hoursFrom()), Integer.toString(told.hoursTo()), number(hours.value()),
                number(hours.low()), number(hours.high())));
        return cells;
    }

    private static List<String> difference(@Nullable PrintedDifference printed) {
        return printed == null ? List.of(UNKNOWN, UNKNOWN, UNKNOWN)
                : List.of(number(printed.value()), number(printed.low()), number(printed.high()));
    }

    /** Without an exponent, which spreadsheets read differently. */
    private static String number(double figure) {
        BigDecimal plain = BigDecimal.valueOf(figure).stripTrailingZeros();
        return plain.signum() == 0 ? "0" : plain.toPlainString();
    }
}
