package io.candor.insight.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import io.candor.insight.disclosure.Disclosure;
import io.candor.insight.export.CsvLine;

/**
 * The ledger as CSV. What is withheld says so in words, licences nobody told of are {@code unknown}.
 */
final class CoverageCsv {

    private static final String HEAD = "source,tool,day,state,people,seen_from,seen_to,missing_from,missing_to,licensed_from,"
            + "licensed_to,provisional_from,provisional_to,revised_from,revised_to\r\n";

    private CoverageCsv() {
    }

    static String of(List<CoverageDay> days) {
        return HEAD + days.stream().map(CoverageCsv::line).collect(Collectors.joining());
    }

    private static String line(CoverageDay day) {
        List<String> cells = new ArrayList<>(List.of(day.source(), day.tool(), day.day().toString(), day.state().wire(),
                Integer.toString(day.people())));
        cells.addAll(range(day.seen()));
        cells.addAll(range(day.missing()));
        cells.addAll(day.licences().equals(CoverageDay.KNOWN) ? range(day.licensed())
                : List.of(CoverageDay.UNKNOWN, CoverageDay.UNKNOWN));
        cells.addAll(range(day.provisional()));
        cells.addAll(range(day.revised()));
        return CsvLine.of(cells);
    }

    private static List<String> range(Disclosure<PeopleRange> figure) {
        return figure.released().map(range -> List.of(Integer.toString(range.from()), Integer.toString(range.to())))
                .orElse(List.of(Disclosure.WORDING, Disclosure.WORDING));
    }
}
