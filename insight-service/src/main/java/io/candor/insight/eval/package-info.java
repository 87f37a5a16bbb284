/**
 * The honest evaluation shipped with the product: plain mains that run the service's own rules on files or on simulated
 * groups, without database, identity provider or network.
 *
 * <p>
 * {@code Eval verdicts --data DIR} judges an organisation described by files; {@code Eval verdicts --archetypes all}
 * prints how often the rules call honest and dishonest groups what, one JSON line per combination. Archetypes are
 * invented habits, not field data; the figures speak of the rules, not of any company. {@code Eval correlation FILE.csv}
 * says whether columns go with an outcome, by rank. {@code Eval access-log FILE} recomputes the chain of an exported access
 * log, {@code Eval recompute FILE} the verdicts of an exported period. Exit code 0 is a result, 2 a bad input named by file,
 * line and field, 3 a broken chain or another verdict.
 */
@NullMarked
package io.candor.insight.eval;

import org.jspecify.annotations.NullMarked;
