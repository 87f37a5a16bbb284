package io.candor.insight.allocation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import io.candor.insight.allocation.Scenario.BreakEven;
import io.candor.insight.allocation.Scenario.LeftOut;
import io.candor.insight.allocation.Scenario.Move;
import io.candor.insight.allocation.Scenario.Net;
import io.candor.insight.allocation.Scenario.Place;
import io.candor.insight.allocation.Transfers.Side;
import io.candor.insight.allocation.Transfers.Transfer;
import io.candor.insight.outcome.PrintedDifference;

/** Works a scenario out of printed figures; the same figures give the same scenario. */
final class ScenarioPlan {

    /** The giving cell may have recorded as little as half of what the receiving one recorded of its tasks. */
    static final double RECORDED = 2;
    /** Beyond this multiple of its spend nothing measured says what money brings. */
    static final int GROWTH = 1;

    private static final String PURSE = "";

    private final List<Candidate> cells;
    private final List<Candidate> taking;
    private final double gradeHours;
    private final Map<String, Candidate> byId;

    private ScenarioPlan(List<Candidate> cells, double gradeHours) {
        this.cells = cells;
        this.gradeHours = gradeHours;
        this.taking = cells.stream().filter(cell -> cell.leftOut(gradeHours) == null).toList();
        this.byId = taking.stream().collect(Collectors.toMap(Candidate::cell, Function.identity()));
    }

    /**
     * @param cells
     *        shown ones
     * @param hidden
     *        how many others there are
     */
    static Scenario of(List<Candidate> cells, int hidden, ScenarioRequest request) {
        return new ScenarioPlan(cells, request.gradeHours()).scenario(hidden, request);
    }

    private Scenario scenario(int hidden, ScenarioRequest request) {
        long spend = cells.stream().map(Candidate::spend).filter(Objects::nonNull).mapToLong(Amount::from).sum();
        long budget = request.budget() == null ? spend : request.budget();
        List<Transfer> transfers = transfers(Math.max(0, budget - spend), Math.max(0, spend - budget));
        List<Move> moves = transfers.stream().map(this::move).toList();
        long placed = sum(transfers, transfer -> transfer.from().equals(PURSE));
        long saved = sum(transfers, transfer -> transfer.to().equals(PURSE));
        return new Scenario(ScenarioWords.sentence(moves, budget, spend, request.currency()), request.currency(),
                request.kindOrCharged(), spend, budget, moves, sum(transfers, any -> true),
                moves.stream().mapToLong(Move::minor).sum(), Math.max(0, budget - spend) - placed,
                Math.max(0, spend - budget) - saved, moves.isEmpty() ? null : total(moves), leftOut(), hidden,
                ScenarioWords.ASSUMPTIONS, ScenarioWords.judgements(request));
    }

    private static long sum(List<Transfer> transfers, Predicate<Transfer> which) {
        return transfers.stream().filter(which).mapToLong(Transfer::minor).sum();
    }

    /** The purse brings nothing and loses nothing: it gives new money and takes what has to be saved. */
    private List<Transfer> transfers(long newMoney, long cut) {
        List<Side> givers = new ArrayList<>(List.of(new Side(PURSE, newMoney, 0)));
        List<Side> receivers = new ArrayList<>(List.of(new Side(PURSE, cut, 0)));
        Map<String, Return> returns = new HashMap<>();
        taking.forEach(cell -> returns.put(cell.cell(), Return.safe(cell, gradeHours, taking.size())));
        for (Candidate cell : taking) {
            Return brings = Objects.requireNonNull(returns.get(cell.cell()));
            long spend = Objects.requireNonNull(cell.spend()).from();
            givers.add(new Side(cell.cell(), Math.max(0, spend - cell.committed()),
                    brings.high() > 0 ? RECORDED * brings.high() : brings.high()));
            if (cell.mayReceive() && brings.low() > 0) {
                receivers.add(new Side(cell.cell(), GROWTH * spend, brings.low()));
            }
        }
        return Transfers.best(givers, receivers);
    }

    private Move move(Transfer transfer) {
        Candidate from = byId.get(transfer.from());
        Candidate to = byId.get(transfer.to());
        Return lost = from == null ? new Return(0, 0, 0) : Return.measured(from);
        Return won = to == null ? new Return(0, 0, 0) : Return.measured(to);
        long minor = transfer.minor();
        Net hours = new Net(tenths(minor * (won.value() - lost.value())), tenths(minor * (won.low() - lost.high())),
                tenths(minor * (won.high() - lost.low())));
        return new Move(place(from), place(to), minor, hours, grade(from, to), new BreakEven(
                won.value() <= 0 ? 0 : hundredths(Math.max(0, lost.value() / won.value())), to == null ? null : cost(to)));
    }

    private static @Nullable CostPerHour cost(Candidate to) {
        return CostPerHour.all(List.of(Objects.requireNonNull(to.spend())),
                HoursSaved.of(Objects.requireNonNull(to.outcomes()))).stream().findFirst().orElse(null);
    }

    private static @Nullable Place place(@Nullable Candidate cell) {
        return cell == null ? null
                : new Place(cell.cell(), cell.name(), cell.tool(), Objects.requireNonNull(cell.verdict()).name());
    }

    private static @Nullable Net grade(@Nullable Candidate from, @Nullable Candidate to) {
        PrintedDifference lost = grade(from);
        PrintedDifference won = grade(to);
        return lost == null || won == null ? null
                : new Net(hundredths(won.value() - lost.value()), hundredths(won.low() - lost.high()),
                        hundredths(won.high() - lost.low()));
    }

    private static @Nullable PrintedDifference grade(@Nullable Candidate cell) {
        return cell == null ? new PrintedDifference(0, 0, 0) : Objects.requireNonNull(cell.outcomes()).grade();
    }

    private static Net total(List<Move> moves) {
        return new Net(tenths(moves.stream().mapToDouble(move -> move.hours().value()).sum()),
                tenths(moves.stream().mapToDouble(move -> move.hours().low()).sum()),
                tenths(moves.stream().mapToDouble(move -> move.hours().high()).sum()));
    }

    private List<LeftOut> leftOut() {
        List<LeftOut> out = new ArrayList<>();
        for (Candidate cell : cells) {
            String reason = cell.leftOut(gradeHours);
            if (reason != null) {
                out.add(new LeftOut(cell.cell(), cell.name(), cell.tool(), reason));
            }
        }
        return out;
    }

    private static double tenths(double figure) {
        return StrictMath.rint(figure * 10) / 10 + 0.0;
    }

    private static double hundredths(double figure) {
        return StrictMath.rint(figure * 100) / 100 + 0.0;
    }
}
