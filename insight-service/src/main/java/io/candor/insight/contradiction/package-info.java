/**
 * Contradictions: where what is measured and what is said disagree, both ways. Agreement between self-report and logs is only
 * moderate anywhere (Parry et al., Nature Human Behaviour 5:1535, 2021), so a contradiction is a question and never an
 * accusation; it is worth most where both sides are sure.
 *
 * <p>
 * A pair of signals is ranked by its information: the smaller of the two printed e-values, in bits. By it alone, since a
 * contradiction is as good as its weaker side: if either side were innocent, e-values that large would come up at most once in
 * 2^bits (docs/decisions/0090). Only released cells are named, by what their page prints.
 *
 * <p>
 * Comments on both sides come through search with its own floors. Nobody has read which side a comment takes: each side is
 * found by words, and the words are shown.
 */
@NullMarked
package io.candor.insight.contradiction;

import org.jspecify.annotations.NullMarked;
