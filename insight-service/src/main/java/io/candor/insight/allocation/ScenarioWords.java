package io.candor.insight.allocation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;

/** What a scenario says in words. */
final class ScenarioWords {

    static final List<String> ASSUMPTIONS = List.of(
            "More money brings what the present money brings on average, and no group takes more than it has now: beyond that "
                    + "nothing was measured.",
            "Only recorded tasks count. Nothing moves unless it is still better when the giving group recorded half as large a "
                    + "part of its tasks as the receiving one.",
            "People chose which tasks to do with the tool: time ratios compare tasks and are no experiment.",
            "A group's money is counted at the lower end of what is printed of it.",
            "All comparisons of this scenario hold together with 99.9 %, so that chance alone moves nothing.",
            "A contract that has to run on is not known here: name it as a commitment.");

    private ScenarioWords() {
    }

    static String sentence(List<Scenario.Move> moves, long budget, long spend, String currency) {
        if (moves.isEmpty()) {
            return "Nothing moves: no place is established where money would bring more than it does now."
                    + (budget > spend ? " The new money has no better place yet."
                            : budget < spend ? " No evidence says where to save." : "");
        }
        long minor = moves.stream().mapToLong(Scenario.Move::minor).sum();
        double low = moves.stream().mapToDouble(move -> move.hours().low()).sum();
        double high = moves.stream().mapToDouble(move -> move.hours().high()).sum();
        return currency + " " + BigDecimal.valueOf(minor, digits(currency)).toPlainString() + " in " + moves.size()
                + (moves.size() == 1 ? " move" : " moves") + " would win " + hours(low) + " to " + hours(high)
                + " hours a period.";
    }

    /** Two where the code is no currency there is. */
    private static int digits(String currency) {
        try {
            return Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
        } catch (IllegalArgumentException unknown) {
            return 2;
        }
    }

    private static String hours(double hours) {
        return BigDecimal.valueOf(StrictMath.round(hours)).toPlainString();
    }

    static List<String> judgements(ScenarioRequest request) {
        List<String> judgements = new ArrayList<>();
        if (request.gradeHours() > 0) {
            judgements.add("One point of grade on one task is worth " + number(request.gradeHours())
                    + " hours: your judgement, not measured.");
        }
        request.cellWeights().forEach(it -> judgements.add(
                "An hour of " + it.cell() + " counts " + number(it.weight()) + " times: your judgement, not measured."));
        return judgements;
    }

    private static String number(double figure) {
        return BigDecimal.valueOf(figure).stripTrailingZeros().toPlainString();
    }
}
