/**
 * Small groups borrow from all groups: shares by the beta-binomial
 * ({@link io.candor.insight.statistics.pooling.BetaBinomial}), means by a random-effects model
 * ({@link io.candor.insight.statistics.pooling.RandomEffects}). A shrunk figure is printed beside the group's own and says
 * how far it was pulled.
 */
@NullMarked
package io.candor.insight.statistics.pooling;

import org.jspecify.annotations.NullMarked;
