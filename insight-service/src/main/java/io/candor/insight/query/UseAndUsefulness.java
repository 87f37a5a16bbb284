package io.candor.insight.query;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import io.candor.insight.disclosure.Disclosure;
import io.candor.insight.query.Board.ToolName;

/**
 * Whether groups in which a figure of use is higher are those in which people find the tool useful, from what their cells print
 * and nothing else.
 *
 * @param outcome
 *        what people say: the question of a signal of testimony
 */
public record UseAndUsefulness(String period, ToolName tool, String outcome, List<AgreementRow> rows) {

    /**
     * @param metric
     *        id of a signal of telemetry
     * @param question
     *        what it asks
     */
    public record AgreementRow(String metric, String question,
            @Schema(oneOf = {
                    Agreement.class, Disclosure.Withheld.class }) Disclosure<Agreement> figures){
    }

    /**
     * @param cells
     *        shown groups that print both figures
     * @param without
     *        shown groups that lack one of them
     * @param spearman
     *        null where nothing can be compared
     * @param sentence
     *        what may be said; never what causes what
     */
    public record Agreement(int cells, int without, @Nullable Double spearman, @Nullable Double spearmanLow,
            @Nullable Double spearmanHigh, @Nullable Double kendall, @Nullable Double kendallLow,
            @Nullable Double kendallHigh, String sentence) {
    }
}
