package io.candor.insight.allocation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import io.candor.insight.allocation.Decision.MoveEffect;
import io.candor.insight.allocation.Scenario.Move;
import io.candor.insight.allocation.Scenario.Net;
import io.candor.insight.allocation.Scenario.Place;
import io.candor.insight.calendar.IsoPeriod;
import io.candor.insight.disclosure.Node;
import io.candor.insight.verdict.CellId;
import io.candor.insight.verdict.CellKey;
import io.candor.insight.verdict.CurrentBoards;
import io.candor.insight.verdict.PeriodBoard;

/**
 * Compares the hours saved in a move's cells in the newest ended period with those of the scenario's: from printed figures,
 * each at its worst and best. It shows what changed, and not why.
 */
record MoveFollowing(CurrentBoards boards, MoneyOfPeriods money, IsoPeriod base, IsoPeriod effective) {

    MoveEffect effect(Move move) {
        List<IsoPeriod> later = boards.periods().stream()
                .filter(period -> period.compareTo(effective) >= 0 && boards.isClosed(period)).toList();
        for (IsoPeriod period : later.reversed()) {
            Optional<Net> out = change(move.from(), period);
            Optional<Net> in = change(move.to(), period);
            if (out.isPresent() && in.isPresent()) {
                return measured(move, period, new Net(tenths(out.get().value() + in.get().value()),
                        tenths(out.get().low() + in.get().low()), tenths(out.get().high() + in.get().high())));
            }
        }
        return new MoveEffect("waiting", null, null, null, later.isEmpty()
                ? "Waits for the end of " + effective + "."
                : "Waits for a period in which outcomes of both groups can be shown.");
    }

    private static MoveEffect measured(Move move, IsoPeriod period, Net hours) {
        String state = hours.low() > 0 ? "won" : hours.high() < 0 ? "lost" : "cannot tell";
        boolean expected = hours.low() <= move.hours().high() && hours.high() >= move.hours().low();
        String range = String.format(Locale.ROOT, "%.0f to %.0f hours", hours.low(), hours.high());
        return new MoveEffect(state, period.toString(), hours, expected, switch (state) {
            case "won" -> "Since then " + range + " more are saved a period";
            case "lost" -> "Since then fewer hours are saved a period: " + range;
            default -> "Cannot tell: the change lies anywhere from " + range;
        } + (expected ? ", which fits what was expected." : ", which is not what was expected."));
    }

    /** New and saved money changes no hours where it was. Empty where one of the two periods shows no outcomes of the cell. */
    private Optional<Net> change(@Nullable Place place, IsoPeriod period) {
        if (place == null) {
            return Optional.of(new Net(0, 0, 0));
        }
        CellId cell = CellId.parse(place.cell()).orElseThrow();
        return boards.of(base).flatMap(before -> before.nodes().stream()
                .filter(node -> node.id().equals(cell.key().node())).findFirst()
                .flatMap(node -> hours(before, cell.key()).flatMap(
                        then -> boards.of(period).flatMap(after -> same(node, after)
                                .flatMap(it -> hours(after, new CellKey(it.id(), cell.key().tool())))
                                .map(now -> new Net(now.value() - then.value(), now.low() - then.high(),
                                        now.high() - then.low()))))));
    }

    private Optional<HoursSaved> hours(PeriodBoard board, CellKey key) {
        return board.cell(key).released().flatMap(any -> Optional.ofNullable(money.of(boards, board).of(key).outcomes()))
                .map(HoursSaved::of);
    }

    /** A block has another id in every period; the same name in the same place makes it the same. */
    private static Optional<Node> same(Node node, PeriodBoard board) {
        return board.nodes().stream().filter(
                it -> it.block() && it.name().equals(node.name()) && it.scope().equals(node.scope())).findFirst();
    }

    private static double tenths(double figure) {
        return StrictMath.rint(figure * 10) / 10 + 0.0;
    }
}
