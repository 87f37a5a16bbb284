package io.candor.insight.audit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import io.candor.insight.disclosure.Disclosure;
import io.candor.insight.target.TargetGameability;

/**
 * What an audit froze.
 *
 * @param figures
 *        how firm the period's figures were when they were frozen
 * @param inputs
 *        SHA-256 of what the period was worked out from; none where it was published before digests were kept
 */
public record AuditContent(String format, String question, @Schema(examples = "2026-P12") String period,
        @Schema(enumeration = {
                "preliminary", "final" }) String figures,
        @Nullable LocalDate finalOn, List<AuditedUnit> units, List<AuditedTool> tools, Map<String, String> inputs,
        List<AuditedTarget> targets, List<AuditedCell> cells){

    public record AuditedUnit(String id, String name, int people) {
    }

    public record AuditedTool(String id, String name) {
    }

    /**
     * A target that ran in the period, with what performing it costs.
     *
     * @param per
     *        how long people have to reach it: {@code week}, {@code month}, …
     * @param ofPeople
     *        percent of the people who are to reach it; null where everybody is
     * @param share
     *        of the threshold that one junk act gives
     * @param acts
     *        junk acts that reach it
     * @param minutes
     *        of one person's time for them
     * @param days
     *        days it takes at least; null where nothing bounds a day
     */
    public record AuditedTarget(String targetId, String name, String tool, String metric, BigDecimal threshold, String per,
            @Nullable BigDecimal ofPeople, LocalDate from,
            @Nullable LocalDate to, BigDecimal share, long acts, BigDecimal minutes, @Nullable Integer days,
            TargetGameability.Effort effort, List<String> arithmetic) {
    }

    public record AuditedCell(String id, String node, String name, String tool, @Schema(oneOf = {
            AuditedFigures.class, Disclosure.Withheld.class }) Disclosure<AuditedFigures> found){
    }
}
