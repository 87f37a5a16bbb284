package io.candor.insight.portfolio;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import io.candor.insight.disclosure.Disclosure;
import io.candor.insight.usecase.UseCase;

/**
 * Every use case of the catalogue in one period.
 *
 * @param period
 *        null where there is no period with a wave yet
 * @param wholeCompany
 *        whether the caller may see the whole company, of which the portfolio is made; otherwise no case is listed
 * @param invited
 *        people asked in the whole company
 * @param cases
 *        by kind, then by name; those withheld last
 */
record Portfolio(@Nullable @Schema(examples = "2026-P12") String period, boolean wholeCompany, int invited, List<Case> cases) {

    /**
     * @param ownerUnit
     *        the unit whose use case it is; null for the whole company's
     * @param judged
     *        one face for a use case nobody named and one too few did
     */
    @Schema(name = "PortfolioCase")
    record Case(String useCase, String name, String tool, String toolName, UseCase.Origin origin, boolean retired,
            @Nullable String ownerUnit, @Schema(oneOf = {
                    PortfolioFigures.class, Disclosure.Withheld.class }) Disclosure<PortfolioFigures> judged){
    }
}
