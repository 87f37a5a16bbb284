package io.candor.insight.accesslog;

import io.candor.insight.identity.Viewer;

/** Says to which unit the caller belongs today; whoever knows people implements it. */
public interface ViewerUnit {

    /**
     * Its id.
     *
     * @throws io.candor.insight.problem.ProblemException NOT_FOUND for a log-in of nobody in the directory
     */
    String of(Viewer viewer);
}
