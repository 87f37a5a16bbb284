package io.candor.insight.query;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import io.candor.insight.identity.Viewer;
import io.candor.insight.problem.ProblemException;
import io.candor.insight.problem.ProblemType;

/** Cuts a viewer's slice out of the one board of a period. */
@ApplicationScoped
class PeriodSlices {

    Board board(Viewer viewer, @Nullable String period, @Nullable String unit) {
        return new Board(null, List.of(), List.of(), List.of(), List.of(), List.of());
    }

    CellPage cell(Viewer viewer, String id) {
        throw new ProblemException(ProblemType.NOT_FOUND, "There is no such cell.");
    }
}
