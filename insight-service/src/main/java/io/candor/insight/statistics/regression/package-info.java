/**
 * Regression as far as the pages and signals need it: least squares, counts with a log link, and whether a level moved
 * when something was introduced.
 *
 * <p>
 * A {@link io.candor.insight.statistics.regression.Design} is built once, column by column, and given to
 * {@link io.candor.insight.statistics.regression.LeastSquares},
 * {@link io.candor.insight.statistics.regression.PoissonRegression} or
 * {@link io.candor.insight.statistics.regression.NegativeBinomialRegression}. Coefficients are numbered in the order of
 * the columns, the intercept is number 0. {@link io.candor.insight.statistics.regression.InterruptedTimeSeries} and
 * {@link io.candor.insight.statistics.regression.DifferenceInDifferences} answer "did the level move".
 */
@NullMarked
package io.candor.insight.statistics.regression;

import org.jspecify.annotations.NullMarked;
