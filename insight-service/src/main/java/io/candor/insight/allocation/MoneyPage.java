package io.candor.insight.allocation;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import io.candor.insight.disclosure.Disclosure;
import io.candor.insight.outcome.OutcomeFigures;
import io.candor.insight.verdict.CellFindings;
import io.candor.insight.verdict.Verdict;

/**
 * The money of one period in a viewer's reach.
 *
 * @param period
 *        null where there is no period with a wave yet
 * @param periods
 *        those one may ask for, oldest first
 * @param closed
 *        the period has ended, so verdicts have been given
 * @param finalOn
 *        the day the figures become or became final; null while that is open
 * @param byVerdict
 *        sums over the groups that are shown, each verdict × currency × kind once
 * @param cells
 *        groups × tools in the order of the board's rows
 * @param elsewhere
 *        groups that are not shown and people of no group together, by tool; for whoever sees the whole company
 * @param bills
 *        for nobody in particular; for whoever sees the whole company
 */
record MoneyPage(@Nullable @Schema(examples = "2026-P12") String period, List<String> periods, boolean closed,
        @Nullable LocalDate finalOn, List<MoneyTool> tools, List<VerdictSpend> byVerdict, List<MoneyCell> cells,
        List<Elsewhere> elsewhere, List<Bill> bills, @Nullable String nextCursor) {

    record MoneyTool(String id, String name) {
    }

    /** @param verdict null while the period runs */
    record VerdictSpend(@Nullable Verdict verdict, @Schema(oneOf = {
            SpendSum.class, Disclosure.Withheld.class }) Disclosure<SpendSum> figures){
    }

    /**
     * @param groups
     *        shown groups × tools it adds up
     */
    record SpendSum(Amount amount, int groups) {
    }

    /** @param id as on the board */
    record MoneyCell(String id, String node, String name, String tool, @Schema(oneOf = {
            CellSpend.class, Disclosure.Withheld.class }) Disclosure<CellSpend> figures){
    }

    /**
     * @param verdict
     *        null while the period runs
     * @param sentence
     *        of the verdict
     * @param spend
     *        none where nothing is known or may be shown
     * @param outcomes
     *        of tasks with the tool against tasks without; null where none may be shown
     * @param hoursSaved
     *        on those tasks; below zero: lost. Null without outcomes
     * @param costPerHour
     *        one for each amount; none without outcomes, and none while the hours saved may be zero or less
     * @param note
     *        why there is no cost per hour; null where there is
     */
    record CellSpend(@Nullable Verdict verdict, String sentence, List<Amount> spend, @Nullable OutcomeFigures outcomes,
            @Nullable HoursSaved hoursSaved, List<CostPerHour> costPerHour, @Nullable String note) {

        static CellSpend of(CellFindings findings, CellMoney money) {
            HoursSaved hours = money.outcomes() == null ? null : HoursSaved.of(money.outcomes());
            List<CostPerHour> costs = hours == null ? List.of() : CostPerHour.all(money.spend(), hours);
            return new CellSpend(findings.verdict(), findings.sentence(), money.spend(), money.outcomes(), hours, costs,
                    costs.isEmpty() ? CostPerHour.why(money.spend(), hours) : null);
        }
    }

    record Elsewhere(String tool, @Schema(oneOf = {
            HiddenSpend.class, Disclosure.Withheld.class }) Disclosure<HiddenSpend> figures){
    }

    record HiddenSpend(List<Amount> spend) {
    }
}
