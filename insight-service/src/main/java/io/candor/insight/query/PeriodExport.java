package io.candor.insight.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import io.candor.insight.disclosure.Disclosure;
import io.candor.insight.verdict.Verdict;

/**
 * A period's verdicts with all that is printed of them, from which anybody can work them out again
 * ({@code candor eval recompute FILE}).
 *
 * @param figures
 *        how firm they are; final ones never change
 * @param inputs
 *        SHA-256 of what they were worked out from; none where a period was published before digests were kept
 * @param cells
 *        blocks the caller may see, as far as they are shown, by node and tool
 * @param family
 *        for whoever may see the whole company; in anybody else's export the settled verdicts stand as they are told
 */
public record PeriodExport(String format, String period, @Schema(enumeration = {
        "preliminary", "final" }) String figures, @Nullable LocalDate finalOn, Map<String, String> inputs,
        List<ExportedCell> cells, @Schema(oneOf = {
                ExportedFamily.class, Disclosure.Withheld.class }) Disclosure<ExportedFamily> family){

    static final String FORMAT = "candor-period-1";

    /** One shown block and tool. */
    public record ExportedCell(String id, String node, String tool, @Schema(oneOf = {
            Judged.class, Disclosure.Withheld.class }) Disclosure<Judged> judged){
    }

    /**
     * @param verdict
     *        as settled with the other cells
     * @param alone
     *        what the rules say of the cell by itself
     * @param evidence
     *        e-value behind it, of the digits printed
     * @param eligible
     *        enters the period's family
     * @param conditions
     *        of all rules, and whether they are met; those not on an e-value are decided before rounding
     */
    public record Judged(Verdict verdict, Verdict alone, double evidence, boolean eligible,
            List<ExportedCondition> conditions, List<SignalView> signals) {
    }

    /** @param verdict INSUFFICIENT_EVIDENCE for what every verdict needs */
    public record ExportedCondition(Verdict verdict, String name, @Schema(enumeration = {
            "MET", "UNMET", "MISSING" }) String state){
    }

    /**
     * @param others
     *        e-values of the eligible cells not listed, smallest first
     * @param cut
     *        least e-value on which a verdict stands (e-BH at 10 %), or that none reaches it
     */
    public record ExportedFamily(List<Double> others, String cut) {
    }
}
