package io.candor.insight.statistics.survey;

import io.candor.insight.statistics.Interval;

/**
 * What a share of yes can be when nothing is assumed about those who did not answer (Manski, American Economic Review
 * 80:319, 1990): from "all of them no" to "all of them yes".
 *
 * @param yes
 *        answers that say yes
 * @param answers
 *        all answers
 * @param invited
 *        all who were asked
 */
public record ManskiBounds(int yes, int answers, int invited) {

    public ManskiBounds {
        if (yes < 0 || yes > answers || answers > invited || invited < 1) {
            throw new IllegalArgumentException(yes + " of " + answers + " answers of " + invited + " invited");
        }
    }

    /** [yes/N, (yes+missing)/N]. Not a confidence interval: it holds for these people for certain. */
    public Interval share() {
        return new Interval((double) yes / invited, (double) (yes + invited - answers) / invited);
    }
}
